import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { notesAsMarkdown } from '#domain/notes/markdown.ts';
import type { Note } from '#domain/notes/notebook.ts';

type Tree = ReturnType<typeof markdownToMdast>;

/** What a reader of the file sees: blocks and lines, without marks. */
function shown(node: Tree): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(shown).join('') : '';
}
/** The blocks of a file, with their kind. */
const blocks = (file: string): [kind: string, text: string][] => {
  const root = markdownToMdast(file);
  return 'children' in root ? root.children.map((block) => [block.type, shown(block)]) : [];
};

const note = (part: Partial<Note>): Note => ({
  key: 'mark/a',
  page: 'F1.1',
  title: 'No',
  text: '',
  ...part,
});
const file = (...notes: Note[]): string =>
  notesAsMarkdown([{ page: 'F1.1', title: 'A kind no', notes }], '2026-11-22');
const head = [
  ['heading', 'My notes from The CX Playbook'],
  ['paragraph', 'Saved on 2026-11-22'],
  ['heading', 'A kind no'],
];

describe('notes as Markdown', () => {
  test('have pages as headings, quotes as blockquotes, then the note, then the date', () => {
    expect(
      file(
        note({
          quote: 'Say what you can do.',
          text: 'First line\nsecond line\n\nNext thought',
          on: '2026-11-20',
        }),
        note({ question: 'Who waits for you?', text: 'Ana' }),
      ),
    ).toBe(
      '# My notes from The CX Playbook\n\nSaved on 2026-11-22\n\n## A kind no\n\n> Say what you can do.\n\n' +
        'First line\\\nsecond line\n\nNext thought\n\n2026-11-20\n\n---\n\n### Who waits for you?\n\nAna\n',
    );
  });

  test.each([
    '# not a heading',
    '#',
    'C #',
    '- no list',
    '+ none',
    '* none',
    '1. first',
    '2) second',
    '> not said',
    '===',
    '---',
    '***',
    '___',
    '~~~',
    '```',
    '    no code',
    '\tno code',
    '<script>alert(1)</script>',
    '&lt; &amp; &#35; &',
    '[a](b)',
    '![a](b)',
    '[^1]: foot',
    '|a|b|',
    'a_b_c _d_ __e__',
    '**bold** ~~gone~~',
    'back\\slash\\',
    '`code`',
    '<b@c.d>',
    'http://example.org/a_b?c=1&d=2#e',
    'Nul\0l',
    ':::note',
    '$x$',
    'a  ',
    '😀 *語る*',
    '[ ] open',
    '- [x] done',
  ])('show %j as it was written', (text) => {
    const plain = text.replaceAll('\0', '').trim();
    expect(blocks(file(note({ text })))).toEqual([...head, ['paragraph', plain]]);
    expect(blocks(file(note({ quote: text })))).toEqual([...head, ['blockquote', plain]]);
    expect(blocks(file(note({ question: text })))).toEqual([...head, ['heading', plain]]);
  });

  test('show any text as it was written, apart from spaces and blank lines', () => {
    const marks = fc.constantFrom(
      ...'#*_-+=~`[]()<>&;!|\\.1a \n'.split(''),
      '\n\n',
      '  ',
      '&amp;',
      '😀',
      'word',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/\s+/g, ' ').trim());
        const paragraphs = lines
          .join('\n')
          .split(/\n\n+/)
          .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, ''));
        const expected = paragraphs.filter(Boolean).map((paragraph) => ['paragraph', paragraph]);
        expect(blocks(file(note({ text })))).toEqual([...head, ...expected]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('of no page are a heading and a date', () => {
    expect(notesAsMarkdown([], '2026-11-22')).toBe(
      '# My notes from The CX Playbook\n\nSaved on 2026-11-22\n',
    );
  });
});
