/**
 * What the plan card and the list of plans render, kept in tests/fixtures/plan, where the browser tests read it. After a
 * wanted change, `vitest run -u --config=tests/component/vitest.config.ts` writes it anew.
 */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** By glob, because TypeScript alone cannot see into an .astro file. */
const components = import.meta.glob<Component>(
  '../../../src/components/plan/Plan{Card,List}.astro',
  {
    import: 'default',
    eager: true,
  },
);

/** Without the module script, whose address differs from machine to machine, and with one block a line. */
const tidy = (markup: string): string =>
  markup
    .replace(/<script type="module".*?<\/script>/gs, '')
    .replace(/><(div|form|section|header|template|ul|li|details)\b/g, '>\n<$1')
    .trim();

test.each([
  {
    file: 'card',
    component: 'PlanCard',
    props: {
      page: 'T1.1',
      title: 'A kind no',
      plan: { if: 'I have to refuse someone', then: 'name their trouble first' },
    },
  },
  {
    file: 'list',
    component: 'PlanList',
    props: {
      pages: [
        { id: 'T1.1', title: 'A kind no', address: '/lessons/a-kind-no/' },
        { id: 'G1', title: 'Say it well', address: '/guides/say-it-well/' },
      ],
    },
  },
])(
  '$file.html is what $component renders',
  async ({ file, component, props }) => {
    const found = components[`../../../src/components/plan/${component}.astro`];
    if (!found) throw new Error(`No component ${component}`);
    const container = await AstroContainer.create();
    const html = tidy(await container.renderToString(found, { props }));
    await expect(`${html}\n`).toMatchFileSnapshot(`../../fixtures/plan/${file}.html`);
  },
  60_000,
);
