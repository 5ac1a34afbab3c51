/** Reaching the learner record of the built site: its own modules, in a page of its own origin. */
import { glob } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { dist } from '../../support/site.ts';

declare global {
  interface Window {
    /** The record of the page, once `reach` was called. */
    learnerRecord: LearnerRecord;
  }
}

/**
 * Address of the module that every page loads the record from.
 * @param site Folder of the built site. Default: dist/
 */
export async function recordModule(site = dist): Promise<string> {
  const [file, ...others] = await Array.fromAsync(
    glob('_astro/learner-record.*.js', { cwd: site }),
  );
  if (file === undefined || others.length > 0)
    throw new Error(`One module of the learner record was expected in ${site}.`);
  return `/${file.split(path.sep).join('/')}`;
}

/** Puts the page’s own record into `window.learnerRecord`. Never rejects, as the record never does. */
export async function reach(page: Page, module: string): Promise<void> {
  // As text: Vitest rewrites `import()` in code, and the page would not know what it becomes.
  await page.evaluate(
    `import(${JSON.stringify(module)})
       .then(({ openLearnerRecord }) => openLearnerRecord())
       .then((record) => { globalThis.learnerRecord = record; })`,
  );
}

/** Makes `/tab/` a page with nothing on it: as many reads and writes as a test asks for, and no others. */
export async function offerBareTab(context: BrowserContext): Promise<void> {
  await context.route('**/tab/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A tab</title>' }),
  );
}

/** Opens a tab with nothing on it but the record. */
export async function openBareTab(context: BrowserContext, module: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/tab/');
  await reach(page, module);
  return page;
}
