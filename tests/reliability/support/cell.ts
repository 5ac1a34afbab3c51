/** One cell of the fault matrix: a fault, on a page of one kind. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Fault } from './faults/fault.ts';
import type { PageKind } from './kinds.ts';
import { reach } from './record.ts';
import { storedIn } from './stores.ts';

/** What must not be, in one cell. Each true is a failure. */
export interface Verdict {
  /** Uncaught errors and rejections. */
  errors: string[];
  unreadable: boolean;
  /** A write is not kept, and no banner says so. */
  silent: boolean;
  /** Something is said to be saved or done that is not kept. */
  untrue: string[];
  /** A write that can be kept is not, or a banner says that it is not. */
  alarmed: boolean;
}

/** Runs in the page: what is said about saving, and by whom. */
function said(): { banners: number; claims: string[] } {
  const visible = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((found) =>
      found.checkVisibility(),
    );
  const texts = visible('[role="status"]').flatMap(({ innerText }) => innerText.split('\n'));
  return {
    banners: visible('playbook-banner [data-when]').length,
    claims: texts.filter((text) => /\bsaved\b|^Done\b/i.test(text) && !/not saved/i.test(text)),
  };
}

/** Writes through the record of the page, as a page without a form has none to fill in. */
async function write(page: Page, id: string): Promise<void> {
  await page.evaluate(async (note) => {
    // A refusal is what the banner tells of.
    await window.learnerRecord.put('note', note, { text: 'x' }).catch(() => undefined);
  }, id);
}

/** Opens the page under the fault, does there what a learner does, and looks at what came of it. */
export async function tryCell(
  context: BrowserContext,
  module: string,
  fault: Fault,
  { address, key, act }: PageKind,
): Promise<Verdict> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(fault.cause);
  await page.goto(address);
  const readable = (await page.getByRole('main').innerText()).length > 100;
  await page.getByRole('button', { name: /^Theme/ }).click();
  await reach(page, module);
  await (act?.(page) ?? write(page, key.slice('note/'.length)));

  const look = () => page.evaluate(said);
  let silent = false;
  let alarmed = false;
  if (fault.keeps) {
    const clean = await context.newPage();
    await clean.goto('/tab/');
    const kept = async (): Promise<boolean> =>
      Object.keys((await storedIn(clean)).rec).some((stored) => stored.startsWith(key));
    alarmed = await expect
      .poll(kept)
      .toBe(true)
      .then(
        async () => (await look()).banners > 0,
        () => true,
      );
    await clean.close();
  } else {
    silent = await expect
      .poll(async () => (await look()).banners)
      .toBe(1)
      .then(
        () => false,
        () => true,
      );
  }
  const untrue = fault.keeps ? [] : (await look()).claims;
  await page.close();
  return { errors, unreadable: !readable, silent, untrue, alarmed };
}
