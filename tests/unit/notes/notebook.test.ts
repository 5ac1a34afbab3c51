import { describe, expect, test } from 'vitest';
import { type Note, notebookOf } from '#domain/notes/notebook.ts';
import { notesIdOf } from '#domain/notes/page-id.ts';
import { textFragment } from '#domain/notes/text-fragment.ts';

const note = (page: string, text: string, on?: string): Note => ({
  key: `mark/${page}.${text}`,
  page,
  title: `Title of ${page}`,
  text,
  ...(on !== undefined && { on }),
});

test('notes are listed by page: the page with the latest first, in it the latest first, those without a date last', () => {
  const pages = notebookOf([
    note('F1.1', 'no date'),
    note('F1.1', 'old', '2026-01-02'),
    note('F1.2', 'reflection'),
    note('C1.1', 'middle', '2026-03-01'),
    note('F1.1', 'new', '2026-11-02'),
    note('C1.1', 'same day, later in the list', '2026-03-01'),
  ]);
  expect(pages.map(({ title, notes }) => [title, ...notes.map(({ text }) => text)])).toEqual([
    ['Title of F1.1', 'new', 'old', 'no date'],
    ['Title of C1.1', 'middle', 'same day, later in the list'],
    ['Title of F1.2', 'reflection'],
  ]);
});

test.each([
  ['F1.1', '/lessons/everyones-job/no-spare-seats/', 'F1.1'],
  [undefined, '/authors/write-a-quiz/', 'authors.write-a-quiz'],
  [undefined, 'help', 'help'],
])('the page %s at %s is known as %s', (id, address, expected) => {
  expect(notesIdOf(id, address)).toBe(expected);
});

describe('an address with words', () => {
  test('names short quotes whole, with what addresses need escaped', () => {
    expect(textFragment('thirty-three & four, 50 %')).toBe(
      '#:~:text=thirty%2Dthree%20%26%20four%2C%2050%20%25',
    );
  });

  test('names long quotes by their first and last words', () => {
    const long = 'You did not write the returns policy, and you have no power to bend it.';
    expect(textFragment(long)).toBe(
      '#:~:text=You%20did%20not%20write%20the,no%20power%20to%20bend%20it.',
    );
  });
});
