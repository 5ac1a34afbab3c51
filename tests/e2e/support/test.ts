/** `test` for the built site: it opens browser windows, and fails when a page reports trouble. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { type Trouble, watch } from './trouble.ts';

/** What one person sees: a window of their own, with storage of its own. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
}

/** Options of a visitor: those of a Playwright context, and … */
export interface VisitorOptions extends BrowserContextOptions {
  /** Address of the site without the last slash. Default: as served without headers. */
  origin?: string;
}

/** Opens a window on the site. `page.goto('/about/')` takes addresses without the origin. */
export type NewVisitor = (options?: VisitorOptions) => Promise<Visitor>;

export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await chromium.connect(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('newVisitor', ({ browser }, { onCleanup }): NewVisitor => {
    const contexts: BrowserContext[] = [];
    const trouble: Trouble[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      if (trouble.length > 0) throw new Error(`The page reported:\n${trouble.join('\n')}`);
    });
    return async ({ origin = inject('origin'), ...options } = {}) => {
      const context = await browser.newContext({
        baseURL: origin,
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      contexts.push(context);
      await watch(context, origin, trouble);
      return { context, page: await context.newPage() };
    };
  });
