/** Reads the body of a page: its headings, citations, course links and prose, each with its place. */
import Slugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import { problemAt, type Place, type Problem } from '../problem.ts';
import { citationMark } from './citation-mark.ts';
import { placeFinder } from './places.ts';
import { proseBlocks, type ProseBlock } from './prose-blocks.ts';

export interface Heading {
  /** The id that Astro gives the heading: what stands after # in an address. */
  readonly slug: string;
  readonly text: string;
  /** 2 for `##`. */
  readonly depth: number;
  readonly place: Place;
}

/** `[@id]` in prose. */
export interface Citation {
  readonly id: string;
  readonly place: Place;
}

/** `[words](term:hot-potato)` or `[words](id:F3.1#the-four-steps)` in prose. */
export interface CourseLink {
  readonly scheme: 'term' | 'id';
  readonly id: string;
  /** The part after #, or undefined. */
  readonly heading: string | undefined;
  readonly place: Place;
}

export interface Body {
  readonly headings: readonly Heading[];
  readonly citations: readonly Citation[];
  readonly links: readonly CourseLink[];
  readonly blocks: readonly ProseBlock[];
  /** The MDX syntax error, if any; then the lists above are empty. */
  readonly fault?: Problem;
}

const courseUrl = /^(?<scheme>term|id):(?<id>[^#]*)(?:#(?<heading>.*))?$/;

/**
 * Parses a page with the site’s own Markdown parser, so that headings and links are seen as the site will show
 * them: code, comments and attribute values are left alone.
 *
 * @param file path to print
 * @param text the whole page, front matter included
 */
export function readBody(file: string, text: string): Body {
  try {
    return factsOf(
      mdxToMdast(text, { features: { gfm: true, smartPunctuation: true } }),
      file,
      text,
    );
  } catch (error) {
    const fault = syntaxFault(file, error);
    return { headings: [], citations: [], links: [], blocks: [], fault };
  }
}

function factsOf(root: MdastNode, file: string, text: string): Body {
  const placeAt = placeFinder(file, text);
  const slugger = new Slugger();
  const headings: Heading[] = [];
  const citations: Citation[] = [];
  const links: CourseLink[] = [];

  const visit = (node: MdastNode): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'text') {
      for (const match of text.slice(start, end).matchAll(citationMark)) {
        citations.push({ id: match[1] ?? '', place: placeAt(start + match.index) });
      }
    } else if (node.type === 'heading') {
      const words = plainText(node);
      const place = placeAt(start);
      headings.push({ slug: slugger.slug(words), text: words, depth: node.depth, place });
    } else if (node.type === 'link' || node.type === 'definition') {
      const { scheme, id, heading } = courseUrl.exec(node.url)?.groups ?? {};
      if ((scheme === 'term' || scheme === 'id') && id !== undefined) {
        links.push({ scheme, id, heading, place: placeAt(start) });
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return { headings, citations, links, blocks: proseBlocks(root, placeAt) };
}

function plainText(node: MdastNode): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

/** The parser reports `line:column: fact (where) (rule)`; counted from the top of the file. */
function syntaxFault(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const { line, column, fact } =
    /^(?<line>\d+):(?<column>\d+): (?<fact>.*?)(?: \([\w:-]+\))*$/s.exec(message)?.groups ?? {};
  const place = { file, line: Number(line ?? 1), column: Number(column ?? 1) };
  return problemAt(
    'mdx-syntax',
    place,
    'body',
    fact ?? message,
    'Close every tag and brace. To show one as it is, put it between backticks.',
  );
}
