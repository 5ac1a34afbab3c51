/**
 * What the shelf of a tool renders, kept in tests/fixtures/tool/shelf.html for the browser tests. After a wanted change,
 * `vitest run -u --config=tests/component/vitest.config.ts` writes it anew.
 */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** By glob, because TypeScript alone cannot see into an .astro file. */
const components = import.meta.glob<Component>(
  '../../../../src/components/tool/shelf/SheetShelf.astro',
  { import: 'default', eager: true },
);

/** One block a line for readable changes. */
const tidy = (markup: string): string =>
  markup.replace(/><(div|form|section|ul|template|li|p|button|details)\b/g, '>\n<$1').trim();

test('shelf.html is what the component renders', async () => {
  const [component] = Object.values(components);
  if (!component) throw new Error('No component SheetShelf');
  const container = await AstroContainer.create();
  const props = {
    tool: 'T0',
    example: {
      id: 'north-shop',
      title: 'North shop',
      text: 'A shop with 40 customers.',
      fields: { worth: '380' },
      lists: { month: [{ lost: '12' }] },
    },
    templates: [
      {
        id: 'quarter',
        title: 'A quarter',
        text: 'Three months.',
        fields: { worth: '3' },
        lists: {},
      },
    ],
  };
  const html = await container.renderToString(component, { props });
  await expect(`${tidy(html)}\n`).toMatchFileSnapshot('../../../fixtures/tool/shelf.html');
}, 60_000);
