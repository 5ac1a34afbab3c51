/** Typed access to pages of the docs collection by kind. The only callers of `astro:content` live in this folder. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Kind, Page } from '#domain/content/page.ts';

type Entry = CollectionEntry<'docs'>;

/** A page of one kind, with front matter narrowed to that kind. */
export type PageOf<K extends Kind> = Entry & { data: Extract<Page, { kind: K }> };

/** Tells whether an entry is of a kind, and narrows its front matter. */
export function isKind<K extends Kind>(entry: Entry, kind: K): entry is PageOf<K> {
  return entry.data.kind === kind;
}

/**
 * The page being drawn, for the template of a kind.
 * @throws {Error} When it is of another kind: the content check names a page in the wrong folder.
 */
export function pageOfKind<K extends Kind>(entry: Entry, kind: K): PageOf<K> {
  if (isKind(entry, kind)) return entry;
  throw new Error(`${entry.id} is not a ${kind}, though it lies where those lie.`);
}

let published: Promise<Entry[]> | undefined;

/** Every page that is not a draft. Read once per build; read again for each request of the dev server. */
export function allPages(): Promise<Entry[]> {
  if (import.meta.env.DEV) return getCollection('docs', ({ data }) => !data.draft);
  published ??= getCollection('docs', ({ data }) => !data.draft);
  return published;
}

/** Every published page of a kind, in order of id (F1.1 before F1.2 before F10.1). */
export async function pagesOf<K extends Kind>(kind: K): Promise<PageOf<K>[]> {
  const pages = await allPages();
  const found: PageOf<K>[] = [];
  for (const page of pages) if (isKind(page, kind)) found.push(page);
  const order = (page: PageOf<K>) => ('id' in page.data ? page.data.id : page.id);
  return found.sort((a, b) => order(a).localeCompare(order(b), 'en', { numeric: true }));
}

/** Address of a page from the site root, without the base path, with a trailing slash. */
export function addressOf(entry: Pick<Entry, 'id'>): string {
  return entry.id === 'index' ? '/' : `/${entry.id}/`;
}
