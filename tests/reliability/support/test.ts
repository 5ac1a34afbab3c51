/** `test` for the record in a real browser. */
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { inject, type TaskMeta, test as base } from 'vitest';
import { engine, launch } from './engine.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Counts for the page “How your data is kept”, by name. */
    figures?: Record<string, number>;
    /** Name of a browser → its version. */
    browsers?: Record<string, string>;
  }
}

/** Notes counts of a test, as `<engine>.<subject>.<count>`. */
export type Note = (subject: string, counts: Readonly<Record<string, number>>) => void;

/** Opens a browser window with storage of its own, on the built site. */
export type NewContext = (options?: BrowserContextOptions) => Promise<BrowserContext>;

export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launch();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('note', ({ task }): Note => {
    const meta: TaskMeta = task.meta;
    return (subject, counts) => {
      const figures = meta.figures ?? {};
      for (const [name, count] of Object.entries(counts))
        figures[`${engine}.${subject}.${name}`] = count;
      meta.figures = figures;
    };
  })
  .extend('newContext', ({ browser, task }, { onCleanup }): NewContext => {
    task.meta.browsers = { [engine]: browser.version() };
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (options) => {
      const context = await browser.newContext({
        baseURL: inject('site'),
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      return context;
    };
  });
