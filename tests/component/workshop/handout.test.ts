import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { smallKit } from './small-kit.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** By glob, because TypeScript alone cannot see into an .astro file. */
const components = import.meta.glob<Component>(
  '../../../src/components/workshop/handout/Handouts.astro',
  { import: 'default', eager: true },
);
const [Handouts] = Object.values(components);
if (!Handouts) throw new Error('There is no Handouts.astro.');
const container = await AstroContainer.create();
const render = (kit = smallKit): Promise<string> =>
  container.renderToString(Handouts, { props: { kit } });

/** The markup of one of the documents. */
const documentIn = (html: string, name: string): string =>
  html.split('<div data-handout="').find((rest) => rest.startsWith(`${name}"`)) ?? '';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** The lines to write on under a label. */
const linesUnder = (html: string, label: string): number => {
  const [, after = ''] = html.split(`>${label}</p>`);
  return count(/<div class="answer-lines".*?<\/div>/s.exec(after)?.[0] ?? '', /<span>/g);
};

const html = await render();
const worksheet = documentIn(html, 'worksheet');
const guide = documentIn(html, 'guide');
const cards = documentIn(html, 'cards');

describe('the participant worksheet', () => {
  test('says for each step what to do, and leaves out a step without anything to do', () => {
    const said = textOf(worksheet);
    for (const { activity, title } of smallKit.data.steps)
      if (activity) expect(said).toContain(activity.do);
      else expect(said).not.toContain(title);
  });

  test('has as many lines as each box asks for', () => {
    expect(linesUnder(worksheet, 'The case')).toBe(4);
    expect(linesUnder(worksheet, 'The wait')).toBe(2);
    expect(linesUnder(worksheet, 'If')).toBe(2);
  });

  test('has eight stages to mark from 1 to 5', () => {
    const [, table = ''] = worksheet.split('<table class="rating"');
    const rows = table.split('<tbody>')[1]?.split('</tr>').slice(0, -1) ?? [];
    expect(rows).toHaveLength(8);
    for (const row of rows)
      expect(textOf(/<span class="rating-marks">.*?<\/span>/s.exec(row)?.[0] ?? '').trim()).toBe(
        '1 2 3 4 5',
      );
  });

  test('gives the addresses of the participants’ page and of the self-check', () => {
    expect(worksheet).toContain('data-address="/workshops/small/join/"');
    expect(worksheet).toContain('data-address="/assessments/nine/"');
  });

  test('asks the three questions for later, and leaves the debrief to the facilitator', () => {
    const said = textOf(worksheet);
    for (const { text } of smallKit.data.recall) expect(said).toContain(text);
    for (const question of smallKit.data.debrief) expect(said).not.toContain(question);
  });
});

describe('the facilitator guide', () => {
  test('has each step with its slide, words and signs, and the debrief', () => {
    const said = textOf(guide);
    for (const { slide, say, watch } of smallKit.data.steps)
      for (const text of [slide.title, `“${say}”`, watch]) expect(said).toContain(text);
    for (const question of smallKit.data.debrief) expect(said).toContain(question);
  });

  test('has five rows for who does what by when', () => {
    expect(count(guide, /Action <\/span>/g)).toBe(5);
  });
});

describe('the cards', () => {
  test('fill a sheet with eight of a kind, of which one is read aloud', () => {
    expect(count(cards, /class="hand-card"/g)).toBe(8);
    expect(count(cards, /class="hand-card" aria-hidden="true"/g)).toBe(7);
  });

  test('are not spoken of where a kit has none', async () => {
    const without = await render({ ...smallKit, cards: [] });
    expect(documentIn(without, 'cards')).toBe('');
    expect(without).not.toContain('value="cards"');
  });
});

test('without JavaScript all documents are there, and no choice that would do nothing', () => {
  expect(html).toContain('<form autocomplete="off" hidden>');
  expect(html).not.toMatch(/data-handout="\w+" hidden/);
});
