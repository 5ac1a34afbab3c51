/** The course as its files say it: every page and data entry, each value with its place in a file. */
import type { Card } from '#domain/content/card.ts';
import type { Term } from '#domain/content/glossary.ts';
import type { Idea } from '#domain/content/idea.ts';
import type { Kind, strictFrontMatter } from '#domain/content/page.ts';
import type { Path } from '#domain/content/path.ts';
import type { Source } from '#domain/content/source.ts';
import type { z } from 'zod';
import type { Body } from './load/body.ts';
import type { KeptQuestion } from './ledger/kept-question.ts';
import type { Fields } from './load/fields.ts';
import type { Problem } from './problem.ts';

/** Front matter that its strict schema accepted; `kind` tells the members apart. */
export type FrontMatter = z.infer<(typeof strictFrontMatter)[Kind]>;
export type FrontMatterOf<K extends Kind> = Extract<FrontMatter, { kind: K }>;

/** One course object as written: a page’s front matter, a path file, or one entry of a data list. */
export interface Entry<Data> {
  /** Its id, read even when the rest is faulty, so that one fault does not break every reference. */
  readonly id: string | undefined;
  /** The checked value, or undefined when the schema refused it. */
  readonly data: Data | undefined;
  /** Places of its fields. */
  readonly fields: Fields;
}

export interface PageFile extends Entry<FrontMatter> {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  /** Address on the site without base, for example `/lessons/everyones-job/no-spare-seats/`. */
  readonly address: string;
  /** The kind the page says it is; the folder’s kind when it says nothing that exists. */
  readonly kind: Kind;
  /** The kind its folder stands for. */
  readonly folderKind: Kind;
  /** Title as written, empty when there is none. */
  readonly title: string;
  /** A draft is checked like any page but left out of the built site. */
  readonly draft: boolean;
  readonly body: Body;
}

export interface Course {
  readonly pages: readonly PageFile[];
  readonly paths: readonly Entry<Path>[];
  readonly terms: readonly Entry<Term>[];
  readonly sources: readonly Entry<Source>[];
  /** The ideas there are to teach. */
  readonly ideas: readonly Entry<Idea>[];
  /** Cards to print, which workshop kits name. */
  readonly cards: readonly Entry<Card>[];
  /** What published question ids stand for; undefined when the tree has no ledger. */
  readonly ledger: readonly Entry<KeptQuestion>[] | undefined;
  /** Files among the pages that are not pages, from the root. */
  readonly otherFiles: readonly string[];
  /** What was already wrong while reading: syntax and schema problems. */
  readonly faults: readonly Problem[];
}

/** A page whose front matter is known to be of one kind. */
export interface PageOf<K extends Kind> extends PageFile {
  readonly data: FrontMatterOf<K>;
}

function isOfKind<K extends Kind>(page: PageFile, kind: K): page is PageOf<K> {
  return page.data?.kind === kind;
}

/** The pages of one kind whose front matter passed its schema. */
export function pagesOf<K extends Kind>(course: Course, kind: K): PageOf<K>[] {
  return course.pages.filter((page) => isOfKind(page, kind));
}

/** The sources a page lists; none for plain pages and for pages whose front matter is faulty. */
export function listedSources(page: PageFile): readonly string[] {
  return page.data !== undefined && 'sources' in page.data ? page.data.sources : [];
}

/** The ideas a page says it teaches; none for plain pages and for pages whose front matter is faulty. */
export function taughtIdeas(page: PageFile): readonly string[] {
  return page.data !== undefined && 'ideas' in page.data ? page.data.ideas : [];
}

/**
 * Whether every entry passed its schema. Rules about something being absent ("no path lists this lesson")
 * wait until this is so: what a faulty file holds is not known.
 */
export function isWhollyRead(course: Course): boolean {
  const { pages, paths, terms, sources, ideas, cards } = course;
  return [pages, paths, terms, sources, ideas, cards].every((entries) =>
    entries.every((entry) => entry.data !== undefined),
  );
}
