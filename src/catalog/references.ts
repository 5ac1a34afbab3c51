/** Course objects by id, and what refers to what: so that links are made from ids and never dangle. */
import { getCollection } from 'astro:content';
import type { Idea } from '#domain/content/idea.ts';
import type { Source } from '#domain/content/source.ts';
import type { Term } from '#domain/content/glossary.ts';
import type { Page } from '#domain/content/page.ts';
import { relationsOf, type Referring } from '#domain/course/relations.ts';
import { addressOf, allPages } from './pages.ts';

/** A page as a link needs it. */
export interface PageLink {
  id: string;
  title: string;
  /** Without the base path. */
  address: string;
  kind: string;
}

/** Ids that a page points at in its front matter. */
function refersTo(page: Exclude<Page, { kind: 'page' }>): string[] {
  switch (page.kind) {
    case 'lesson':
      return [...page.guides, ...(page.quiz === undefined ? [] : [page.quiz])];
    case 'guide':
    case 'tool':
      return page.lessons;
    case 'quiz':
    case 'scenario':
      return page.covers;
    case 'workshop':
      return [...page.lessons, ...page.tools, ...page.assessments];
    case 'assessment':
      return page.dimensions.map(({ next }) => next.link);
  }
}

async function readReferences() {
  const referring: Referring[] = [];
  const links = new Map<string, PageLink>();
  const citedBy = new Map<string, PageLink[]>();
  const taughtBy = new Map<string, PageLink[]>();
  for (const page of await allPages()) {
    const { data } = page;
    if (data.kind === 'page') continue;
    const link = { id: data.id, title: data.title, address: addressOf(page), kind: data.kind };
    links.set(data.id, link);
    referring.push({ id: data.id, refersTo: refersTo(data) });
    for (const source of data.sources) citedBy.set(source, [...(citedBy.get(source) ?? []), link]);
    for (const idea of data.ideas) taughtBy.set(idea, [...(taughtBy.get(idea) ?? []), link]);
  }
  const sources = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  const ideas = (await getCollection('ideas')).map(({ data }) => data);
  const terms = (await getCollection('glossary')).map(({ data }) => data);
  referring.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return { links, citedBy, taughtBy, sources, ideas, terms, relations: relationsOf(referring) };
}

let references: ReturnType<typeof readReferences> | undefined;

function theReferences() {
  if (import.meta.env.DEV) return readReferences();
  references ??= readReferences();
  return references;
}

/** The page with an id, or undefined for an unknown id. */
export async function linkTo(id: string): Promise<PageLink | undefined> {
  return (await theReferences()).links.get(id);
}

/** Pages with these ids, in that order; unknown ids are left out. */
export async function linksTo(ids: readonly string[]): Promise<PageLink[]> {
  const { links } = await theReferences();
  return ids.flatMap((id) => links.get(id) ?? []);
}

/** Kinds in the order in which related pages are offered. */
const order = ['lesson', 'guide', 'quiz', 'scenario', 'assessment', 'tool', 'workshop'];

/** Pages that a page points at or that point at it, by kind. */
export async function relatedTo(id: string): Promise<PageLink[]> {
  const { relations } = await theReferences();
  const related = await linksTo(relations.get(id) ?? []);
  return related.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Sources with these ids, in that order. */
export async function sourcesOf(ids: readonly string[]): Promise<Source[]> {
  const { sources } = await theReferences();
  return ids.flatMap((id) => sources.get(id) ?? []);
}

/** All sources with the pages that list each. */
export async function allSources(): Promise<{ source: Source; citedBy: PageLink[] }[]> {
  const { sources, citedBy } = await theReferences();
  return [...sources.values()].map((source) => ({ source, citedBy: citedBy.get(source.id) ?? [] }));
}

/** The ideas of a seed by name, with the lessons and guides that teach each. Other sources have none. */
export async function ideasOf(seed: string): Promise<{ idea: Idea; taughtBy: PageLink[] }[]> {
  const { ideas, taughtBy } = await theReferences();
  const teaches = ({ kind }: PageLink): boolean => kind === 'lesson' || kind === 'guide';
  return ideas
    .filter((idea) => idea.seed === seed)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .map((idea) => ({ idea, taughtBy: (taughtBy.get(idea.id) ?? []).filter(teaches) }));
}

/** All glossary terms in alphabetical order. */
export async function allTerms(): Promise<Term[]> {
  const { terms } = await theReferences();
  return [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
}
