/** Everything a book is made from, and pages of the site brought to paper once. */
import { pagesOf, type Course, type PageFile, type PageOf } from '#content-tools/course.ts';
import type { Kind } from '#domain/content/page.ts';
import type { Chapter } from '../book.ts';
import { mainOf, type BuiltSite } from '../built-site.ts';
import { drawing } from '../form/drawing.ts';
import { idIn, owned } from '../links.ts';
import { printedPage, titleOf, type About, type Press } from '../printed-page.ts';
import { find, isTag, tag, type Markup, type Tag } from '../tree/markup.ts';

export interface Library {
  readonly site: BuiltSite;
  readonly course: Course;
  readonly press: Press;
}

/** A page of the course in a book, with its answers apart. */
export interface Leaf {
  readonly chapter: Chapter;
  /** Address on the site, without base. */
  readonly address: string;
  /** Answers to what it asks; empty where it asks nothing. Their ids are those of the book. */
  readonly answers: readonly Markup[];
}

/** Published pages of a kind, in the order of their ids. */
export const published = <K extends Kind>({ course }: Library, kind: K): PageOf<K>[] =>
  pagesOf(course, kind)
    .filter(({ draft }) => !draft)
    .sort(
      (one, other) =>
        Number(isNamed(one)) - Number(isNamed(other)) ||
        (one.id ?? '').localeCompare(other.id ?? '', 'en', { numeric: true }),
    );

/** Ids without a number, such as that of the half hour for CX Day, come after those that count. */
const isNamed = ({ id }: PageFile): boolean => !/\d/.test(id ?? '');

/**
 * Brings a page to paper.
 * @param id id of its chapter
 * @param about what its front matter says beyond what is rendered
 */
export async function leaf(
  { site, press }: Library,
  { id, address, type = 'chapter' }: { id: string; address: string; type?: Chapter['type'] },
  about: About = {},
): Promise<Leaf> {
  const { body, answers } = printedPage(mainOf(await site.page(address)), press, about);
  return {
    chapter: { id, title: titleOf(body), type, body: owned(body, id) },
    address,
    answers: owned(answers, id),
  };
}

/** The drawing of the home page, which is that of the playbook. */
export async function homeDrawing({ site, press }: Library): Promise<Tag | undefined> {
  const svg = find(mainOf(await site.page('/')), '.art');
  const [own] = svg ? owned([drawing(svg, press.colours)], 'home') : [];
  return own !== undefined && isTag(own) ? own : undefined;
}

/** Id of the chapter of a course page: its own id, which is unique over the site. */
export const chapterId = ({ id, address }: PageFile): string =>
  id ?? (address.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home');

/** A link to a page of the site, by its address. */
export const linkTo = ({ address, title }: Pick<PageFile, 'address' | 'title'>): Markup =>
  tag('a', { href: address }, title);

/** A list of links. */
export const linkList = (pages: readonly Pick<PageFile, 'address' | 'title'>[]): Markup =>
  tag('ul', {}, ...pages.map((page) => tag('li', {}, linkTo(page))));

/** Heading over the answers of one page, for a chapter of answers. Leads back to the page. */
export const answersOf = ({ chapter, answers }: Leaf): Markup[] => [
  tag(
    'h2',
    { id: idIn(chapter.id, 'answers') },
    tag('a', { href: `#${chapter.id}` }, chapter.title),
  ),
  ...answers,
];
