/** Ids and links of a book: one space of ids, and no link that leads nowhere. */
import type { Book, Section } from './book.ts';
import { inOrder } from './book.ts';
import { change, isTag, tag, textOf, walk, type Markup, type Tag } from './tree/markup.ts';

/** Id in the book of what a page calls `local`. The page itself is its top. */
export const idIn = (page: string, local: string): string =>
  local === '' || local === '_top' ? page : `${page}_${local}`;

/** Gives the ids of a page, and what points to them in it, their form in the book. */
export function owned(markup: readonly Markup[], page: string): Markup[] {
  return markup.map((one) => {
    if (!isTag(one)) return one;
    const attrs = Object.entries(one.attrs).flatMap(([name, value]): [string, string][] => {
      if (name === 'id') return value === '_top' ? [] : [[name, idIn(page, value)]];
      if (name === 'href' && value.startsWith('#'))
        return [[name, `#${idIn(page, value.slice(1))}`]];
      return [
        [name, value.replaceAll(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${idIn(page, id)})`)],
      ];
    });
    return { ...one, attrs: Object.fromEntries(attrs), children: owned(one.children, page) };
  });
}

/** Where pages of the site are in the book. */
export interface Places {
  /** Base path of the built site, without a slash at its end. */
  readonly base: string;
  /** Chapter ids by address, with a fragment where a chapter is part of a page: `/paths/frontline/#C-A`. */
  readonly byAddress: ReadonlyMap<string, string>;
  /** Address the site is served at. Default: pages outside the book are named, not linked. */
  readonly siteUrl?: string | undefined;
}

/** Resolves every link: into the book, to the site, to the world, or to plain text. */
export function linked(book: Book, places: Places): Book {
  const ids = new Set(idsOf(book));
  const resolve = (href: string): string | undefined => {
    if (/^(https?|mailto):/.test(href)) return href;
    if (href.startsWith('#')) return ids.has(href.slice(1)) ? href : undefined;
    const address = href.startsWith(`${places.base}/`) ? href.slice(places.base.length) : href;
    const id = chapterFor(address, places, ids);
    if (id !== undefined) return `#${id}`;
    return places.siteUrl === undefined ? undefined : new URL(href, places.siteUrl).href;
  };
  const section = ({ chapter, sections }: Section): Section => ({
    chapter: { ...chapter, body: relinked(chapter.body, resolve) },
    sections: sections.map(section),
  });
  return { ...book, sections: book.sections.map(section) };
}

const idsOf = (book: Book): string[] =>
  [...inOrder(book.sections)].flatMap(({ id, body }) => [
    id,
    ...body.flatMap((one) => [...walk(one)].flatMap(({ attrs }) => attrs.id ?? [])),
  ]);

function chapterFor(
  address: string,
  { byAddress }: Places,
  ids: ReadonlySet<string>,
): string | undefined {
  const exact = byAddress.get(address);
  if (exact !== undefined) return exact;
  const [page = '', local = ''] = address.split('#');
  const chapter = byAddress.get(page);
  if (chapter === undefined) return undefined;
  const id = idIn(chapter, decodeURIComponent(local));
  return ids.has(id) ? id : chapter;
}

type Resolve = (href: string) => string | undefined;

const isUnlinked = (one: Tag, resolve: Resolve): boolean =>
  one.name === 'a' && one.attrs.href !== undefined && resolve(one.attrs.href) === undefined;

/** A paragraph that is nothing but a way to somewhere else. */
const isOnlyAWay = (one: Tag, resolve: Resolve): boolean =>
  one.name === 'p' &&
  one.children.some((child) => isTag(child) && isUnlinked(child, resolve)) &&
  one.children.every((child) =>
    isTag(child) ? isUnlinked(child, resolve) : textOf(child).trim() === '',
  );

const relinked = (markup: readonly Markup[], resolve: Resolve): Markup[] =>
  change(markup, (one) => {
    if (isOnlyAWay(one, resolve)) return [];
    if (one.name !== 'a') return undefined;
    const children = relinked(one.children, resolve);
    const href = one.attrs.href === undefined ? undefined : resolve(one.attrs.href);
    return href === undefined ? children : [tag('a', { ...one.attrs, href }, ...children)];
  });
