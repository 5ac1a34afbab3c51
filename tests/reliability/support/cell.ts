/** One cell of the fault matrix: a fault, on a page of one kind. */
import type { BrowserContext } from 'playwright-core';
import { eventually } from './eventually.ts';
import type { Fault } from './faults/fault.ts';
import type { PageKind } from './kinds.ts';
import { reach } from './record.ts';
import { said, writeAs } from './saying.ts';
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

/** Opens the page under the fault, does there what a learner does, and looks at what came of it. */
export async function tryCell(
  context: BrowserContext,
  module: string,
  fault: Fault,
  kind: PageKind,
): Promise<Verdict> {
  const { address, key } = kind;
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(fault.cause);
  await page.goto(address);
  const readable = (await page.getByRole('main').innerText()).length > 100;
  await page.getByRole('button', { name: /^Theme/ }).click();
  await reach(page, module);
  await writeAs(page, kind);

  const look = () => page.evaluate(said);
  let silent = false;
  let alarmed = false;
  if (fault.keeps) {
    const clean = await context.newPage();
    await clean.goto('/tab/');
    const isKept = await eventually(async () =>
      Object.keys((await storedIn(clean)).rec).some((stored) => stored.startsWith(key)),
    );
    await clean.close();
    alarmed = !isKept || (await look()).banners > 0;
  } else silent = !(await eventually(async () => (await look()).banners === 1));
  const untrue = fault.keeps ? [] : (await look()).claims;
  await page.close();
  return { errors, unreadable: !readable, silent, untrue, alarmed };
}
