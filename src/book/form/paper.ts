/** Parts of a page on paper: boxes to tick, lines to write on, links between question and answer. */
import { tag, type Markup, type Tag } from '../tree/markup.ts';

/** A box to tick. Screen readers hear nothing: the list or table around it says what may be ticked. */
export const box = (): Tag => tag('span', { class: 'box', 'aria-hidden': 'true' });

/** A line to write on, right after words. */
export const line = (): Tag => tag('span', { class: 'line', 'aria-hidden': 'true' });

/** Empty lines to write on. */
export const lines = (count: number): Tag[] =>
  Array.from({ length: count }, () => tag('p', { class: 'fill', 'aria-hidden': 'true' }, ' '));

/** A, B, C … as `ol type="A"` counts. */
export const letter = (index: number): string => String.fromCodePoint(65 + index);

/** Options to tick, counted with letters. */
export const options = (texts: readonly (readonly Markup[])[]): Tag =>
  tag(
    'ol',
    { class: 'options', type: 'A' },
    ...texts.map((text) => tag('li', {}, box(), ' ', ...text)),
  );

/** Id of the answer to the question or scene with this id. */
export const answerId = (id: string): string => `${id}-answer`;
