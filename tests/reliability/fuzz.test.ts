import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sideBySide } from './support/engine.ts';
import { damagedValues, places } from './support/fuzz.ts';
import { pageKinds } from './support/kinds.ts';
import { offerBareTab, openBareTab, reach, recordModule } from './support/record.ts';
import { test } from './support/test.ts';
import { type Outcomes, writeRegisters } from './support/writing.ts';

/** Values for each key. */
const count = 200;
/** The values are the same in every run. */
const seed = 4;
/** Runs side by side, each with its share of the values. */
const shares = 4;

/** Settings outside the record, and what stands in them while the pages open. */
const settings = ['cx-playbook-theme', 'cx-playbook-search-slash', 'starlight-theme'];
const values = damagedValues(count, seed);

/** Writes one value for every key behind the back of the record. @returns how many the browser could store at all */
const plant = (page: Page, turn: number): Promise<number> => {
  const rows = [...values].map(
    ([{ store, key }, sources]) =>
      `[${JSON.stringify(store)}, ${JSON.stringify(key)}, () => (${sources[turn] ?? 'null'})]`,
  );
  return page.evaluate<number>(`(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await settled(indexedDB.open('cx-playbook'));
    let planted = 0;
    for (const [store, key, make] of [${rows.join(',\n')}]) {
      try {
        await settled(database.transaction(store, 'readwrite').objectStore(store).put(make(), key));
        planted += 1;
      } catch {
        // Not every value can be cloned in every browser.
      }
    }
    database.close();
    for (const key of ${JSON.stringify(settings)}) localStorage.setItem(key, ${JSON.stringify('"]{')} + ${turn});
    return planted;
  })()`);
};

/** A write over a damaged value is saved, or refused because a newer playbook may have written it: nothing else. */
const isSound = (outcomes: Outcomes): boolean =>
  Object.values(outcomes).every((outcome) => ['saved', 'NewerRecordError'].includes(outcome));

describe('with a damaged value under every key', () => {
  sideBySide('pages open, read and save,', () => {
    test.for(Array.from({ length: shares }, (_, share) => share))(
      'share %s of the values',
      async (share, { newContext, note }) => {
        const context = await newContext();
        const errors: string[] = [];
        const module = await recordModule();
        await offerBareTab(context);
        const keeper = await openBareTab(context, module);
        const page = await context.newPage();
        let turn = share;
        page.on('pageerror', ({ message }) => errors.push(`value ${turn}: ${message}`));
        let planted = 0;
        let opened = 0;

        for (; turn < count; turn += shares) {
          const kind = pageKinds[turn % pageKinds.length];
          planted += await plant(keeper, turn);
          for (const address of new Set([kind?.address ?? '/', '/me/'])) {
            await page.goto(address);
            opened += 1;
            await reach(page, module);
            const text = await page.getByRole('main').innerText();
            if (text.length < 100) errors.push(`value ${turn}: ${address} cannot be read`);
          }
          const outcomes = await writeRegisters(page, 'put');
          if (!isSound(outcomes)) errors.push(`value ${turn}: ${JSON.stringify(outcomes)}`);
        }

        note('fuzz', {
          values: planted,
          pages: opened,
          crashes: errors.length,
          ...(share === 0 && { keys: places.length }),
        });
        expect(errors).toEqual([]);
      },
    );
  });
});
