/** The result in one or two sentences, with an amber line under what one would read out. */
import type { Sentence } from '#domain/tools/outcome.ts';
import { el } from './el.ts';
import type { Block } from './place-blocks.ts';

export const findingBlock = (finding: readonly Sentence[]): Block => ({
  key: 'finding',
  shows: finding,
  make: () => el('p', { class: 'tool-finding', role: 'status' }),
  fill: (element) => {
    element.replaceChildren(
      ...finding.flatMap((sentence, index) => [
        ...(index > 0 ? [' '] : []),
        ...sentence.map((words) =>
          typeof words === 'string' ? words : el('mark', {}, words.point),
        ),
      ]),
    );
  },
});
