import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

/** The real config; typed rules are off because the files linted here do not exist. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** Rule ids that the house reports for a file with this text at this place. */
async function ruleIdsFor(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const importRule = '@typescript-eslint/no-restricted-imports';
const syntaxRule = 'no-restricted-syntax';

describe('an import that breaks the law is reported', () => {
  test.each([
    ['domain reaches storage', 'src/domain/quiz/x.ts', "import '#storage/open.ts';"],
    ['domain reaches a component', 'src/domain/quiz/x.ts', "import '../../components/x.ts';"],
    ['domain uses Node', 'src/domain/quiz/x.ts', "import 'node:fs';"],
    ['domain uses Astro', 'src/domain/content/x.ts', "import 'astro:content';"],
    ['grading loads a schema', 'src/domain/quiz/x.ts', "import '#domain/content/question.ts';"],
    ['storage reaches a component', 'src/storage/x.ts', "import '#components/quiz/x.ts';"],
    ['storage loads zod', 'src/storage/x.ts', "import 'zod';"],
    ['an element reaches the catalog', 'src/components/quiz/x.ts', "import '#catalog/course.ts';"],
    ['an element loads a schema', 'src/components/quiz/x.ts', "import '#domain/content/quiz.ts';"],
    ['an element imports markup', 'src/components/quiz/x.ts', "import './Quiz.astro';"],
    [
      'a component reads astro:content',
      'src/components/x.astro',
      "---\nimport 'astro:content';\n---",
    ],
    [
      'a component reaches a layout',
      'src/components/x.astro',
      "---\nimport '#layouts/x.astro';\n---",
    ],
    [
      'a page script reaches the catalog',
      'src/pages/x.astro',
      "<script>\nimport '#catalog/course.ts';\n</script>",
    ],
    ['a layout reaches a page', 'src/layouts/x.astro', "---\nimport '#pages/x.astro';\n---"],
    ['the content tools reach Astro', 'src/content-tools/x.ts', "import 'astro/loaders';"],
    ['a Markdown plugin reaches the catalog', 'src/markdown/x.ts', "import '#catalog/course.ts';"],
    ['the catalog reaches a component', 'src/catalog/x.ts', "import '#components/x/y.ts';"],
    ['an integration reaches the catalog', 'src/integrations/x.ts', "import '#catalog/course.ts';"],
    ['a script reaches a page', 'scripts/x.ts', "import '../src/pages/x.ts';"],
    ['an entry point reaches a component', 'src/route-data.ts', "import '#components/x/y.ts';"],
    ['an entry point reaches the catalog', 'src/route-data.ts', "import './catalog/course.ts';"],
    ['an element loads all schemas', 'src/components/quiz/x.ts', "import '#content.config.ts';"],
    ['domain uses Node by its short name', 'src/domain/quiz/x.ts', "import 'fs';"],
    ['domain uses a package', 'src/domain/quiz/x.ts', "import 'yaml';"],
    ['review schedules elsewhere', 'src/domain/review/x.ts', "import 'ts-fsrs';"],
    ['an element schedules', 'src/components/review/x.ts', "import 'ts-fsrs';"],
    ['a schema uses Node by its short name', 'src/domain/content/x.ts', "import 'fs/promises';"],
    ['storage uses Node by its short name', 'src/storage/x.ts', "import 'fs';"],
    ['an element uses Node by its short name', 'src/components/quiz/x.ts', "import 'fs';"],
    ['an element uses a build tool', 'src/components/quiz/x.ts', "import 'parse5';"],
    ['an element uses a package of the build', 'src/components/quiz/x.ts', "import 'yaml';"],
    ['a page script uses a package', 'src/pages/x.astro', "<script>\nimport 'yaml';\n</script>"],
  ])('%s', async (_case, filePath, text) => {
    expect(await ruleIdsFor(filePath, text)).toContain(importRule);
  });
});

describe('an import that waits until it is needed obeys the same law', () => {
  test.each([
    ['an element loads a schema', 'src/components/quiz/x.ts', '#domain/content/quiz.ts'],
    ['an element reaches the catalog', 'src/components/quiz/x.ts', '#catalog/course.ts'],
    ['an element reaches it by path', 'src/components/quiz/x.ts', '../../catalog/course.ts'],
    ['an element uses a package', 'src/components/quiz/x.ts', 'parse5'],
    ['domain reaches storage', 'src/domain/quiz/x.ts', '#storage/open.ts'],
    ['a script reaches a page', 'scripts/x.ts', '../src/pages/x.ts'],
  ])('%s', async (_case, filePath, source) => {
    const text = `export const x = await import('${source}');`;
    expect(await ruleIdsFor(filePath, text)).toContain(syntaxRule);
  });

  test('between backticks too', async () => {
    const text = 'export const x = await import(`#catalog/course.ts`);';
    expect(await ruleIdsFor('src/components/quiz/x.ts', text)).toContain(syntaxRule);
  });

  test.each(['#storage/open.ts', '#domain/quiz/grade.ts', './quiz-round.ts'])(
    'an element may load %s',
    async (source) => {
      const text = `export const x = await import('${source}');`;
      expect(await ruleIdsFor('src/components/quiz/x.ts', text)).toEqual([]);
    },
  );
});

describe('an import that follows the law passes', () => {
  test.each([
    ['a schema uses zod', 'src/domain/content/x.ts', "import 'zod';"],
    ['the schedule uses ts-fsrs', 'src/domain/review/schedule.ts', "import 'ts-fsrs';"],
    ['storage uses the domain', 'src/storage/x.ts', "import '#domain/progress/merge.ts';"],
    ['an element uses storage', 'src/components/quiz/x.ts', "import '#storage/open.ts';"],
    [
      'an element uses the type of a schema',
      'src/components/quiz/x.ts',
      "import type { Quiz } from '#domain/content/quiz.ts';\nexport type X = Quiz;",
    ],
    ['the catalog reads astro:content', 'src/catalog/x.ts', "import 'astro:content';"],
    [
      'a Markdown plugin uses the course index',
      'src/markdown/x.ts',
      "import '#content-tools/index.ts';",
    ],
    [
      'a component loads its element',
      'src/components/x.astro',
      "<script>\nimport './x.ts';\n</script>",
    ],
    ['an entry point uses a schema', 'src/content.config.ts', "import '#domain/content/path.ts';"],
    ['a page uses a layout', 'src/pages/x.astro', "---\nimport '#layouts/x.astro';\n---"],
  ])('%s', async (_case, filePath, text) => {
    expect(await ruleIdsFor(filePath, text)).not.toContain(importRule);
  });
});

describe('code in src/domain that depends on more than its arguments is reported', () => {
  test.each([
    ['the clock', 'export const x = Date.now();', 'no-restricted-properties'],
    ['the current date', 'export const x = new Date();', syntaxRule],
    ['the current date as text', 'export const x = Date();', syntaxRule],
    ['chance', 'export const x = Math.random();', 'no-restricted-properties'],
    ['the page', 'export const x = document.title;', 'no-restricted-globals'],
    ['a browser store', 'export const x = localStorage.length;', 'no-restricted-globals'],
  ])('%s', async (_case, text, rule) => {
    expect(await ruleIdsFor('src/domain/quiz/x.ts', text)).toContain(rule);
  });

  test('a date made from an argument passes', async () => {
    const text = 'export const x = (now: number): Date => new Date(now);';
    expect(await ruleIdsFor('src/domain/quiz/x.ts', text)).toEqual([]);
  });
});

describe('a comment cannot switch a rule off', () => {
  // The linter is given these to read: this is what holds the house to its own word that there are none.
  const code = `import '#storage/open.ts';`;
  test.each([
    ['for the line after it', (words: string) => `// ${words}-next-line\n${code}`],
    ['for its own line', (words: string) => `${code} // ${words}-line`],
    ['for the rest of the file', (words: string) => `/* ${words} */\n${code}`],
    ['by setting it', () => `/* eslint "${importRule}": "off" */\n${code}`],
  ])('%s', async (_case, written) => {
    const text = written(['eslint', 'disable'].join('-'));
    expect(await ruleIdsFor('src/domain/quiz/x.ts', text)).toContain(importRule);
  });
});

test('a file of more than 250 lines is reported', async () => {
  const text = Array.from({ length: 251 }, (_, line) => `export const x${line} = 1;`).join('\n');
  expect(await ruleIdsFor('src/domain/quiz/x.ts', text)).toContain('max-lines');
});
