/** The whole playbook as one book: every page once, answers at the end. */
import type { Kind } from '#domain/content/page.ts';
import type { PageFile } from '#content-tools/course.ts';
import type { Book, Chapter, Section } from '../book.ts';
import { linked, type Places } from '../links.ts';
import { tag, type Markup } from '../tree/markup.ts';
import { answerPart, type Asked } from './answers.ts';
import {
  chapterId,
  homeDrawing,
  leaf,
  linkList,
  published,
  type Leaf,
  type Library,
} from './library.ts';
import { pathAddress, pathPart } from './path.ts';

/** Paths in the order of a working life; others follow. */
const pathOrder = ['foundation', 'frontline', 'middle', 'leader', 'trainer', 'new-hire'];

/** Parts made of the pages of one kind. */
const kinds = [
  {
    kind: 'guide',
    address: '/guides/',
    title: 'Guides',
    lead: 'What to do, in a few steps and with words you can say.',
  },
  {
    kind: 'quiz',
    address: '/quizzes/',
    title: 'Quizzes',
    lead: 'Questions on what the lessons teach. Answer from memory before you look anything up.',
  },
  {
    kind: 'scenario',
    address: '/scenarios/',
    title: 'Scenarios',
    lead: 'Cases to walk through, one choice at a time.',
  },
  {
    kind: 'assessment',
    address: '/assessments/',
    title: 'Self-checks',
    lead: 'Sheets to find out where to begin. They are for you, and never for appraisal.',
  },
  {
    kind: 'tool',
    address: '/tools/',
    title: 'Tools',
    lead: 'What each tool of the site asks for, and an example worked through.',
  },
  {
    kind: 'workshop',
    address: '/workshops/',
    title: 'Workshops',
    lead: 'Kits to run with your own people: agenda, notes and what to bring.',
  },
] as const;

/** Pages of the site that stand by themselves in the book. */
const single = {
  about: { id: 'about', address: '/about/', type: 'introduction' },
  glossary: {
    id: 'glossary',
    address: '/glossary/',
    type: 'glossary',
    lead: 'Terms in plain words. In the text, a dotted line under a word leads here.',
  },
  sources: { id: 'sources', address: '/sources/', type: 'bibliography' },
} as const;

const slot = { id: 'slot', address: '/tools/slot/' };

/** @param siteUrl address of the site for pages that are not in the book. Default: they are named, not linked. */
export async function playbook(library: Library, siteUrl?: string): Promise<Book> {
  const asked: Asked[] = [];
  const places = new Map<string, string>();
  const sections: Section[] = [];

  const alone = async (page: (typeof single)[keyof typeof single]): Promise<void> => {
    const { chapter } = await leaf(library, page, 'lead' in page ? { lead: page.lead } : {});
    places.set(page.address, page.id);
    sections.push({ chapter, sections: [] });
  };

  await alone(single.about);
  const taken = new Set<string>();
  for (const path of orderedPaths(library)) {
    const { section, leaves } = await pathPart(library, path, taken);
    sections.push(section);
    asked.push({ id: path.id, title: path.title, leaves });
    places.set(pathAddress(path.id), section.chapter.id);
    for (const { id } of path.modules) places.set(`${pathAddress(path.id)}#${id}`, id);
    placeAll(places, leaves);
  }
  for (const part of kinds) {
    const pages = byReader(part.kind, published(library, part.kind));
    if (pages.length === 0) continue;
    const leaves = await Promise.all(pages.map((page) => pageLeaf(library, page)));
    if (part.kind === 'tool') leaves.push(await leaf(library, slot));
    asked.push({ id: part.kind, title: part.title, leaves });
    places.set(part.address, `part-${part.kind}`);
    placeAll(places, leaves);
    sections.push({
      chapter: opener(part, pages, leaves),
      sections: leaves.map(({ chapter }) => ({ chapter, sections: [] })),
    });
  }
  await alone(single.glossary);
  await alone(single.sources);
  const answers = answerPart(asked);
  const all: Places = { base: library.site.base, byAddress: places, siteUrl };
  return linked(
    {
      title: 'The CX Playbook',
      description:
        'A course and a handbook for customer experience: lessons, guides, quizzes, scenarios, self-checks, tools and workshops for every job in a firm.',
      drawing: await homeDrawing(library),
      sections: answers ? [...sections, answers] : sections,
    },
    all,
  );
}

/** The paths of the course, in the order of the book. */
export const orderedPaths = ({ course }: Library) => {
  const rank = (id: string): number =>
    pathOrder.includes(id) ? pathOrder.indexOf(id) : pathOrder.length;
  return course.paths
    .flatMap(({ data }) => data ?? [])
    .sort((one, other) => rank(one.id) - rank(other.id));
};

/** A page of any kind but a lesson. */
export const pageLeaf = (library: Library, page: PageFile): Promise<Leaf> =>
  leaf(
    library,
    { id: chapterId(page), address: page.address },
    page.data?.kind === 'tool' ? { tool: page.data } : {},
  );

function placeAll(places: Map<string, string>, leaves: readonly Leaf[]): void {
  for (const { address, chapter } of leaves) places.set(address, chapter.id);
}

/** Guides are found by role. */
const readers = [
  { role: 'everyone', title: 'For everyone' },
  { role: 'frontline', title: 'For the frontline' },
  { role: 'middle', title: 'For middle managers' },
  { role: 'leader', title: 'For leaders' },
  { role: 'trainer', title: 'For trainers' },
] as const;

const readerOf = ({ data }: PageFile): number =>
  readers.findIndex(({ role }) => data !== undefined && 'role' in data && data.role === role);

/** Guides follow one another by role, other pages by their ids. */
const byReader = <Page extends PageFile>(kind: Kind, pages: readonly Page[]): Page[] =>
  kind === 'guide' ? pages.toSorted((one, other) => readerOf(one) - readerOf(other)) : [...pages];

/** The first page of a part: what is in it, guides by role. */
function opener(
  { kind, title, lead }: { kind: Kind; title: string; lead: string },
  pages: readonly PageFile[],
  leaves: readonly Leaf[],
): Chapter {
  const groups = (kind === 'guide' ? readers : []).flatMap((reader): Markup[] => {
    const own = pages.filter((page) => readerOf(page) === readers.indexOf(reader));
    return own.length === 0 ? [] : [tag('h2', {}, reader.title), linkList(own)];
  });
  return {
    id: `part-${kind}`,
    title,
    type: 'part',
    body: [
      tag('h1', {}, title),
      tag('p', { class: 'lead' }, lead),
      ...(groups.length > 0
        ? groups
        : [
            linkList(
              leaves.map(({ address, chapter: { title: name } }) => ({ address, title: name })),
            ),
          ]),
    ],
  };
}
