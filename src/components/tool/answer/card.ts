/** A card to print, cut out and carry. Lines without words are lines to write on. */
import type { Part } from '#domain/tools/outcome.ts';
import { el } from './el.ts';
import type { Block } from './place-blocks.ts';

export type CardPart = Extract<Part, { is: 'card' }>;

export const cardBlock = (part: CardPart): Block => ({
  key: `card ${part.id}`,
  shows: part,
  make: () => el('section', { class: 'tool-card' }),
  fill: (element) => {
    element.replaceChildren(
      el('h3', {}, part.title),
      el(
        'dl',
        {},
        ...part.lines.map(({ label, text }) =>
          el(
            'div',
            {},
            el('dt', {}, label),
            text === ''
              ? el('dd', { class: 'tool-to-write' }, el('span', { class: 'vh' }, 'To write in'))
              : el('dd', {}, text),
          ),
        ),
      ),
    );
  },
});
