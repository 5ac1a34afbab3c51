import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Copy, readCopy } from '#domain/progress/copy/read.ts';
import {
  bringIn,
  clearDevice,
  lastCopied,
  makeCopy,
  rememberCopy,
  snapshotOf,
  tryCopy,
} from '#storage/copies.ts';
import { today } from '#storage/now.ts';
import { freshName, openTab, type Opened, plant, storedIn } from './support.ts';
import { patient } from '../patient.ts';

const done = { done: true, on: '2026-11-22' };
const attempt = { quiz: 'Q1', answers: [], score: 1, passed: true };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const tabWithWork = async (): Promise<Opened & { name: string }> => {
  const name = freshName();
  const tab = await openTab(name);
  await tab.record.put('role', '', { role: 'leader' });
  await tab.record.put('lesson', 'F1.1', done);
  await tab.record.append('attempt', attempt);
  return { ...tab, name };
};
const textOf = async ({ depot }: Opened) => (await makeCopy(depot, 'cx-playbook test')).text;
const copyFrom = async (tab: Opened): Promise<Copy> => {
  const read = readCopy(await textOf(tab));
  if (!read.ok) throw new Error(read.reason);
  return read.copy;
};
const brokenDisk = () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
};

test('a copy moves everything to another browser', async () => {
  const here = await tabWithWork();
  const there = await openTab(freshName());
  const tried = await tryCopy(there.depot, await textOf(here));
  expect(tried.ok && Object.fromEntries(tried.plan.counts)).toEqual({
    role: { added: 1 },
    lesson: { added: 1 },
    attempt: { added: 1 },
  });
  expect((await snapshotOf(there.depot)).rec.size, 'trying changes nothing').toBe(0);

  await bringIn(there.depot, await copyFrom(here));
  expect(await snapshotOf(there.depot)).toEqual(await snapshotOf(here.depot));
  expect(await there.record.get('role')).toEqual({ role: 'leader' });
});

test('what is done after a copy came in is later than all that came with it', async () => {
  const here = await tabWithWork();
  const ahead = Date.now() + 60 * 60 * 1000;
  await plant(here.name, 'rec', 'role', {
    k: 'role',
    v: { role: 'leader' },
    t: ahead,
    n: 1,
    d: 'aaaaaaaa',
    s: 1,
  });
  const there = await openTab(freshName());
  await bringIn(there.depot, await copyFrom(here));
  await there.record.put('path', '', { path: 'N' });
  const { rec } = await snapshotOf(there.depot);
  expect(rec.get('path')).toMatchObject({ t: ahead + 2 });
});

test('bringing in can be undone, except for what was done since', async () => {
  const here = await tabWithWork();
  const there = await openTab(freshName());
  await there.record.put('lesson', 'F1.2', done);
  const before = await snapshotOf(there.depot);
  const result = await bringIn(there.depot, await copyFrom(here));
  if (!result.ok) throw new Error(result.reason);
  await there.record.put('role', '', { role: 'middle' });
  await result.undo();
  const after = await snapshotOf(there.depot);
  expect(await there.record.get('role')).toEqual({ role: 'middle' });
  expect([...after.rec.keys()].sort()).toEqual([...before.rec.keys(), 'role'].sort());
  expect(after.evt).toEqual(before.evt);
});

test('bringing in tells the other tabs', async () => {
  const here = await tabWithWork();
  const name = freshName();
  const [a, b] = [await openTab(name), await openTab(name)];
  const heard = vi.fn();
  b.record.subscribe(heard);
  await bringIn(a.depot, await copyFrom(here));
  await vi.waitFor(() => {
    expect(heard).toHaveBeenCalled();
  }, patient);
});

test('bringing in is all or nothing', async () => {
  const copy = await copyFrom(await tabWithWork());
  const there = await openTab(freshName());
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  let left = 2;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
    key,
  ) {
    left -= 1;
    if (left < 0) throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  await expect(bringIn(there.depot, copy)).rejects.toThrow('full');
  expect((await snapshotOf(there.depot)).rec.size).toBe(0);
});

describe('clearing the device', () => {
  test('removes everything, the id of the device too, and can be undone', async () => {
    const tab = await tabWithWork();
    await plant(tab.name, 'rec', 'path', 'damaged');
    const before = await snapshotOf(tab.depot);
    const undo = await clearDevice(tab.depot);
    for (const store of ['rec', 'evt', 'quarantine', 'meta'])
      expect(await storedIn(tab.name, store)).toEqual([]);
    expect(await tab.record.get('role')).toBeUndefined();
    await undo();
    expect(await snapshotOf(tab.depot)).toEqual(before);
  });

  test('includes what could not be saved, which does not come back by itself', async () => {
    const tab = await tabWithWork();
    brokenDisk();
    await expect(tab.record.put('lesson', 'F1.3', done)).rejects.toThrow();
    vi.restoreAllMocks();
    await clearDevice(tab.depot);
    await tab.record.put('role', '', { role: 'middle' });
    expect(await tab.record.list('lesson')).toEqual(new Map());
    expect(await storedIn(tab.name, 'rec')).toHaveLength(1);
  });

  test('undone, is the same device again, with the day of its last copy', async () => {
    const tab = await tabWithWork();
    await rememberCopy(tab.depot, 3);
    const before = await storedIn(tab.name, 'meta');
    await (
      await clearDevice(tab.depot)
    )();
    expect(await storedIn(tab.name, 'meta')).toEqual(before);
    expect(await lastCopied(tab.depot)).toBe(today());
  });

  test('undone, never turns the clock back', async () => {
    const tab = await tabWithWork();
    const ahead = Date.now() + 60 * 60 * 1000;
    await plant(tab.name, 'meta', 'clock', ahead);
    const undo = await clearDevice(tab.depot);
    await tab.record.put('role', '', { role: 'middle' });
    await undo();
    await tab.record.put('path', '', { path: 'N' });
    expect((await snapshotOf(tab.depot)).rec.get('path')).toMatchObject({ t: ahead + 1 });
  });

  test('takes the settings of the playbook with it and brings them back, and no others', async () => {
    const { depot } = await tabWithWork();
    localStorage.setItem('cx-playbook-theme', 'dark');
    localStorage.setItem('cx-playbook-search-slash', 'off');
    localStorage.setItem('of-another-site', 'kept');
    const undo = await clearDevice(depot);
    expect(Object.entries(localStorage)).toEqual([['of-another-site', 'kept']]);
    localStorage.setItem('cx-playbook-theme', 'light');
    await undo();
    expect(Object.fromEntries(Object.entries(localStorage)), 'what was set since stays').toEqual({
      'of-another-site': 'kept',
      'cx-playbook-theme': 'light',
      'cx-playbook-search-slash': 'off',
    });
  });

  test('refused by the disk, leaves the settings too', async () => {
    const { depot } = await tabWithWork();
    localStorage.setItem('cx-playbook-theme', 'dark');
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(clearDevice(depot)).rejects.toThrow('full');
    expect(localStorage.getItem('cx-playbook-theme')).toBe('dark');
  });

  test('undone, keeps what was done since', async () => {
    const tab = await tabWithWork();
    const undo = await clearDevice(tab.depot);
    await tab.record.put('role', '', { role: 'middle' });
    await undo();
    expect(await tab.record.get('role')).toEqual({ role: 'middle' });
    expect(await tab.record.get('lesson', 'F1.1')).toEqual(done);
  });
});

test('a browser that does not let us save can still hand out a copy and take one in', async () => {
  const copy = await copyFrom(await tabWithWork());
  vi.stubGlobal('indexedDB', undefined);
  const blocked = await openTab(freshName());
  await blocked.record.put('lesson', 'F1.2', done);
  const result = await bringIn(blocked.depot, copy);
  expect(await blocked.record.list('lesson')).toHaveProperty('size', 2);
  expect((await copyFrom(blocked)).records).toHaveLength(3);
  if (result.ok) await result.undo();
  expect(await blocked.record.list('lesson')).toHaveProperty('size', 1);
});

test('an answer that could not be saved is in the copy', async () => {
  const tab = await tabWithWork();
  brokenDisk();
  await expect(tab.record.put('lesson', 'F1.3', done)).rejects.toThrow();
  expect(await textOf(tab)).toContain('lesson/F1.3');
});

test('the day of the last copy is remembered until the device is cleared', async () => {
  const { depot } = await tabWithWork();
  expect(await lastCopied(depot)).toBeUndefined();
  await rememberCopy(depot, 3);
  expect(await lastCopied(depot)).toBe(today());
  await clearDevice(depot);
  expect(await lastCopied(depot)).toBeUndefined();
});

test('a damaged day of the last copy counts as none', async () => {
  const { depot, name } = await tabWithWork();
  await plant(name, 'meta', 'copied', '9999-99-99');
  expect(await lastCopied(depot)).toBeUndefined();
});

test('the file is named after the day', async () => {
  const { depot } = await tabWithWork();
  expect((await makeCopy(depot, 'x')).name).toBe(`cx-playbook-${today()}.json`);
});
