/** Loads one page as a newcomer does, with an empty cache, and notes what comes over the line. */
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { LayoutShift, LoadedFile, PageMeasures, Part } from './budget.ts';
import { layoutShiftsSoFar } from './layout-shift.ts';

const brotli = promisify(brotliCompress);

/** Resource types of the Chrome DevTools Protocol that have a line of their own. */
const parts: Partial<Record<string, Part>> = {
  Document: 'HTML',
  Stylesheet: 'CSS',
  Script: 'JavaScript',
  Font: 'font',
};

/** Long enough for idle callbacks and whatever they fetch, in milliseconds. */
const idleTime = 3000;

/** Size of a body as a host sends it: fonts and pictures are compressed already. */
async function sentBytes(address: string): Promise<number> {
  const response = await fetch(address);
  const body = Buffer.from(await response.arrayBuffer());
  const isText = /text|javascript|json|svg|xml/.test(response.headers.get('content-type') ?? '');
  return isText ? (await brotli(body)).length : body.length;
}

async function newPhone(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  return { context, page: await context.newPage() };
}

/** Every file the page asks for, and whether before the load event or after. */
async function loadedFiles(browser: Browser, address: string): Promise<LoadedFile[]> {
  const { context, page } = await newPhone(browser);
  const protocol = await context.newCDPSession(page);
  const requests = new Map<string, { part: Part; time: number }>();
  let loadTime = Infinity;
  protocol.on('Network.requestWillBeSent', ({ request, type, timestamp }) => {
    if (!request.url.startsWith('http') || requests.has(request.url)) return;
    requests.set(request.url, { part: parts[type ?? ''] ?? 'other', time: timestamp });
  });
  protocol.on('Page.loadEventFired', ({ timestamp }) => {
    loadTime = timestamp;
  });
  await protocol.send('Network.enable');
  await protocol.send('Page.enable');
  await page.goto(address);
  await page.waitForTimeout(idleTime);
  await context.close();
  return Promise.all(
    [...requests].map(async ([url, { part, time }]) => ({
      address: url,
      part,
      bytes: await sentBytes(url),
      byLoad: time <= loadTime,
    })),
  );
}

/**
 * Loads the page and waits until it has settled.
 * @param fontDelay How long each font is held back, in milliseconds.
 */
async function layoutShift(
  browser: Browser,
  address: string,
  fontDelay: number,
): Promise<LayoutShift> {
  const { context, page } = await newPhone(browser);
  await context.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, fontDelay));
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForTimeout(fontDelay + idleTime);
  const shift = await page.evaluate(layoutShiftsSoFar);
  await context.close();
  return shift;
}

/** Measures a page on a phone’s screen. It is loaded three times, each time by a newcomer. */
export async function measurePage(browser: Browser, address: string): Promise<PageMeasures> {
  return {
    files: await loadedFiles(browser, address),
    layoutShift: await layoutShift(browser, address, 0),
    layoutShiftWithLateFont: await layoutShift(browser, address, 1000),
  };
}
