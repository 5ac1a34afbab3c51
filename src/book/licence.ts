/** Whose ideas and words a book is made of, and what may be done with it: on the first page of the EPUB and of the PDF. */
import { tag, type Markup } from './tree/markup.ts';

export const ideasFrom =
  'Ideas from Jeanne Bliss, Micah Solomon and other practitioners, retold in our own words and credited where they are used.';

/** Two sentences, with the link to the licence. */
export const licence: readonly Markup[] = [
  'You may copy, change and share the text: ',
  tag(
    'a',
    { href: 'https://creativecommons.org/licenses/by/4.0/' },
    'Creative Commons Attribution 4.0',
  ),
  '. Name The CX Playbook, link the licence and say what you changed.',
];
