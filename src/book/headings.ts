/** Headings by their depth in a book: a lesson’s title is `h1` in a file of its own and `h3` inside a part and a module. */
import { change, tag, type Markup } from './tree/markup.ts';

const lowest = 6;

/**
 * Moves headings down, and names their look by their rank in the chapter, which stays: `rank-1` is its title.
 * @param by how many levels
 */
export const lowered = (markup: readonly Markup[], by: number): Markup[] =>
  change(markup, (one) => {
    const rank = /^h([1-6])$/.exec(one.name)?.[1];
    if (rank === undefined) return undefined;
    const level = Math.min(lowest, Number(rank) + by);
    return [tag(`h${level}`, { ...one.attrs, class: `rank-${rank}` }, ...one.children)];
  });
