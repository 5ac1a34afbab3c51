import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject } from 'vitest';
import { engine, launchOn } from './support/engine.ts';
import { killBrowser } from './support/kill.ts';
import { offerBareTab, openBareTab, recordModule } from './support/record.ts';
import { test } from './support/test.ts';

/** How often the browser is killed. */
const kills = 10;

declare global {
  interface Window {
    /** Tells the test, outside the browser, that a write was said to be saved. */
    acknowledge: (key: string) => Promise<void>;
  }
}

/**
 * Runs in a tab until the browser is gone: writes one register after the other and, for comparison, one value of
 * localStorage each, and tells which were said to be saved.
 */
async function writeOn(round: number): Promise<never> {
  for (let turn = 0; ; turn++) {
    const key = `R${round}.${turn}`;
    await window.learnerRecord.put('lesson', key, { done: true, on: '2026-11-22' });
    void window.acknowledge(key);
    localStorage.setItem(key, '1');
    void window.acknowledge(`local ${key}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Runs in a tab after the crash: what is there. */
async function readAll(): Promise<{ record: string[]; local: string[] }> {
  return {
    record: [...(await window.learnerRecord.list('lesson')).keys()],
    local: Object.keys(localStorage),
  };
}

describe('killed while it writes, ten times over', () => {
  test('the browser still has every write that was said to be saved', async ({ note }) => {
    const profile = await mkdtemp(path.join(tmpdir(), `playbook-${engine}-`));
    const module = await recordModule();
    const open = async () => {
      const context = await launchOn(profile, { baseURL: inject('site') });
      await offerBareTab(context);
      return context;
    };
    const said = new Set<string>();

    for (let round = 0; round < kills; round++) {
      const context = await open();
      const gone = new Promise((resolve) => context.on('close', resolve));
      const before = said.size;
      await context.exposeBinding('acknowledge', (_source, key: string) => said.add(key));
      const page = await openBareTab(context, module);
      page.evaluate(writeOn, round).catch(() => undefined);
      await expect.poll(() => said.size).toBeGreaterThan(before + 100);
      // Not always at the same point of what the browser does in the background.
      await new Promise((resolve) => setTimeout(resolve, 200 * round));
      await killBrowser(profile);
      await gone;
    }

    const context = await open();
    const page = await openBareTab(context, module);
    const { record, local } = await page.evaluate(readAll);
    const found = { record: new Set(record), local: new Set(local) };
    await context.close();
    await rm(profile, { recursive: true, force: true });

    const inLocalStorage = [...said].filter((key) => key.startsWith('local '));
    const saved = [...said].filter((key) => !key.startsWith('local '));
    const lost = saved.filter((key) => !found.record.has(key));
    const lostLocally = inLocalStorage.filter((key) => !found.local.has(key.slice(6)));
    note('kill', {
      kills,
      acknowledged: saved.length,
      lost: lost.length,
      'lost-in-localStorage': lostLocally.length,
    });
    expect(lost).toEqual([]);
    expect(lostLocally.length, 'the control proves that the kill came mid-write').toBeGreaterThan(
      0,
    );
  });
});
