import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readRecord } from '#domain/progress/envelope.ts';
import { offerBareTab, openBareTab, recordModule } from './support/record.ts';
import { storedIn } from './support/stores.ts';
import { test } from './support/test.ts';

/** Writes of each tab. A third are registers of their own, a third one register that all write, a third events. */
const writes = 1_000;

/** Runs in a tab: writes one after the other, each when the one before is saved. */
async function writeAll([tab, count]: readonly [number, number]): Promise<void> {
  const record = window.learnerRecord;
  for (let turn = 0; turn < count; turn++) {
    if (turn % 3 === 0)
      await record.put('lesson', `T${tab}.${turn}`, { done: true, on: '2026-11-22' });
    else if (turn % 3 === 1) await record.put('note', 'shared', { text: `${tab} ${turn}` });
    else await record.append('assessment', { assessment: `T${tab}.${turn}`, answers: {} });
  }
}

/** Runs in a tab: what it finds in the record. */
async function readAll(): Promise<{ lessons: string[]; events: string[]; shared: string }> {
  const record = window.learnerRecord;
  const events = await record.events('assessment');
  return {
    lessons: [...(await record.list('lesson')).keys()],
    events: events.map(({ assessment }) => assessment),
    shared: (await record.get('note', 'shared'))?.text ?? '',
  };
}

/** Runs in a tab: the way most sites keep things, one value in localStorage read anew before each write. */
async function writeNaively([tab, count]: readonly [number, number]): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    const kept: unknown = JSON.parse(localStorage.getItem('naive') ?? '{}');
    localStorage.setItem(
      'naive',
      JSON.stringify(Object.assign({}, kept, { [`${tab} ${turn}`]: 1 })),
    );
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const keptNaively = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const kept: unknown = JSON.parse(localStorage.getItem('naive') ?? '{}');
    return Object.keys(Object.assign({}, kept)).length;
  });

const inTurn = (third: number, tabs: number): string[] =>
  Array.from({ length: tabs * writes }, (_, index) => [Math.floor(index / writes), index % writes])
    .filter(([, turn = 0]) => turn % 3 === third)
    .map(([tab, turn]) => `T${tab ?? 0}.${turn ?? 0}`);

describe('writing 1,000 times each, at once', () => {
  test.for([
    ['two', 2],
    ['four', 4],
  ] as const)(
    '%s tabs lose nothing, and would in localStorage',
    async ([name, count], { newContext, note }) => {
      const context = await newContext();
      const module = await recordModule();
      await offerBareTab(context);
      const tabs: Page[] = [];
      for (let tab = 0; tab < count; tab++) tabs.push(await openBareTab(context, module));

      await Promise.all(tabs.map((page, tab) => page.evaluate(writeAll, [tab, writes] as const)));
      const [first, ...others] = await Promise.all(tabs.map((page) => page.evaluate(readAll)));
      if (!first || !tabs[0]) throw new Error('There is no tab.');
      const shared = readRecord((await storedIn(tabs[0])).rec['note/shared']);
      const sharedWrites = shared.is === 'ok' ? shared.envelope.n : 0;
      const gone = (expected: string[], found: string[]): number =>
        expected.filter((id) => !found.includes(id)).length;
      const lost =
        gone(inTurn(0, count), first.lessons) +
        (inTurn(1, count).length - sharedWrites) +
        gone(inTurn(2, count), first.events);
      const disagreeing = others.filter((tab) => JSON.stringify(tab) !== JSON.stringify(first));

      await Promise.all(
        tabs.map((page, tab) => page.evaluate(writeNaively, [tab, writes] as const)),
      );
      const lostNaively = count * writes - (await keptNaively(tabs[0]));

      note(`tabs.${name}`, {
        writes: count * writes,
        lost,
        disagreeing: disagreeing.length,
        'lost-in-localStorage': lostNaively,
      });
      expect(lost).toBe(0);
      expect(disagreeing).toEqual([]);
      expect(first.shared).toMatch(/^\d \d+$/);
      expect(lostNaively, 'the control proves that there was a race').toBeGreaterThan(0);
    },
  );
});
