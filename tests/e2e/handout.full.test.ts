import { describe } from 'vitest';
import { papers } from '#domain/print/paper.ts';
import { handouts, prints } from '#domain/workshop/handout-choice.ts';
import { expectPrints, kitSlugs, openHandout } from './support/handout.ts';
import { test } from './support/test.ts';

const kits = await kitSlugs();

describe.for(kits)('the handouts of %s hold every word inside their pages', (kit) => {
  // Each paper once and each size of print once.
  const choices = papers.map((paper, turn) => ({ paper, print: prints[turn] ?? 'normal' }));
  test.for(choices)('on $paper in $print print', async (choice, { newVisitor }) => {
    const { page } = await newVisitor();
    for (const show of handouts) {
      await page.goto('about:blank');
      await openHandout(page, kit, { ...choice, show });
      const isThere = await page.locator(`[data-handout=${show}]`).isVisible();
      if (isThere) await expectPrints(page, { ...choice, show });
    }
  });
});
