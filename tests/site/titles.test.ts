/** @vitest-environment jsdom */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dist, pageFiles } from '../support/site.ts';

const pages = await Promise.all(
  (await pageFiles()).map(async (file) => {
    const html = await readFile(path.join(dist, file), 'utf8');
    const document = new DOMParser().parseFromString(html, 'text/html');
    const description = document.querySelector('meta[name="description"]');
    return { file, title: document.title, description: description?.getAttribute('content') ?? '' };
  }),
);

/** Pages that share a text with another page, under that text. */
const shared = (field: 'title' | 'description'): [text: string, files: string[]][] =>
  [...Map.groupBy(pages, (page) => page[field])]
    .filter(([, group]) => group.length > 1)
    .map(([text, group]) => [text, group.map(({ file }) => file)]);

test('every page has a title of its own', () => {
  expect(pages.filter(({ title }) => title.trim() === '')).toEqual([]);
  expect(shared('title')).toEqual([]);
});

test('every page describes itself, and no two in the same words', () => {
  expect(pages.filter(({ description }) => description.trim() === '')).toEqual([]);
  expect(shared('description')).toEqual([]);
});
