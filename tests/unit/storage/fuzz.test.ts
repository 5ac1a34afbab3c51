import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { canonical } from '#domain/progress/canonical.ts';
import { writeCopy } from '#domain/progress/copy/file.ts';
import { readCopy } from '#domain/progress/copy/read.ts';
import { keyOf, readEvent, readRecord } from '#domain/progress/envelope.ts';
import { isDevice } from '#domain/progress/guards.ts';
import { isEventKind, isRegisterKind } from '#domain/progress/kinds.ts';
import { readSetAside } from '#domain/progress/quarantine.ts';
import { backupState } from '#storage/backup.ts';
import { BrowserRecord } from '#storage/browser-record.ts';
import { lastCopied, snapshotOf } from '#storage/copies.ts';
import { Depot } from '#storage/depot.ts';
import { ensureDevice } from '#storage/identity.ts';
import type { StoreName } from '#storage/engine.ts';
import { Memory } from '#storage/memory.ts';
import { NewerRecordError } from '#storage/writes.ts';
import { now, seed } from '../progress/arbitraries.ts';
import { eventOf, events, recordOf, registers } from '../progress/values.ts';
import { oddValues } from './odd-values.ts';

const count = 200;
console.info(`fuzzed stored values: ${count} for every key, seed ${seed}`);

// Node has no IndexedDB, so the record is in memory mode; the code above the engine is the same.
beforeAll(() => {
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('BroadcastChannel', undefined);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const open = async () => {
  const depot = await Depot.open('fuzz');
  return { depot, record: new BrowserRecord(depot) };
};
const plant = (depot: Depot, store: StoreName, key: string, value: unknown) =>
  depot.change((stores) => stores.put(store, key, value));
const held = (depot: Depot, store: StoreName, key: string) =>
  depot.look((stores) => stores.get(store, key));
const setAsideIn = async (depot: Depot): Promise<unknown[]> =>
  [...(await depot.entries('quarantine')).values()].map((entry) => readSetAside(entry)?.raw);
/** Whatever stands in the record, a copy of it can be written and read, and holds so many entries. */
const expectCopy = async (depot: Depot, size: number) => {
  const snapshot = await snapshotOf(depot);
  const read = readCopy(writeCopy(snapshot, 'cx-playbook test', now));
  if (!read.ok) throw new Error(read.reason);
  const entries = read.copy.records.length + read.copy.events.length + read.copy.quarantine.length;
  expect(read.copy.intact).toBe(true);
  expect(entries).toBe(size);
};

describe.each(Object.entries(registers))('200 odd values of register %s', (kind, { id, value }) => {
  const key = keyOf(kind, id);
  const odd = oddValues(recordOf(key, value), count, seed);

  test('never stop the page, are never lost, and give way to the next write unless they are newer', async () => {
    if (!isRegisterKind(kind)) throw new Error(kind);
    const { depot, record } = await open();
    const tally = { ok: 0, newer: 0, damaged: 0 };
    for (const raw of odd) {
      await depot.change((stores) => stores.clear('quarantine'));
      await depot.change((stores) => stores.clear('evt'));
      await plant(depot, 'rec', key, raw);
      const reading = readRecord(raw);
      tally[reading.is] += 1;
      await record.get(kind, id);
      await record.list(kind);
      expect(await held(depot, 'rec', key), 'reading changes nothing').toBe(raw);
      await expectCopy(depot, 1);

      const write = record.put(kind, id, value);
      if (reading.is === 'newer') {
        await expect(write).rejects.toThrow(NewerRecordError);
        expect(await held(depot, 'rec', key)).toBe(raw);
      } else {
        await write;
        expect(await record.get(kind, id), canonical(raw)).toEqual(value);
        expect(await setAsideIn(depot)).toEqual(reading.is === 'damaged' ? [raw] : []);
      }
    }
    expect(tally.newer).toBeGreaterThan(0);
    expect(tally.damaged).toBeGreaterThan(count / 4);
  });
});

describe.each(Object.keys(events).filter(isEventKind))('200 odd values of event %s', (kind) => {
  const value = events[kind];
  const sound = eventOf(kind, value);
  const odd = oddValues(sound, count, seed);

  test('never stop the page and are never lost', async () => {
    const { depot, record } = await open();
    for (const raw of odd) {
      await depot.change((stores) => stores.clear('evt'));
      await plant(depot, 'evt', sound.k, raw);
      const found = await record.events(kind);
      const reading = readEvent(raw);
      const ours = reading.is === 'ok' && reading.envelope.kind === kind;
      expect(found).toHaveLength(ours ? 1 : 0);
      await record.append(kind, value);
      expect(await record.events(kind)).toHaveLength(found.length + 1);
      expect(await held(depot, 'evt', sound.k)).toBe(raw);
      await expectCopy(depot, 2);
    }
  });
});

test('200 odd set-aside values never stop the page, are never lost, and go into every copy', async () => {
  const sound = { from: 'rec', why: 'damaged', raw: 'x' };
  const { depot, record } = await open();
  const odd = oddValues(sound, count, seed);
  for (const [index, raw] of odd.entries()) {
    await plant(depot, 'quarantine', 'rec/1-1', raw);
    await record.put('lesson', 'F1.1', { done: true, on: '2026-11-22' });
    expect(await held(depot, 'quarantine', 'rec/1-1'), String(index)).toBe(raw);
    await expectCopy(depot, 2);
  }
});

const oddTimes = [Number.NaN, -1, 0.5, now + 0.5, 8.64e15 - 1, 8.64e15, 8.64e15 + 2, 1e300];

describe.each([
  ['clock', { value: now }],
  ['copied', { value: '2026-11-22' }],
  ['changes', { count: 3, since: '2026-11-22' }],
  ['persist', { value: '2026-11-22' }],
  ['device', { value: '0123456789abcdef' }],
])('200 odd values of the store’s own fact %s', (key, sound) => {
  const odd = [...oddValues(sound, count, seed), ...oddTimes];

  test('never stop the page from saving', async () => {
    const { depot, record } = await open();
    for (const [index, raw] of odd.entries()) {
      const done = { done: true, on: '2026-11-22' };
      await plant(depot, 'meta', key, raw);
      await record.put('lesson', `F1.${index}`, done);
      expect(await record.get('lesson', `F1.${index}`), canonical(raw)).toEqual(done);
      await record.append('assessment', { assessment: 'A2', answers: {} });
      const { changes } = await backupState(depot);
      expect(changes).toBeGreaterThanOrEqual(2);
      await lastCopied(depot);
    }
    expect(await record.events('assessment')).toHaveLength(odd.length);
  });
});

test('a damaged name of the device is replaced by a sound one', async () => {
  for (const raw of oddValues({ value: 'x' }, count, seed)) {
    const memory = new Memory();
    await memory.run('readwrite', (stores) => stores.put('meta', 'device', raw));
    expect(isDevice(await memory.run('readwrite', ensureDevice))).toBe(true);
  }
});
