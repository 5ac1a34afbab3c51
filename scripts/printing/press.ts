/** Prints pages and documents as tagged PDF, through the browser that the tests use. */
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Paper } from '#book/print/print-document.ts';
import { findBrowser } from '../find-browser.ts';
import { pageNumbers } from './page-numbers.ts';

export interface Press {
  /** Prints a document of ours and fills in the numbers of its pages. */
  document: (html: string) => Promise<Uint8Array>;
  /** Prints a page of a served site once its scripts have settled. */
  page: (address: string, paper: Paper, isWide: boolean) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** Tags for screen readers, and bookmarks from the headings. The size of the paper is that of the style sheet. */
const how = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
} as const;

/** @throws {Error} when there is no browser; the message says what to do. */
export async function openPress(): Promise<Press> {
  const { path: executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  const inPage = async (print: (page: Page) => Promise<Buffer>): Promise<Uint8Array> => {
    const page = await open(browser);
    try {
      return await print(page);
    } finally {
      await page.close();
    }
  };
  return {
    document: (html) =>
      inPage(async (page) => {
        await page.setContent(html, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const ids = await page
          .locator('[data-page-of]')
          .evaluateAll((places) => places.map((place) => place.getAttribute('data-page-of') ?? ''));
        const first = await page.pdf(how);
        if (ids.length === 0) return first;
        const numbers = await pageNumbers(first, ids);
        await page.evaluate((known) => {
          for (const place of document.querySelectorAll('[data-page-of]')) {
            const number = known[place.getAttribute('data-page-of') ?? ''];
            place.textContent = number === undefined ? '' : String(number);
          }
        }, Object.fromEntries(numbers));
        return page.pdf(how);
      }),
    page: (address, paper, isWide) =>
      inPage(async (page) => {
        await page.goto(address, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        return page.pdf({
          ...how,
          format: paper === 'letter' ? 'Letter' : 'A4',
          landscape: isWide,
        });
      }),
    close: () => browser.close(),
  };
}

/** Paper is light, whatever the machine prefers. */
const open = (browser: Browser): Promise<Page> =>
  browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
