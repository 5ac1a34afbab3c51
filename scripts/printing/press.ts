/** Prints pages and documents as tagged PDF, through the browser that the tests use. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Paper } from '#domain/print/paper.ts';
import { findBrowser } from '../find-browser.ts';
import { pageNumbers } from './page-numbers.ts';

/** A page of the site to print. */
export interface SitePage {
  /** Where the built site is served: scheme, host and port. */
  readonly origin: string;
  /** Address of the page with its base path and fragment: `/workshops/hot-potato-huddle/slides/` */
  readonly address: string;
  readonly paper: Paper;
  /** Paper on its side. */
  readonly isWide: boolean;
  /** Where people find the site, so that addresses for phones lead there. Default: they are left out. */
  readonly siteUrl?: string | undefined;
}

export interface Press {
  /** Prints a document of ours and fills in the numbers of its pages. */
  document: (html: string) => Promise<Uint8Array>;
  /** Prints a page of the site once its scripts have settled. */
  page: (page: SitePage) => Promise<Uint8Array>;
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
    const context = await open(browser);
    try {
      return await print(await context.newPage());
    } finally {
      await context.close();
    }
  };
  return {
    document: (html) => inPage((page) => printDocument(page, html)),
    page: (wanted) => inPage((page) => printPage(page, wanted)),
    close: () => browser.close(),
  };
}

/** Paper is light, whatever the machine prefers. Our own rule for phones is inline, which the pages forbid. */
const open = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    bypassCSP: true,
  });

const fontsAreThere = (page: Page): Promise<void> =>
  page.evaluate(() => document.fonts.ready.then(() => undefined));

/** A number that takes less room than was kept may move what follows; twice is enough in practice. */
const mostTurns = 4;

/** Printed until the numbers of its pages are those on which the places are. */
async function printDocument(page: Page, html: string): Promise<Buffer> {
  await page.setContent(html, { waitUntil: 'load' });
  await fontsAreThere(page);
  const ids = await page
    .locator('[data-page-of]')
    .evaluateAll((places) => places.map((place) => place.getAttribute('data-page-of') ?? ''));
  let written = '';
  for (let turn = 0; ; turn += 1) {
    const printed = await page.pdf(how);
    const numbers = Object.fromEntries(await pageNumbers(printed, ids));
    const found = JSON.stringify(numbers);
    if (found === written || ids.length === 0) return printed;
    if (turn === mostTurns) throw new Error('The numbers of the pages do not settle.');
    await writeNumbers(page, numbers);
    written = found;
  }
}

const writeNumbers = (page: Page, numbers: Record<string, number>): Promise<void> =>
  page.evaluate((known) => {
    for (const place of document.querySelectorAll('[data-page-of]')) {
      const number = known[place.getAttribute('data-page-of') ?? ''];
      place.textContent = number === undefined ? '' : String(number);
    }
  }, numbers);

/** Addresses for phones and what is said of them: useless where they would name this machine. */
const withoutAddress =
  '.slide-join,.phone-address a,.phone-picture,[data-on-phone]{display:none!important}';

async function printPage(page: Page, wanted: SitePage): Promise<Buffer> {
  const { origin, address, paper, isWide, siteUrl } = wanted;
  if (siteUrl !== undefined) await asServedAt(page, siteUrl, origin);
  const { href } = new URL(address, siteUrl ?? origin);
  const response = await page.goto(href, { waitUntil: 'networkidle' });
  if (response?.ok() !== true)
    throw new Error(`${address} is not in the built site. Build it again: npm run build`);
  if (siteUrl === undefined) await page.addStyleTag({ content: withoutAddress });
  await fontsAreThere(page);
  return page.pdf({ ...how, format: paper === 'letter' ? 'Letter' : 'A4', landscape: isWide });
}

/** The page believes to be at the address of the site, and gets every file from this machine. */
const asServedAt = (page: Page, siteUrl: string, origin: string): Promise<unknown> =>
  page.route('**/*', async (route) => {
    const { pathname, search, origin: asked } = new URL(route.request().url());
    if (asked !== siteUrl) return route.abort();
    const response = await fetch(origin + pathname + search);
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
