import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCourseIndex } from '#content-tools/course-index.ts';
import { fixtures, withFixture } from './support.ts';

test('a page is found by id with its title, address and headings', async () => {
  const { pages } = await loadCourseIndex(join(fixtures, '_valid'));

  expect([...pages.keys()].sort()).toEqual(['A2', 'F1.1', 'F1.2', 'G-L1', 'K1', 'Q1', 'SQ1']);
  expect(pages.get('F1.2')).toMatchObject({
    kind: 'lesson',
    title: 'Keep the promise',
    address: '/lessons/first-steps/keep-the-promise/',
    headings: [{ slug: 'say-when', text: 'Say when', depth: 2 }],
  });
});

test('terms and sources are found by id with their defaults filled in', async () => {
  const { terms, sources } = await loadCourseIndex(join(fixtures, '_valid'));

  expect(terms.get('handoff')).toEqual({
    id: 'handoff',
    term: 'handoff',
    definition: 'Moving a case from one owner to the next.',
    also: [],
    see: [],
  });
  expect(sources.get('S2')?.url).toBe('https://example.org/promises');
});

test('a page with a faulty field keeps its address, so that links to it still work', async () => {
  const { pages } = await withFixture('missing-field', loadCourseIndex);

  expect(pages.get('F1.2')?.address).toBe('/lessons/first-steps/keep-the-promise/');
});
