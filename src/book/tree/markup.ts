/** Markup as plain data: what a built page is read into, what the book is made of, and what is written out again. */

/** An element, or text as people read it (nothing escaped). */
export type Markup = Tag | string;

export interface Tag {
  /** Name as HTML and SVG write it: `p`, `linearGradient`. */
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** What `tag` takes as attributes; undefined leaves one out. */
type Attrs = Readonly<Record<string, string | undefined>>;

/** Makes an element: `tag('p', { class: 'lead' }, 'Text')`. */
export function tag(name: string, attrs: Attrs, ...children: readonly Markup[]): Tag {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attrs)) if (value !== undefined) given[key] = value;
  return { name, attrs: given, children };
}

export const isTag = (markup: Markup): markup is Tag => typeof markup !== 'string';

/** Whether the class attribute names this class. */
export const hasClass = ({ attrs }: Tag, name: string): boolean =>
  (attrs.class ?? '').split(/\s+/).includes(name);

/** The text in it, white space as written. */
export const textOf = (markup: Markup): string =>
  isTag(markup) ? markup.children.map(textOf).join('') : markup;

/** The text in it on one line. */
export const lineOf = (markup: Markup): string => textOf(markup).replaceAll(/\s+/g, ' ').trim();

/** The element and all below it, in the order in which they begin. */
export function* walk(root: Markup): Generator<Tag> {
  if (!isTag(root)) return;
  yield root;
  for (const child of root.children) yield* walk(child);
}

/** What an element is looked for by: its name (`table`) or one of its classes (`.quiz-q`). */
const matches =
  (selector: string) =>
  (element: Tag): boolean =>
    selector.startsWith('.') ? hasClass(element, selector.slice(1)) : element.name === selector;

/** The first element at or below `root` with this name (`table`) or class (`.quiz-q`). */
export function find(root: Markup, selector: string): Tag | undefined {
  for (const element of walk(root)) if (matches(selector)(element)) return element;
  return undefined;
}

/** All elements at or below `root` with this name or class. */
export const findAll = (root: Markup, selector: string): Tag[] =>
  [...walk(root)].filter(matches(selector));

/** The elements right below it, without the text between them. */
export const elementsOf = ({ children }: Tag): Tag[] => children.filter(isTag);

/** What becomes of an element: itself with its children changed (undefined), or these in its place. */
export type Change = (element: Tag) => readonly Markup[] | undefined;

/** Goes through the tree from above. An element that was changed is not gone through again. */
export function change(markup: readonly Markup[], how: Change): Markup[] {
  return markup.flatMap((one): readonly Markup[] => {
    if (!isTag(one)) return [one];
    return how(one) ?? [{ ...one, children: change(one.children, how) }];
  });
}
