/** The page for authors shows what goes in and what comes out: it must be what the command prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { importTaskLists } from '#exchange/task-list.ts';

const page = join(import.meta.dirname, '../../../src/content/docs/authors/move-quizzes.mdx');

function samplesOf(lang: string): string[] {
  const root = mdxToMdast(readFileSync(page, 'utf8'), { features: { gfm: true } });
  const nodes = 'children' in root ? root.children : [];
  return nodes.flatMap((node) => (node.type === 'code' && node.lang === lang ? [node.value] : []));
}

test('the example of quiz:import is printed as the command prints it', () => {
  const [before = ''] = samplesOf('md');
  const [after = ''] = samplesOf('txt');
  const options = { prefix: 'EX-Q2', section: 'F3.2#what-yaw-said' };
  const { yaml } = importTaskLists('old-quiz.md', before, options);

  expect(after).not.toBe('');
  expect(yaml.slice(yaml.indexOf('questions:'))).toBe(`${after}\n`);
});
