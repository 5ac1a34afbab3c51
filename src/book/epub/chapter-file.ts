/** Files of the chapters: one each, named by its id. */
import { inOrder, type Book, type Placed } from '../book.ts';
import { lowered } from '../headings.ts';
import { tag, walk } from '../tree/markup.ts';
import { document, toFiles } from './document.ts';

export interface ChapterFile {
  /** Name in the book’s folder. */
  readonly name: string;
  readonly chapter: Placed;
  readonly text: string;
  /** Whether it draws, which the package has to say. */
  readonly hasDrawing: boolean;
}

/** Roles of ARIA for what a chapter is, where there is one. */
const roles = {
  part: 'doc-part',
  module: 'doc-chapter',
  chapter: 'doc-chapter',
  introduction: 'doc-introduction',
  glossary: undefined,
  bibliography: undefined,
  appendix: 'doc-appendix',
} as const;

const nameOf = (id: string): string => `${id}.xhtml`;

export function chapterFiles(book: Book): ChapterFile[] {
  const chapters = [...inOrder(book.sections)];
  const fileOf = new Map(
    chapters.flatMap(({ id, body }) =>
      [id, ...body.flatMap((one) => [...walk(one)].flatMap(({ attrs }) => attrs.id ?? []))].map(
        (place) => [place, nameOf(id)] as const,
      ),
    ),
  );
  return chapters.map((chapter) => {
    const { id, title, type, body } = chapter;
    const name = nameOf(id);
    const section = tag(
      'section',
      {
        id,
        'epub:type': type === 'module' ? 'chapter' : type,
        role: roles[type],
        'aria-label': roles[type] && title,
      },
      ...toFiles(lowered(body, 0), name, fileOf),
    );
    return {
      name,
      chapter,
      text: document(title, matterOf(type), [section]),
      hasDrawing: [...walk(section)].some((one) => one.name === 'svg'),
    };
  });
}

const matterOf = (type: Placed['type']): string => {
  if (type === 'introduction') return 'frontmatter';
  return type === 'glossary' || type === 'bibliography' || type === 'appendix'
    ? 'backmatter'
    : 'bodymatter';
};
