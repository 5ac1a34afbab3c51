/** What good practice asks for: an icon, a word and a sentence each, so that no state is told by colour alone. */
import type { Check } from '#domain/tools/outcome.ts';
import { el, icon } from './el.ts';
import type { Block } from './place-blocks.ts';

const states: Readonly<Record<Check['state'], { word: string; paths: string }>> = {
  good: { word: 'Good', paths: 'M5 12.5l4.5 4.5L19 7' },
  look: { word: 'Look at this', paths: 'M12 4L2.5 20h19zM12 10v5M12 17.5v.1' },
  open: { word: 'Not known yet', paths: 'M4 12h2.5M10.8 12h2.5M17.5 12H20' },
};

export const checksBlock = (checks: readonly Check[]): Block => ({
  key: 'checks',
  shows: checks,
  make: () => el('section', { class: 'tool-checks' }),
  fill: (element) => {
    element.replaceChildren(
      el('h3', {}, 'What good looks like'),
      el(
        'ul',
        {},
        ...checks.map(({ state, text }) => {
          const { word, paths } = states[state];
          return el(
            'li',
            { 'data-state': state },
            icon(paths),
            el('p', {}, el('b', {}, `${word}.`), ' ', text),
          );
        }),
      ),
    );
  },
});
