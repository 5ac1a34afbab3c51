import { describe, expect } from 'vitest';
import { pages } from './support/course.ts';
import { test } from './support/test.ts';

describe('a lesson on paper', () => {
  test('shows its text and its sources, and nothing that only works on a screen', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await page.goto(pages.firstLesson);
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { name: 'Sources' }).isVisible()).toBe(true);
    expect(await main.locator('[id^="source-"]').first().isVisible()).toBe(true);
    const onScreenOnly = page.locator('header.top, nav, .side-column, .btn');
    expect(await onScreenOnly.filter({ visible: true }).allInnerTexts()).toEqual([]);
  });

  test('is a PDF of a few pages with its headings as an outline, sources last', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await page.goto(pages.firstLesson);
    const pdf = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
    const pageCount = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pageCount).toBeGreaterThanOrEqual(2);
    expect(pageCount).toBeLessThanOrEqual(6);
    expect(pdf).toContain('(Sources)');
  });
});
