/** The PDFs there are to make, each with its name and how it is made. */
import type { PageOf } from '#content-tools/course.ts';
import { published, type Library } from '#book/compose/library.ts';
import { oneLesson } from '#book/compose/one-lesson.ts';
import { onePath } from '#book/compose/one-path.ts';
import { orderedPaths } from '#book/compose/playbook.ts';
import type { Book } from '#book/book.ts';
import { printDocument, type Look } from '#book/print/print-document.ts';
import { printCss } from '#book/styles.ts';
import type { Path } from '#domain/content/path.ts';
import { choiceHash, type Handout } from '#domain/workshop/handout-choice.ts';
import { chosen, type Wanted } from './choice.ts';
import type { Press } from './press.ts';

/** What a PDF is made with. */
export interface Shop {
  readonly press: Press;
  readonly library: Library;
  readonly look: Required<Pick<Look, 'paper' | 'large'>>;
  /** Scheme, host and port of the served site; '' when no job needs it. */
  readonly origin: string;
  /** Where people find the site. Default: no address is printed. */
  readonly siteUrl?: string | undefined;
}

export interface Job {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** Whether pages of the served site are printed. */
  readonly needsSite: boolean;
  readonly print: (shop: Shop) => Promise<Uint8Array>;
}

/** @throws {Wrong} when there is no such id */
export function jobsFor(wanted: Wanted, library: Library): Job[] {
  const kits = published(library, 'workshop').map((page) => ({ id: page.data.id, page }));
  const lessons = published(library, 'lesson').map((page) => ({ id: page.data.id, page }));
  const paths = orderedPaths(library);
  switch (wanted.is) {
    case 'kit':
      return kitJobs(chosen('--kit', wanted.id, kits).page);
    case 'path':
      return [pathJob(chosen('--path', wanted.id, paths))];
    case 'lesson':
      return [lessonJob(chosen('--lesson', wanted.id, lessons).page)];
    case 'all':
      return [
        ...kits.flatMap(({ page }) => kitJobs(page)),
        ...paths.map(pathJob),
        ...lessons.map(({ page }) => lessonJob(page)),
      ];
  }
}

/** Handouts of a kit, with the name of the file of each. */
const handoutFiles: readonly (readonly [Handout, string])[] = [
  ['worksheet', 'worksheet'],
  ['guide', 'facilitator-guide'],
  ['cards', 'cards'],
];

function kitJobs({ address, data }: PageOf<'workshop'>): Job[] {
  const handouts = handoutFiles.filter(([show]) => show !== 'cards' || data.cards.length > 0);
  return [
    {
      name: `${data.id}-slides`,
      needsSite: true,
      print: (shop) => sitePage(shop, `${address}slides/`, true),
    },
    ...handouts.map(([show, name]) => ({
      name: `${data.id}-${name}`,
      needsSite: true,
      print: (shop: Shop) => {
        const { paper, large } = shop.look;
        const hash = choiceHash({ show, paper, print: large ? 'large' : 'normal' });
        return sitePage(shop, `${address}handout/${hash}`, false);
      },
    })),
  ];
}

/** @param address without the base path */
const sitePage = (
  { press, library, look, origin, siteUrl }: Shop,
  address: string,
  isWide: boolean,
): Promise<Uint8Array> =>
  press.page({
    origin,
    address: library.site.base + address,
    paper: look.paper,
    isWide,
    siteUrl,
  });

const pathJob = (path: Path): Job => ({
  name: `path-${path.id}`,
  needsSite: false,
  print: async (shop) => printed(shop, await onePath(shop.library, path, shop.siteUrl)),
});

const lessonJob = (page: PageOf<'lesson'>): Job => ({
  name: page.data.id,
  needsSite: false,
  print: async (shop) =>
    printed(shop, await oneLesson(shop.library, page, shop.siteUrl), { cover: false }),
});

const printed = async ({ press, look }: Shop, book: Book, more: Look = {}): Promise<Uint8Array> =>
  press.document(printDocument(book, await printCss(), { ...look, ...more }));
