import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { launchOn } from './support/engine.ts';
import { eventually } from './support/eventually.ts';
import { pageKinds } from './support/kinds.ts';
import { offerBareTab, reach, recordModule } from './support/record.ts';
import { said, writeAs } from './support/saying.ts';
import { storedIn } from './support/stores.ts';
import { test } from './support/test.ts';

/** Runs in a tab: fills the store of this origin until the browser refuses. @returns the name of its error */
async function fill(size: number): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('filler');
    request.onupgradeneeded = () => request.result.createObjectStore('filler');
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The filler cannot be opened.'));
    };
  });
  for (let block = 0; block < 10_000; block++) {
    const refusal = await new Promise<string>((resolve) => {
      const transaction = database.transaction('filler', 'readwrite');
      transaction
        .objectStore('filler')
        .put(crypto.getRandomValues(new Uint8Array(size)), `${size} ${block}`);
      transaction.oncomplete = () => {
        resolve('');
      };
      transaction.onabort = () => {
        resolve(transaction.error?.name ?? 'no error');
      };
    });
    if (refusal !== '') return refusal;
  }
  return 'there was always room';
}

// DevTools sets the quota of an origin, in Chromium alone, and only for a browser with a profile on disk.
describe('when the browser has really no room left', () => {
  test('every kind of page says so, calls nothing saved, and saves once there is room', async ({
    note,
  }) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'playbook-quota-'));
    const context = await launchOn(profile, { baseURL: inject('site'), reducedMotion: 'reduce' });
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    const module = await recordModule();
    await offerBareTab(context);
    // Nothing is stored yet: afterwards the browser would go by the room it knew of for a while.
    const tab = await context.newPage();
    await tab.goto('/tab/');
    const devTools = await context.newCDPSession(tab);
    const allow = (quotaSize: number) =>
      devTools.send('Storage.overrideQuotaForOrigin', { origin: inject('site'), quotaSize });

    await allow(2_000_000);
    await reach(tab, module);
    // Down to less than the smallest write: what the browser knows to be left, it gives.
    for (const size of [60_000, 1_000, 20])
      expect(await tab.evaluate(fill, size)).toBe('QuotaExceededError');
    await allow(1);
    const isKept = async (key: string): Promise<boolean> =>
      Object.keys((await storedIn(tab)).rec).some((stored) => stored.startsWith(key));
    let refused = 0;
    let silent = 0;
    const untrue: string[] = [];
    const pages: Page[] = [];
    for (const kind of pageKinds) {
      const page = await context.newPage();
      await page.goto(kind.address);
      await reach(page, module);
      await writeAs(page, kind);
      const isTold = async (): Promise<boolean> => (await page.evaluate(said)).banners === 1;
      // A small write may still slip in: the browser rounds.
      const known = await eventually(async () => (await isTold()) || (await isKept(kind.key)));
      if (!known) silent += 1;
      if (!(await isKept(kind.key))) {
        refused += 1;
        untrue.push(...(await page.evaluate(said)).claims);
      }
      pages.push(page);
    }

    await allow(1_000_000_000);
    const saved = await eventually(async () => {
      const kept = await Promise.all(pageKinds.map(({ key }) => isKept(key)));
      return !kept.includes(false);
    });
    const quiet = await eventually(async () => {
      const told = await Promise.all(pages.map((page) => page.evaluate(said)));
      return told.every(({ banners }) => banners === 0);
    });
    await context.close();
    await rm(profile, { recursive: true, force: true });

    note('quota', {
      pages: pageKinds.length,
      refused,
      errors: errors.length,
      silent,
      untrue: untrue.length,
    });
    expect(errors).toEqual([]);
    expect(refused).toBeGreaterThan(pageKinds.length / 2);
    expect({ silent, untrue }).toEqual({ silent: 0, untrue: [] });
    expect({ saved, quiet }).toEqual({ saved: true, quiet: true });
  });
});
