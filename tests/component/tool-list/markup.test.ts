/**
 * What the list editor renders, kept in tests/fixtures/tool-list, where the browser tests read it. After a wanted change,
 * `vitest run -u --config=tests/component/vitest.config.ts` writes it anew.
 */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { ToolList } from '#domain/content/tool.ts';
import type { ListShape } from '#domain/tools/shape.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** By glob, because TypeScript alone cannot see into an .astro file. */
const components = import.meta.glob<Component>(
  '../../../src/components/tool/list/ListEditor.astro',
  { import: 'default', eager: true },
);

const yesNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** A list with a column of each form. */
const list: ToolList = {
  id: 'fees',
  label: 'Fees people did not expect',
  row: 'fee',
  hint: 'One row for each fee.',
  columns: [
    { id: 'name', label: 'Fee' },
    { id: 'amount', label: 'Amount', unit: 'each', hint: 'As charged.' },
    { id: 'shown', label: 'Loved', options: yesNo },
    {
      id: 'reasons',
      label: 'Reasons',
      options: [
        { id: 'price', label: 'The price' },
        { id: 'moved', label: 'They moved, or sold' },
      ],
    },
    { id: 'day', label: 'Since' },
    { id: 'story', label: 'Story' },
  ],
};

const shape: ListShape = {
  columns: {
    name: { is: 'text' },
    amount: { is: 'number' },
    shown: { is: 'choice', options: ['yes', 'no'] },
    reasons: { is: 'choices', options: ['price', 'moved'] },
    day: { is: 'date' },
    story: { is: 'story' },
  },
  most: 40,
};

const tidy = (markup: string): string =>
  markup.replace(/><(div|section|template|tr|td|th|p|button)\b/g, '>\n<$1').trim();

test('list.html is what ListEditor renders', async () => {
  const [found] = Object.values(components);
  if (!found) throw new Error('No component ListEditor');
  const container = await AstroContainer.create();
  const html = tidy(
    await container.renderToString(found, { props: { list, shape, tool: 'surprise-charges' } }),
  );
  await expect(`${html}\n`).toMatchFileSnapshot('../../fixtures/tool-list/list.html');
}, 60_000);
