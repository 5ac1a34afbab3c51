/** One path as a book: its modules, their lessons and checks, the answers. */
import type { Path } from '#domain/content/path.ts';
import type { Book, Section } from '../book.ts';
import { linked } from '../links.ts';
import { isTag, type Markup, type Tag } from '../tree/markup.ts';
import { answerPart } from './answers.ts';
import { chapterId, published, type Leaf, type Library } from './library.ts';
import { pathAddress, pathPart } from './path.ts';
import { pageLeaf } from './playbook.ts';

/** @param siteUrl address of the site, for what is not in the book. Default: it is named, not linked. */
export async function onePath(library: Library, path: Path, siteUrl?: string): Promise<Book> {
  const { section, leaves } = await pathPart(library, path, new Set());
  const checks = await checksOf(library, path);
  const byAddress = new Map(
    [...leaves, ...checks.map(({ page }) => page)].map(({ address, chapter }) => [
      address,
      chapter.id,
    ]),
  );
  for (const { id } of path.modules) byAddress.set(`${pathAddress(path.id)}#${id}`, id);
  const modules = section.sections.map((module): Section => ({
    ...module,
    sections: [
      ...module.sections,
      ...checks
        .filter(({ moduleId }) => moduleId === module.chapter.id)
        .map(({ page }) => ({ chapter: page.chapter, sections: [] })),
    ],
  }));
  const answers = answerPart([
    { id: 'lessons', title: 'Lessons', leaves },
    { id: 'quizzes', title: 'Quizzes', leaves: checks.map(({ page }) => page) },
  ]);
  const book: Book = {
    title: path.title,
    description: path.description,
    drawing: leaves[0]?.chapter.body.find(isDrawing),
    sections: answers ? [...modules, answers] : modules,
  };
  return linked(book, { base: library.site.base, byAddress, siteUrl });
}

const isDrawing = (one: Markup): one is Tag => isTag(one) && one.name === 'svg';

interface Check {
  readonly moduleId: string;
  readonly page: Leaf;
}

/** Quizzes and self-checks of the modules, in their order. */
async function checksOf(library: Library, path: Path): Promise<Check[]> {
  const pages = [...published(library, 'assessment'), ...published(library, 'quiz')];
  const wanted = path.modules.flatMap((module) =>
    [module.assessment, module.quiz].flatMap((id) =>
      pages.filter((page) => chapterId(page) === id).map((page) => ({ moduleId: module.id, page })),
    ),
  );
  return Promise.all(
    wanted.map(async ({ moduleId, page }) => ({ moduleId, page: await pageLeaf(library, page) })),
  );
}
