/**
 * What the scenario component renders, kept in tests/fixtures/scenario for the browser tests and the tests of reading
 * without JavaScript. After a wanted change, `vitest run -u --config=tests/component/vitest.config.ts` writes them anew.
 */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { edited, linkOf, sectionLink, story } from './story.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** By glob, because TypeScript alone cannot see into an .astro file. */
const components = import.meta.glob<Component>('../../../src/components/scenario/Scenario.astro', {
  import: 'default',
  eager: true,
});

/** Without the module script, whose address differs from machine to machine, and with one block a line. */
const tidy = (markup: string): string =>
  markup
    .replace(/<script type="module".*?<\/script>/gs, '')
    .replace(/><(div|details|dl|fieldset|li|ol|ul|section|script|template|h2|h3|p)\b/g, '>\n<$1')
    .trim();

test.each([
  { file: 'story', scenario: story },
  { file: 'edited', scenario: edited },
])(
  '$file.html is what its component renders',
  async ({ file, scenario }) => {
    const [component] = Object.values(components);
    if (!component) throw new Error('No component Scenario.astro');
    const container = await AstroContainer.create();
    const props = { scenario, sectionLink, linkOf };
    const html = tidy(await container.renderToString(component, { props }));
    await expect(`${html}\n`).toMatchFileSnapshot(`../../fixtures/scenario/${file}.html`);
  },
  60_000,
);
