/** Finds quizzes in a Markdown page: `<quiz>…</quiz>` (mkdocs-quiz) and `<Quiz …>…</Quiz>` (starlight-quiz). */
import { placeFinder, type PlaceFinder } from '#content-tools/load/places.ts';
import type { Place } from '#content-tools/problem.ts';
import { faultAt, type Fault } from './fault.ts';

export interface QuizBlock {
  /** Where the opening tag stands. */
  readonly place: Place;
  /** `id` of the opening tag; undefined when it has none. */
  readonly id: string | undefined;
  /** Markdown between the tags, without the indentation that all its lines share. */
  readonly markdown: string;
  /** Turns a line and column of `markdown`, both from 1, into a place in the file. */
  readonly placeAt: (line: number, column: number) => Place;
}

export interface FoundBlocks {
  readonly blocks: readonly QuizBlock[];
  readonly faults: readonly Fault[];
}

/** A tag with its offset in the file. */
interface Tag {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const tag = /<\/?quiz(?:\s[^>]*)?>|<\?\/?quiz\?>/gi;
const samples = [
  /^[ \t]*(?<sign>`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\k<sign>/gm,
  /`[^`\n]+`/g,
  /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g,
];

/**
 * @param file path to print
 * @param text the whole page
 */
export function quizBlocks(file: string, text: string): FoundBlocks {
  const placeAt = placeFinder(file, text);
  const blocks: QuizBlock[] = [];
  const faults: Fault[] = [];
  let open: Tag | undefined;
  const report = ({ start }: Tag, fact: string, hint?: string): void => {
    faults.push(faultAt(placeAt(start), 'quiz', fact, hint));
  };
  for (const found of tagsIn(text)) {
    if (found.written.startsWith('<?')) {
      report(found, 'is in the syntax of mkdocs-quiz before 1.0', 'Migrate it to <quiz> first.');
    } else if (!found.written.startsWith('</')) {
      if (open) report(open, 'is never closed', closeHint(open));
      open = found;
    } else if (open) {
      blocks.push(blockOf(text, open, found, placeAt));
      open = undefined;
    } else report(found, `${found.written} closes nothing`);
  }
  if (open) report(open, 'is never closed', closeHint(open));
  return { blocks, faults };
}

function closeHint({ written }: Tag): string {
  return `Close it with ${written.startsWith('<Q') ? '</Quiz>' : '</quiz>'} after its last line.`;
}

/** Code and comments show quizzes without being quizzes: blanked out, so that offsets stay as they are. */
function tagsIn(text: string): Tag[] {
  const blank = (sample: string): string => sample.replaceAll(/[^\n]/g, ' ');
  const bare = samples.reduce((rest, sample) => rest.replaceAll(sample, blank), text);
  return [...bare.matchAll(tag)].map(({ index, 0: written }) => ({
    written: text.slice(index, index + written.length),
    start: index,
    end: index + written.length,
  }));
}

function blockOf(text: string, open: Tag, close: Tag, placeAt: PlaceFinder): QuizBlock {
  const lines = text.slice(open.end, close.start).split('\n');
  const later = lines.slice(1).filter((line) => line.trim() !== '');
  const indent = Math.min(...later.map((line) => line.search(/\S/)));
  const cut = Number.isFinite(indent) ? indent : 0;
  const first = lines[0]?.search(/\S/) ?? -1;
  const cuts = lines.map((_, at) => (at === 0 ? Math.max(0, first) : cut));
  const start = placeAt(open.end);
  return {
    place: placeAt(open.start),
    id: /\sid=(["'])(?<id>.*?)\1/.exec(open.written)?.groups?.id,
    markdown: lines.map((line, at) => line.slice(cuts[at])).join('\n'),
    placeAt: (line, column) => ({
      file: start.file,
      line: start.line + line - 1,
      column: column + (cuts[line - 1] ?? 0) + (line === 1 ? start.column - 1 : 0),
    }),
  };
}
