/**
 * Puts a text into the clipboard. Pages served without encryption have none, and a browser may refuse it: then the text
 * is shown and selected, and the learner copies it.
 * @param shown field that is filled and uncovered in that case. Default: none, whoever calls shows the text.
 * @returns true when it is in the clipboard.
 */
export async function copyText(
  text: string,
  shown?: HTMLInputElement | HTMLTextAreaElement,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) {
      shown.value = text;
      shown.hidden = false;
      shown.focus();
      shown.select();
    }
    return false;
  }
}
