import { expect, test } from 'vitest';
import { addressOf, kindOfFolder } from '#content-tools/load/address.ts';

test.each([
  ['about.mdx', '/about/'],
  ['index.mdx', '/'],
  ['authors/index.mdx', '/authors/'],
  ['lessons/put-it-right/one-owner-no-maze.mdx', '/lessons/put-it-right/one-owner-no-maze/'],
  ['Our Team/People.mdx', '/our-team/people/'],
])('%s is shown at %s', (path, address) => {
  expect(addressOf(path)).toBe(address);
});

test.each([
  ['lessons/a/b.mdx', 'lesson'],
  ['guides/leader/b.mdx', 'guide'],
  ['quizzes/b.mdx', 'quiz'],
  ['assessments/b.mdx', 'assessment'],
  ['authors/b.mdx', 'page'],
  ['lessons.mdx', 'page'],
] as const)('%s is in a folder for pages of kind %s', (path, kind) => {
  expect(kindOfFolder(path)).toBe(kind);
});
