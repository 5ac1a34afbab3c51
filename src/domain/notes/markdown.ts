/** Notes as one Markdown file (CommonMark): pages as headings, quotes as blockquotes, notes and dates below. */
import type { Note, NotedPage } from './notebook.ts';

/**
 * What means something inside a line, also in GitHub’s Markdown. An underscore inside a word and an ampersand that
 * begins no character reference mean nothing; left alone, they keep addresses whole.
 */
const meaningful = /[\\`*[\]<>~|]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What makes a line a heading, a list, a rule or the underline of a heading; and what closes a heading. */
const meaningfulPlace = /^[#+=-]|#$/g;
/** `1.` and `1)` begin a list. */
const listNumber = /^(\d{1,9})([.)])/;

/** Text on one line, so that Markdown shows it as it is. */
const escapeLine = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(meaningful, '\\$&')
    .replace(meaningfulPlace, '\\$&')
    .replace(listNumber, '$1\\$2');

/** Text of several lines: blank lines part paragraphs, single breaks stay breaks. */
function paragraphs(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(escapeLine)
    .join('\n')
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, '').replaceAll('\n', '\\\n'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function noteAsMarkdown({ question, quote, text, on }: Note): string {
  return [
    question === undefined ? '' : `### ${escapeLine(question)}`,
    quote === undefined ? '' : `> ${escapeLine(quote)}`,
    paragraphs(text),
    on ?? '',
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The whole file. Between two notes of a page stands a rule. @param on the day it is made, YYYY-MM-DD. */
export function notesAsMarkdown(pages: readonly NotedPage[], on: string): string {
  const parts = pages.map(
    ({ title, notes }) =>
      `## ${escapeLine(title)}\n\n${notes.map(noteAsMarkdown).join('\n\n---\n\n')}`,
  );
  return `${['# My notes from The CX Playbook', `Saved on ${on}`, ...parts].join('\n\n')}\n`;
}
