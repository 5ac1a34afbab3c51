/**
 * What the quiz and assessment components render, kept in tests/fixtures/quiz. The browser tests and the tests of
 * reading without JavaScript run on those files, so they always see the real markup. After a wanted change,
 * `vitest run -u --config=tests/component/vitest.config.ts` writes them anew.
 */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { assessment, linkOf } from './assessment.ts';
import { bank, check, quiz, sectionLink, types } from './questions.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** By glob, because TypeScript alone cannot see into an .astro file. */
const components = import.meta.glob<Component>(
  '../../../src/components/{quiz/Quiz,assessment/Assessment}.astro',
  { import: 'default', eager: true },
);

/** Without the script tag, whose address differs from machine to machine, and with one block a line for readable changes. */
const tidy = (markup: string): string =>
  markup
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/><(div|fieldset|li|ol|ul|section|template|nav|tr|h2|h3)\b/g, '>\n<$1')
    .trim();

test.each([
  {
    file: 'check',
    component: 'quiz/Quiz',
    props: { id: 'T1', questions: check, sectionLink },
  },
  {
    file: 'quiz',
    component: 'quiz/Quiz',
    props: { id: 'TQ', questions: quiz, pass: 0.8, sectionLink },
  },
  {
    file: 'types',
    component: 'quiz/Quiz',
    props: { id: 'TYPES', questions: types, pass: 0.8, mode: 'practice', sectionLink },
  },
  {
    file: 'bank',
    component: 'quiz/Quiz',
    props: { id: 'BANK', questions: bank, pass: 0.6, draw: 3, mode: 'practice', sectionLink },
  },
  {
    file: 'assessment',
    component: 'assessment/Assessment',
    props: { assessment, linkOf },
  },
])(
  '$file.html is what its component renders',
  async ({ file, component, props }) => {
    const found = components[`../../../src/components/${component}.astro`];
    if (!found) throw new Error(`No component ${component}`);
    const container = await AstroContainer.create();
    const html = tidy(await container.renderToString(found, { props }));
    await expect(`${html}\n`).toMatchFileSnapshot(`../../fixtures/quiz/${file}.html`);
  },
  60_000,
);
