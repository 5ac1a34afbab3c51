import { describe, expect } from 'vitest';
import { papers } from '#domain/print/paper.ts';
import { handouts, prints, type HandoutChoice } from '#domain/workshop/handout-choice.ts';
import { violations, ways } from './support/axe.ts';
import { expectPrints, openHandout } from './support/handout.ts';
import { test } from './support/test.ts';

/** The kit with most boxes to write in, and with cards. */
const kit = 'retire-a-rule-lab';
const usual: HandoutChoice = { show: 'worksheet', paper: 'a4', print: 'normal' };

describe('a printed handout holds every word inside its pages, and no page is empty', () => {
  const choices = papers.flatMap((paper) =>
    prints.flatMap((print) => handouts.map((show) => ({ show, paper, print }))),
  );
  test.for(choices)('$show on $paper in $print print', async (choice, { newVisitor }) => {
    const { page } = await newVisitor();
    await openHandout(page, kit, choice);
    await expectPrints(page, choice);
  });
});

describe('the choice', () => {
  test('shows one document at a time, and is in the address', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await openHandout(page, kit, usual);
    const shown = page.locator('[data-handout]').filter({ visible: true });
    expect(await shown.getAttribute('data-handout')).toBe('worksheet');
    await page.getByRole('radio', { name: 'Facilitator guide' }).check();
    expect(await shown.getAttribute('data-handout')).toBe('guide');
    await page.getByRole('radio', { name: 'US Letter' }).check();
    await page.getByRole('radio', { name: 'Large print' }).check();
    expect(new URL(page.url()).hash).toBe('#show=guide&paper=letter&print=large');
    await page.reload();
    expect(await shown.getAttribute('data-handout')).toBe('guide');
    expect(await page.getByRole('radio', { name: 'US Letter' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Large print' }).isChecked()).toBe(true);
    expect(await page.title()).toBe('Retire-a-rule lab: Facilitator guide');
  });

  test('follows a link to other pages of the same handouts', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await openHandout(page, kit, usual);
    await page.evaluate(() => {
      location.hash = '#show=cards';
    });
    await page.getByRole('heading', { name: 'Retire-a-rule lab: cards' }).waitFor();
    expect(await page.getByRole('radio', { name: 'A4' }).isChecked()).toBe(true);
  });

  test('begins with Letter where offices print on it, and with A4 elsewhere', async ({
    newVisitor,
  }) => {
    for (const [locale, paper] of [
      ['en-US', 'US Letter'],
      ['en-GB', 'A4'],
    ] as const) {
      const { page } = await newVisitor({ locale });
      await page.goto(`/workshops/${kit}/handout/`);
      expect(await page.getByRole('radio', { name: paper }).isChecked()).toBe(true);
    }
  });

  test('falls back on the worksheet in a kit that has no cards', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await openHandout(page, 'rate-the-journey', { ...usual, show: 'cards' });
    expect(await page.getByRole('radio', { name: 'Cards' }).count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'Participant worksheet' }).isChecked()).toBe(true);
  });
});

test('large print is 18 points, and lines stand at least 7 mm apart for a hand to write on', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await openHandout(page, kit, { ...usual, print: 'large' });
  await page.emulateMedia({ media: 'print' });
  const size = await page
    .locator('.sheet-do')
    .first()
    .evaluate((text) => getComputedStyle(text).fontSize);
  expect(parseFloat(size)).toBe(24);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('radio', { name: 'Normal' }).check();
  await page.emulateMedia({ media: 'print' });
  const heights = await page
    .locator('[data-handout=worksheet] .answer-lines span')
    .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(20);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual((7 / 25.4) * 96);
});

test('the print button prints', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = 'yes';
    };
  });
  await openHandout(page, kit, usual);
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
});

test('the QR picture and the text beside it lead to the participants’ page', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await openHandout(page, kit, usual);
  const place = page.locator('.phone-address').first();
  const address = `${new URL(page.url()).host}/workshops/${kit}/join/`;
  expect(await place.getByRole('link').innerText()).toBe(address);
  expect(await place.getByRole('img').getAttribute('aria-label')).toContain('QR picture');
  await place.getByRole('link').click();
  await page.waitForURL(`**/workshops/${kit}/join/`);
});

describe.for(ways.slice(0, 2))('axe finds nothing in $theme at $width px', ({ theme, width }) => {
  test.for(handouts)('on the %s in large print', async (show, { newVisitor }) => {
    const { page } = await newVisitor({ colorScheme: theme, viewport: { width, height: 800 } });
    await openHandout(page, kit, { show, paper: 'a4', print: 'large' });
    expect(await violations(page)).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
  });
});

test('without JavaScript all documents stand below each other, and print', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor({ javaScriptEnabled: false });
  await page.goto(`/workshops/${kit}/handout/`);
  expect(await page.locator('[data-handout]').filter({ visible: true }).count()).toBe(3);
  expect(await page.locator('form').isVisible()).toBe(false);
  const link = page.locator('.phone-address a').first();
  expect(await link.innerText()).toContain(`/workshops/${kit}/join/`);
});
