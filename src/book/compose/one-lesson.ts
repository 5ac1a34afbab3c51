/** One lesson as a paper: the lesson, and the answers on a page of their own. */
import type { PageOf } from '#content-tools/course.ts';
import type { Book, Section } from '../book.ts';
import { linked } from '../links.ts';
import { tag } from '../tree/markup.ts';
import { lessonLeaf } from './path.ts';
import type { Library } from './library.ts';

/** @param siteUrl address of the site, for other pages. Default: they are named, not linked. */
export async function oneLesson(
  library: Library,
  page: PageOf<'lesson'>,
  siteUrl?: string,
): Promise<Book> {
  const { chapter, address, answers } = await lessonLeaf(library, page);
  const answerPage: Section = {
    chapter: {
      id: 'answers',
      title: 'Answers',
      type: 'appendix',
      body: [tag('h1', {}, `Answers: ${chapter.title}`), ...answers],
    },
    sections: [],
  };
  return linked(
    {
      title: chapter.title,
      description: page.data.objective,
      sections: [{ chapter, sections: [] }, ...(answers.length > 0 ? [answerPage] : [])],
    },
    { base: library.site.base, byAddress: new Map([[address, chapter.id]]), siteUrl },
  );
}
