/** Handouts as they come out of a printer. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choiceHash, type HandoutChoice } from '#domain/workshop/handout-choice.ts';
import { clipped, readPdf, type PdfPage } from '../../support/pdf.ts';
import { dist } from '../../support/site.ts';

/** Last part of the address of every kit. */
export const kitSlugs = async (): Promise<string[]> =>
  (await readdir(path.join(dist, 'workshops'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Opens the handouts of a kit as a link to them does. */
export async function openHandout(page: Page, kit: string, choice: HandoutChoice): Promise<void> {
  await page.goto(`/workshops/${kit}/handout/${choiceHash(choice)}`);
  await page.locator('.phone-picture svg').first().waitFor({ state: 'attached' });
}

/** Width and height in points. */
const paperSize = { a4: [595, 842], letter: [612, 792] } as const;

/** The most pages a document of the longest kit takes. */
const most = {
  normal: { worksheet: 6, guide: 9 },
  large: { worksheet: 10, guide: 24 },
} as const;

const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** How far down the page anything is written above its foot, from 0 to 1. */
const filled = ({ texts, height }: PdfPage): number => {
  const foot = 45;
  const lowest = Math.min(height, ...texts.map(({ bottom }) => bottom).filter((y) => y > foot));
  return 1 - lowest / height;
};

/** Prints what the page shows, and holds it against what a reader needs. @returns the number of pages */
export async function expectPrints(page: Page, choice: HandoutChoice): Promise<number> {
  const { show, paper, print } = choice;
  const wanted = await page
    .locator(`[data-handout=${show}] :is(.sheet-do, .sheet-label, .mini-title, dd, .hand-card b)`)
    .filter({ visible: true })
    .allInnerTexts();
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const [width, height] = paperSize[paper];
  for (const sheet of pdf.pages) {
    expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([width, height]);
    expect(filled(sheet)).toBeGreaterThan(0.08);
  }
  expect(clipped(pdf)).toEqual([]);
  const written = bare(pdf.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
  expect(wanted.length).toBeGreaterThan(4);
  expect(wanted.filter((text) => !written.includes(bare(text)))).toEqual([]);
  if (show === 'cards') expect(pdf.pages).toHaveLength(await page.locator('.card-sheet').count());
  else expect(pdf.pages.length).toBeLessThanOrEqual(most[print][show]);
  return pdf.pages.length;
}
