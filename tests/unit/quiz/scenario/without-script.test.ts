/** @vitest-environment jsdom */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Rendered by the component; see tests/component/scenario/markup.test.ts. */
const file = path.join(import.meta.dirname, '../../../fixtures/scenario/story.html');
const book = new DOMParser().parseFromString(await readFile(file, 'utf8'), 'text/html');

const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((found) =>
    found.textContent.replace(/\s+/g, ' ').trim(),
  );

test('every node is a section with what happens and what is asked', () => {
  expect(texts(book, '.scene > h2')).toEqual(['Scene 1', 'Scene 2', 'Scene 3']);
  expect(texts(book, '.scene > .scene-ask')).toEqual([
    'What do you say first?',
    'A second chance. What now?',
    'How do you close?',
  ]);
});

test('every option is a closed details that tells what it does and links to what follows', () => {
  const options = [...book.querySelectorAll('.scene details')];
  expect(options).toHaveLength(8);
  expect(options.every((option) => !option.hasAttribute('open'))).toBe(true);
  const [, , pass] = options;
  expect(pass && texts(pass, 'summary, .scene-told > p, .scene-effects li')).toEqual([
    '“I choose pass.”',
    'That is what pass does, and why.',
    'Trust −2, worse',
    'Effort +2, worse',
  ]);
  expect(pass?.querySelector('.scene-go a')?.getAttribute('href')).toBe('#scene-bounce');
});

test('every link inside the story leads to a scene or an ending that is there', () => {
  const links = [...book.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  expect(links.length).toBeGreaterThan(8);
  for (const { hash } of links) expect(book.getElementById(hash.slice(1))).not.toBeNull();
});

test('conditions are told in words, on options and on ways', () => {
  expect(texts(book, '.scene-if')).toEqual(['Only if this is true: “You promised tonight.”']);
  expect(texts(book, '[data-node=close] [data-option=text] .scene-go')).toEqual([
    'If trust is 2 or more: Go to the ending “Held”',
    'If not: Go to the ending “Nearly”',
  ]);
});

test('an ending links to what to read, and back to where trying again teaches most', () => {
  expect(texts(book, '.scene-end h2')).toEqual([
    'The ending: Held',
    'The ending: Nearly',
    'The ending: Lost',
  ]);
  expect(texts(book, '#scene-held .scene-read a')).toEqual(['Lesson F1.1']);
  expect(texts(book, '#scene-lost .scene-go')).toEqual(['Try again from scene 2']);
});

test('the questions of the debrief stand at the end', () => {
  expect(texts(book, '.scene-talk li')).toEqual([
    'Which step came hardest?',
    'In 2 days: Name the steps.',
  ]);
});

test('both status lines are there before they speak', () => {
  expect(texts(book, '.scene-live [role=status]')).toEqual(['', '']);
});

test('the story stays out of the search index', () => {
  expect(book.querySelector('playbook-scenario')?.getAttribute('data-pagefind-ignore')).toBe('all');
});
