/** Drawings as they stand in the book: inline SVG that needs no style sheet of the site. */
import { hasClass, isTag, type Markup, type Tag } from '../tree/markup.ts';
import { type Colours, resolved } from './colours.ts';

/** What drawing.css says about lines and words, as attributes. */
const byClass: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dl: {
    fill: 'none',
    stroke: 'var(--draw-line)',
    'stroke-width': '2.5',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  },
  dt: { fill: 'var(--ink)', 'font-family': 'Besley, serif', 'font-weight': '600' },
};

/** Icons and rings stand beside words that say the same. */
const besideWords = ['i', 'badge', 'ring', 'stop-way'];

/** Of these, the page of the site tells what they tell in words. */
export const isIcon = (drawing: Tag): boolean =>
  besideWords.some((name) => hasClass(drawing, name));

function drawn(element: Tag, colours: Colours): Tag {
  const classes = (element.attrs.class ?? '').split(/\s+/);
  const own = Object.entries(element.attrs).filter(
    ([name]) => !/^(class|style|focusable|tabindex|data-.*)$/.test(name),
  );
  const size = classes.includes('dt')
    ? { 'font-size': classes.includes('dt-l') ? '21' : '16' }
    : {};
  const styled = Object.assign({}, ...classes.map((name) => byClass[name] ?? {}), size) as Record<
    string,
    string
  >;
  const attrs = Object.fromEntries(
    [...Object.entries(styled), ...own].map(([name, value]) => [name, resolved(value, colours)]),
  );
  return { name: element.name, attrs, children: childrenOf(element, colours) };
}

const childrenOf = ({ children }: Tag, colours: Colours): Markup[] =>
  children.flatMap((child): Markup[] => {
    if (!isTag(child)) return [child];
    // A title would show as a hint; the label says it.
    return child.name === 'style' || child.name === 'script' ? [] : [drawn(child, colours)];
  });

/** @param svg as a page of the site has it, with its label or hidden from screen readers */
export function drawing(svg: Tag, colours: Colours): Tag {
  const plain = drawn(svg, colours);
  const isWide = hasClass(svg, 'art-module') || (svg.attrs.viewBox ?? '').startsWith('0 0 560');
  return { ...plain, attrs: { ...plain.attrs, class: isWide ? 'art wide' : 'art' } };
}
