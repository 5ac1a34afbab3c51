/** Assumptions and limits of this very answer. */
import { el } from './el.ts';
import type { Block } from './place-blocks.ts';

export const notesBlock = (notes: readonly string[]): Block => ({
  key: 'notes',
  shows: notes,
  make: () => el('section', { class: 'tool-notes' }),
  fill: (element) => {
    element.replaceChildren(
      el('h3', {}, 'What this rests on'),
      el('ul', {}, ...notes.map((note) => el('li', {}, note))),
    );
  },
});
