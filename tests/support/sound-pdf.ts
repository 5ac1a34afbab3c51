/** What holds for every PDF we make, whatever is in it. */
import { expect } from 'vitest';
import { clipped, type ReadPdf } from './pdf.ts';

/** Sizes of paper in points. Source: ISO 216, ANSI Y14.1. Chromium rounds to whole pixels. */
const papers = { a4: [595.28, 841.89], letter: [612, 792] } as const;

/**
 * Tagged, with bookmarks, in English, with its fonts, on the right paper, no text over the edge, no link to nowhere.
 * @param pages fewest and most pages
 */
export function expectSound(
  pdf: ReadPdf,
  [least, most]: readonly [number, number],
  { paper = 'a4', isWide = false }: { paper?: keyof typeof papers; isWide?: boolean } = {},
): void {
  expect(pdf.isTagged).toBe(true);
  expect(pdf.tags).toBeGreaterThan(10);
  // Without its own, Chromium writes the language of the browser and the address of the page.
  expect(pdf.language).toBe('en');
  expect(pdf.title).not.toMatch(/^$|:\/\/|^about:/);
  expect(pdf.outline).not.toEqual([]);
  expect(pdf.missingFonts).toEqual([]);
  expect(pdf.lostPlaces).toEqual([]);
  expect(clipped(pdf)).toEqual([]);
  expect(pdf.pages.length).toBeGreaterThanOrEqual(least);
  expect(pdf.pages.length).toBeLessThanOrEqual(most);
  const [short, long] = papers[paper];
  for (const { width, height, texts } of pdf.pages) {
    expect(Math.abs(width - (isWide ? long : short))).toBeLessThan(2);
    expect(Math.abs(height - (isWide ? short : long))).toBeLessThan(2);
    // A page with nothing on it is paper wasted.
    expect(texts).not.toEqual([]);
  }
}
