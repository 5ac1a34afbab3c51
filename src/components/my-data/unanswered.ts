/** What “Your data” says where the browser’s storage does not answer: nothing is claimed of what could not be read. */
export const unanswered = {
  copy: 'This copy holds only what this page knows; what is stored could not be read.',
  link: 'This browser’s storage does not answer, so no link can be made now. Reload the page and try again.',
  erase:
    'This browser’s storage does not answer, so nothing can be erased now. Reload the page and try again.',
  bringIn:
    'This browser’s storage does not answer, so nothing can be brought in now. Reload the page, then choose the file or open the link again.',
  kept: 'This browser’s storage does not answer, so only what this page knows is listed, and nothing can be erased now. Reload the page and try again.',
} as const;
