import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { projectRoot, serve } from '../../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without the last slash. */
    origin: string;
    /** The same site, sent with the headers of dist/_headers, as a host would. */
    originWithHeaders: string;
    /** Where test files connect to the one browser. */
    browser: string;
  }
}

/** The headers that dist/_headers gives to every page. */
async function headersOfEveryPage(): Promise<Record<string, string>> {
  const text = await readFile(`${projectRoot}dist/_headers`, 'utf8');
  const [, block = ''] = /^\/\*\n((?: {2}.*\n)+)/m.exec(text) ?? [];
  const lines = block.trimEnd().split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

/** Serves the site twice and starts the browser, once for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path, args } = await findBrowser();
  const headers = await headersOfEveryPage();
  const [site, siteWithHeaders, browser] = await Promise.all([
    serve(),
    serve({ port: 4421, headers }),
    chromium.launchServer({ executablePath: path, args }),
  ]);
  project.provide('origin', site.origin);
  project.provide('originWithHeaders', siteWithHeaders.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([site.stop(), siteWithHeaders.stop(), browser.close()]);
  };
}
