/** One cell of the fault matrix: a fault, on a page of one kind. */
import type { BrowserContext, Page } from 'playwright-core';
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

/** Two tabs of one browser. */
export interface Tabs {
  /** In this one storage fails, on every page it opens. */
  faulty: Page;
  /** In this one all is well: it sees what is kept. */
  clean: Page;
}

/** Opens both. */
export async function openTabs(context: BrowserContext, { cause }: Fault): Promise<Tabs> {
  const clean = await context.newPage();
  await clean.goto('/tab/');
  const faulty = await context.newPage();
  await faulty.addInitScript(cause);
  return { faulty, clean };
}

/** Opens the page under the fault, does there what a learner does, and looks at what came of it. */
export async function tryCell(
  { faulty: page, clean }: Tabs,
  module: string,
  { keeps }: Fault,
  kind: PageKind,
): Promise<Verdict> {
  const errors: string[] = [];
  const listen = ({ message }: Error): unknown => errors.push(message);
  page.on('pageerror', listen);
  await page.goto(kind.address);
  const unreadable = (await page.getByRole('main').innerText()).length < 100;
  await page.getByRole('button', { name: /^Theme/ }).click();
  await reach(page, module);
  await writeAs(page, kind);

  const look = () => page.evaluate(said);
  const isKept = async (): Promise<boolean> =>
    Object.keys((await storedIn(clean)).rec).some((stored) => stored.startsWith(kind.key));
  const isTold = async (): Promise<boolean> => (await look()).banners === 1;
  const alarmed = keeps && (!(await eventually(isKept)) || (await isTold()));
  const silent = !keeps && !(await eventually(isTold));
  const untrue = keeps ? [] : (await look()).claims;
  page.off('pageerror', listen);
  return { errors, unreadable, silent, untrue, alarmed };
}
