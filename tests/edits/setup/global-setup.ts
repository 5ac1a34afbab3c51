import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { Builder } from '../support/builder.ts';
import { publishFirst } from '../support/publish.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files connect to the one browser. */
    browser: string;
  }
}

/** Publishes the course for the first time, and starts the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path, args } = await findBrowser();
  const builder = new Builder();
  await publishFirst(builder).finally(() => {
    builder.stop();
  });
  const browser = await chromium.launchServer({ executablePath: path, args });
  project.provide('browser', browser.wsEndpoint());
  return () => browser.close();
}
