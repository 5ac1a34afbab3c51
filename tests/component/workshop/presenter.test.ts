import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { smallKit } from './small-kit.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** By glob, because TypeScript alone cannot see into an .astro file. */
const components = import.meta.glob<Component>(
  [
    '../../../src/components/workshop/deck/Deck.astro',
    '../../../src/components/workshop/presenter/PresenterNotes.astro',
  ],
  { import: 'default', eager: true },
);
const container = await AstroContainer.create();

/** The small kit, with a minute of silence where people write. */
const kit = {
  ...smallKit,
  data: {
    ...smallKit.data,
    steps: smallKit.data.steps.map((step) =>
      step.activity?.form === 'write'
        ? { ...step, activity: { ...step.activity, timer: 1 } }
        : step,
    ),
  },
};

/** The countdowns of a part, by what they are kept under. */
async function countdowns(name: string): Promise<string[]> {
  const [, component] = Object.entries(components).find(([path]) => path.endsWith(name)) ?? [];
  if (!component) throw new Error(`There is no ${name}.`);
  const html = await container.renderToString(component, { props: { kit } });
  return html.match(/(?<=<playbook-countdown )[^>]+/g) ?? [];
}

test('the presenter view has the countdowns of the slides, kept under the same names', async () => {
  const onSlides = await countdowns('Deck.astro');
  expect(onSlides).not.toEqual([]);
  expect(await countdowns('PresenterNotes.astro')).toEqual(onSlides);
});
