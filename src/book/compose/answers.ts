/** The answers at the end of a book, a chapter for each part that asks. */
import type { Chapter, Section } from '../book.ts';
import { tag } from '../tree/markup.ts';
import { answersOf, type Leaf } from './library.ts';

/** Pages of one part of the book. */
export interface Asked {
  /** Id of the part. */
  readonly id: string;
  readonly title: string;
  readonly leaves: readonly Leaf[];
}

/** @returns undefined when nothing is asked anywhere */
export function answerPart(parts: readonly Asked[]): Section | undefined {
  const sections = parts.flatMap(({ id, title, leaves }) => {
    const asking = leaves.filter(({ answers }) => answers.length > 0);
    return asking.length === 0 ? [] : [{ chapter: chapterOf(id, title, asking), sections: [] }];
  });
  if (sections.length === 0) return undefined;
  return { chapter: opener(sections), sections };
}

const opener = (sections: readonly Section[]): Chapter => ({
  id: 'answers',
  title: 'Answers',
  type: 'part',
  body: [
    tag('h1', {}, 'Answers'),
    tag('p', { class: 'lead' }, 'Every choice has its reason, the right ones and the others.'),
    tag('p', {}, 'Answer first, on paper or aloud. The number of a question leads back to it.'),
    tag(
      'ul',
      {},
      ...sections.map(({ chapter }) =>
        tag('li', {}, tag('a', { href: `#${chapter.id}` }, chapter.title)),
      ),
    ),
  ],
});

const chapterOf = (id: string, title: string, leaves: readonly Leaf[]): Chapter => ({
  id: `answers-${id}`,
  title: `Answers: ${title}`,
  type: 'appendix',
  body: [tag('h1', {}, `Answers: ${title}`), ...leaves.flatMap(answersOf)],
});
