/**
 * What the “Notes” part of a page renders, kept in tests/fixtures/notes for the browser tests. After a wanted change,
 * `vitest run -u --config=tests/component/vitest.config.ts` writes it anew.
 */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** By glob, because TypeScript alone cannot see into an .astro file. */
const components = import.meta.glob<Component>('../../../src/components/notes/NotesPart.astro', {
  import: 'default',
  eager: true,
});

/** One block a line for readable changes. */
const tidy = (markup: string): string =>
  markup.replace(/><(div|ul|template|li|p|button|details)\b/g, '>\n<$1').trim();

test('page.html is what the component renders', async () => {
  const [component] = Object.values(components);
  if (!component) throw new Error('No component NotesPart');
  const container = await AstroContainer.create();
  const props = { page: 'N1.1', title: 'A page' };
  const html = await container.renderToString(component, { props });
  await expect(`${tidy(html)}\n`).toMatchFileSnapshot('../../fixtures/notes/page.html');
}, 60_000);
