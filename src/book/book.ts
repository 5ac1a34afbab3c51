/** A book: chapters in a tree, every id unique in it, every inner link the id it leads to. */
import type { Markup, Tag } from './tree/markup.ts';

export interface Chapter {
  /** Unique in the book; a letter first, then letters, digits, dots and hyphens. */
  readonly id: string;
  readonly title: string;
  /** Begins with the title as `h1`. */
  readonly body: readonly Markup[];
  /** What it is: a module opens the lessons that follow it, the others are as EPUB names them. */
  readonly type:
    'part' | 'module' | 'chapter' | 'introduction' | 'glossary' | 'bibliography' | 'appendix';
}

/** A chapter with those that belong under it. */
export interface Section {
  readonly chapter: Chapter;
  readonly sections: readonly Section[];
}

export interface Book {
  readonly title: string;
  /** One or two sentences on what it is. */
  readonly description: string;
  /** Drawing of the first page. Default: none. */
  readonly drawing?: Tag | undefined;
  readonly sections: readonly Section[];
}

/** A section with those below it, as they are read, each with its depth: 0 for the outermost. */
export function* inOrder(sections: readonly Section[], depth = 0): Generator<Placed> {
  for (const section of sections) {
    yield { ...section.chapter, depth };
    yield* inOrder(section.sections, depth + 1);
  }
}

export interface Placed extends Chapter {
  readonly depth: number;
}
