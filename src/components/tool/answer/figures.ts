/** The numbers worth reading, each with its base and period. */
import type { Figure } from '#domain/tools/outcome.ts';
import { el } from './el.ts';
import type { Block } from './place-blocks.ts';

export const figuresBlock = (figures: readonly Figure[]): Block => ({
  key: 'figures',
  shows: figures,
  make: () => el('dl', { class: 'tool-figures' }),
  fill: (element) => {
    element.replaceChildren(
      ...figures.map(({ id, label, value, note }) =>
        el(
          'div',
          { 'data-figure': id },
          el('dt', {}, label),
          // Words instead of a number (“not available”) are set smaller.
          el('dd', { class: /\d/u.test(value) ? undefined : 'tool-no-number' }, ...withBase(value)),
          ...(note === undefined ? [] : [el('dd', { class: 'tool-figure-note' }, note)]),
        ),
      ),
    );
  },
});

/** “72% (21 of 29)”: what follows the number itself is set smaller. */
function withBase(value: string): (string | HTMLElement)[] {
  const [, number, base] = /^(\S*\d\S*) (.+)$/u.exec(value) ?? [];
  return number === undefined || base === undefined
    ? [value]
    : [number, ' ', el('small', {}, base)];
}
