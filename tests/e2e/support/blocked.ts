/** A browser that keeps nothing. */
import { expect } from 'vitest';
import type { NewVisitor, Visitor } from './test.ts';

/** Every kind of storage throws when it is touched, as in a frame of another site or with all cookies blocked. */
function blockStorage(): void {
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }
}

/** A visitor whose browser keeps nothing. */
export async function blocked(newVisitor: NewVisitor): Promise<Visitor> {
  const visitor = await newVisitor();
  await visitor.context.addInitScript(blockStorage);
  return visitor;
}

/** What every page says then that keeps something of the person who reads it. */
export const banner = 'This browser does not let the playbook save.';

/** Slides are for a room, and its trainer reads the notice in the presenter view. Handouts keep nothing. */
const keepsNothing = /^\/workshops\/[^/]+\/(?:slides|handout)\/$/;

/** Opens a page there: it can be read, and says that nothing is kept. */
export async function expectReadable(newVisitor: NewVisitor, address: string): Promise<void> {
  const { page } = await blocked(newVisitor);
  await page.goto(address);
  const main = page.getByRole('main');
  if (keepsNothing.test(address)) {
    await main.getByRole('heading').first().waitFor();
    expect((await main.textContent())?.length).toBeGreaterThan(100);
    return;
  }
  await page.getByText(banner).waitFor();
  expect((await main.innerText()).length).toBeGreaterThan(100);
}
