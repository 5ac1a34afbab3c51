import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { smallKit } from './small-kit.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** By glob, because TypeScript alone cannot see into an .astro file. */
const components = import.meta.glob<Component>('../../../src/components/workshop/deck/Deck.astro', {
  import: 'default',
  eager: true,
});
const [Deck] = Object.values(components);
if (!Deck) throw new Error('There is no Deck.astro.');
const container = await AstroContainer.create();
const { steps } = smallKit.data;
const html = await container.renderToString(Deck, { props: { kit: smallKit } });
const [menu = '', rest = ''] = html.split('<main');
const [main = ''] = rest.split('</main>');
const slides = main.split('<section ').slice(1);

const text = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const idOf = (slide: string): string => /id="([^"]+)"/.exec(slide)?.[1] ?? '';
const slideOf = (step: string): string =>
  slides.find((slide) => idOf(slide) === `slide-K9-${step}`) ?? '';
/** The text of the heading that a slide is named by. */
const titleOf = (slide: string): string => {
  const name = /aria-labelledby="([^"]+)"/.exec(slide)?.[1] ?? '';
  return text(new RegExp(`<h2 id="${name}"[^>]*>(.*?)</h2>`, 's').exec(slide)?.[1] ?? '');
};

describe('the slides as served', () => {
  test('are a cover, one for each step in its order, and an end, each named by its heading', () => {
    expect(slides.map(titleOf)).toEqual([
      'Small kit',
      ...steps.map(({ slide }) => slide.title),
      'One question to take with you',
    ]);
  });

  test('say in the foot how long a step takes, and which it is', () => {
    const [, foot = ''] = slideOf('rate').split('<div class="slide-foot"');
    expect(text(`<div ${foot}`)).toBe('Small kit 5 min 3 of 6');
  });

  test('show the way onto a phone where there is something to do on it', () => {
    const withWay = slides.filter((slide) => slide.includes('data-deck="join"'));
    expect(withWay.map(idOf)).toEqual([
      'slide-cover',
      'slide-K9-write',
      'slide-K9-rate',
      'slide-K9-card',
      'slide-K9-check',
      'slide-K9-plan',
      'slide-end',
    ]);
    expect(slides[0]).toMatch(/data-deck="address"[^>]*>\/workshops\/small\/join\/</);
  });

  test('carry the agreed stages only where they are rated', () => {
    const carrying = slides.filter((slide) => slide.includes('data-with-stages'));
    expect(carrying.map(idOf)).toEqual(['slide-K9-rate']);
  });

  test('end with the first question of the debrief, and with what each person keeps', () => {
    const end = text(`<${slides.at(-1) ?? ''}`);
    expect(end).toContain('What surprised you?');
    expect(end).toContain('Your notes and your plan stay with you.');
    expect(end).toContain('reminders for 2, 7 and 30 days from now.');
  });

  test('open a presenter view for each kit, so that two kits take no window from each other', () => {
    expect(menu).toContain('target="cx-playbook-presenter-K9"');
  });

  test('give a sentence that stands alone the whole width', () => {
    expect(slideOf('talk')).toContain('is-plain');
    expect(slideOf('write')).toContain('has-side');
  });

  test('offer every slide in the menu, in the same order', () => {
    const choices = [...menu.matchAll(/data-deck-slide="\d+".*?<b[^>]*>(.*?)<\/b>/gs)];
    expect(choices.map(([, place]) => place)).toEqual([
      'Cover',
      ...steps.map((_, index) => String(index + 1)),
      'End',
    ]);
  });
});
