/** `test` for edits: a learner whose browser keeps what it has when the site is published anew. */
import { chromium } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { type Trouble, watch } from '../../e2e/support/trouble.ts';
import { Builder } from './builder.ts';
import { Learner } from './learner.ts';
import { siteBefore } from './publish.ts';
import { host } from './serve-folder.ts';

export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await chromium.connect(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('builder', { scope: 'worker' }, ({}, { onCleanup }) => {
    const builder = new Builder();
    onCleanup(() => {
      builder.stop();
    });
    return builder;
  })
  .extend('learner', async ({ browser, builder, task }, { onCleanup }) => {
    const site = await host(siteBefore);
    const context = await browser.newContext({ baseURL: site.origin, reducedMotion: 'reduce' });
    context.setDefaultTimeout(10_000);
    const trouble: Trouble[] = [];
    await watch(context, site.origin, trouble);
    onCleanup(async () => {
      await context.close();
      site.stop();
      if (trouble.length > 0) throw new Error(`The page reported:\n${trouble.join('\n')}`);
    });
    const name = task.name.replaceAll(/[^a-z0-9]+/gi, '-');
    return new Learner(await context.newPage(), site, builder, name);
  });
