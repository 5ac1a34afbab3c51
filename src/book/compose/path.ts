/** A path in a book: what it is for, its modules, and the lessons that have no place before it. */
import type { Path, PathModule } from '#domain/content/path.ts';
import type { PageFile, PageOf } from '#content-tools/course.ts';
import type { Chapter, Section } from '../book.ts';
import { box } from '../form/paper.ts';
import { tag, type Markup } from '../tree/markup.ts';
import { chapterId, leaf, linkTo, published, type Leaf, type Library } from './library.ts';

/** Address of a path on the site. */
export const pathAddress = (id: string): string => `/paths/${id}/`;

/** A path as a part of a book. */
export interface PathPart {
  readonly section: Section;
  readonly leaves: readonly Leaf[];
}

/** @param taken ids of lessons that stand elsewhere in the book; those of this path are added to it */
export async function pathPart(
  library: Library,
  path: Path,
  taken: Set<string>,
): Promise<PathPart> {
  const lessons = new Map(published(library, 'lesson').map((page) => [page.data.id, page]));
  const leaves: Leaf[] = [];
  const sections: Section[] = [];
  for (const module of path.modules) {
    const own = module.lessons
      .filter((id) => !taken.has(id))
      .flatMap((id) => lessons.get(id) ?? []);
    const made = await Promise.all(own.map((page) => lessonLeaf(library, page)));
    for (const { data } of own) taken.add(data.id);
    leaves.push(...made);
    sections.push({
      chapter: moduleOpener(library, module),
      sections: made.map(({ chapter }) => ({ chapter, sections: [] })),
    });
  }
  return { section: { chapter: pathOpener(library, path), sections }, leaves };
}

/** A lesson with its line for managers, which the site keeps in the margin. */
export const lessonLeaf = (library: Library, page: PageOf<'lesson'>): Promise<Leaf> =>
  leaf(library, { id: chapterId(page), address: page.address }, { manager: page.data.manager });

function pathOpener({ course }: Library, path: Path): Chapter {
  const before = course.paths.flatMap(({ data }) =>
    data !== undefined && path.after.includes(data.id) ? [data] : [],
  );
  const modules = path.modules.map(({ id, title, when }) =>
    tag(
      'li',
      {},
      when === undefined ? '' : `${when}: `,
      tag('a', { href: `${pathAddress(path.id)}#${id}` }, title),
    ),
  );
  return {
    id: `path-${path.id}`,
    title: path.title,
    type: 'part',
    body: [
      tag('h1', {}, path.title),
      tag('p', { class: 'lead' }, path.description),
      ...before.map(({ id, title }) =>
        tag('p', {}, 'Best after: ', tag('a', { href: pathAddress(id) }, title), '.'),
      ),
      tag('ol', {}, ...modules),
    ],
  };
}

function moduleOpener(library: Library, module: PathModule): Chapter {
  const { id, title, when, tasks, talk } = module;
  const pages = new Map(
    (['lesson', 'guide', 'quiz', 'assessment'] as const)
      .flatMap((kind): PageFile[] => published(library, kind))
      .map((page) => [page.id, page]),
  );
  const link = (of: string | undefined): PageFile[] => {
    const page = of === undefined ? undefined : pages.get(of);
    return page === undefined ? [] : [page];
  };
  const listed = (kind: string, page: PageFile): Markup => tag('li', {}, `${kind}: `, linkTo(page));
  return {
    id,
    title,
    type: 'module',
    body: [
      ...(when === undefined ? [] : [tag('p', { class: 'eyebrow' }, when)]),
      tag('h1', {}, title),
      tag(
        'ul',
        {},
        ...module.lessons.flatMap(link).map((page) => listed('Lesson', page)),
        ...link(module.assessment).map((page) => listed('Self-check', page)),
        ...link(module.quiz).map((page) => listed('Quiz', page)),
      ),
      ...titled(
        'At work',
        tasks.map((task) =>
          tag(
            'li',
            {},
            box(),
            ' ',
            task.text,
            ...link(task.guide).flatMap((page) => [' Guide: ', linkTo(page), '.']),
          ),
        ),
        'order',
      ),
      ...titled(
        'For the talk',
        talk.map((question) => tag('li', {}, question)),
      ),
    ].filter((one) => one.name !== 'ul' || one.children.length > 0),
  };
}

const titled = (title: string, items: readonly Markup[], name?: string) =>
  items.length === 0 ? [] : [tag('h2', {}, title), tag('ul', { class: name }, ...items)];
