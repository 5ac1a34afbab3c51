/** A sheet that is printed without the page around it. */
import { afterEach, expect, test, vi } from 'vitest';
import '#components/element/print-alone.css';
import { printAlone } from '#components/element/print-alone.ts';

const sheetOf = (text: string): HTMLElement => {
  const sheet = document.createElement('section');
  sheet.textContent = text;
  return sheet;
};
const sheets = (): string[] =>
  [...document.querySelectorAll('.print-alone')].map(({ textContent }) => textContent);

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  vi.restoreAllMocks();
});

test('stands there while it is printed, unseen on the screen, and is gone afterwards', () => {
  const sheet = sheetOf('Once');
  const seen: (string | number)[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    seen.push(...sheets(), sheet.offsetHeight);
  });
  printAlone(sheet);
  expect(seen).toEqual(['Once', 0]);
  dispatchEvent(new Event('afterprint'));
  expect(sheets()).toEqual([]);
});

test('is not printed again with the next one where the browser never said that it had printed', () => {
  vi.spyOn(window, 'print').mockImplementation(() => undefined);
  printAlone(sheetOf('Left over'));
  printAlone(sheetOf('Next'));
  expect(sheets()).toEqual(['Next']);
});
