import { afterEach, describe, expect, test, vi } from 'vitest';
import { backupState } from '#storage/backup.ts';
import { bringIn, clearDevice, makeCopy, rememberCopy } from '#storage/copies.ts';
import { readCopy } from '#domain/progress/copy/read.ts';
import { today } from '#storage/now.ts';
import { freshName, openTab, plant, storedIn } from './support.ts';
import { patient } from '../patient.ts';

const done = { done: true, on: '2026-11-22' };
const plan = { page: 'F1.1', if: 'she calls', then: 'listen', on: '2026-11-22' };
const attempt = { quiz: 'Q1', answers: [], score: 1, passed: true };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** How the browser answers when it is asked to keep what is stored. */
const browserThat = (answers: () => Promise<boolean>) =>
  vi.spyOn(navigator.storage, 'persist').mockImplementation(answers);
const asked = async (name: string) => (await storedIn(name, 'meta')).includes(today());

describe('changes that no copy holds', () => {
  test('are counted with the day of the first, until a copy is saved', async () => {
    const { depot, record } = await openTab(freshName());
    expect(await backupState(depot)).toMatchObject({ changes: 0 });
    await record.put('lesson', 'F1.1', done);
    await record.remove('lesson', 'F1.1');
    await record.append('attempt', attempt);
    expect(await backupState(depot)).toMatchObject({ changes: 3, since: today() });
    await rememberCopy(depot, 3);
    const state = await backupState(depot);
    expect(state).toMatchObject({ copied: today(), changes: 0 });
    expect(state).not.toHaveProperty('since');
  });

  test('go on being counted when they were made while the copy was saved', async () => {
    const { depot, record } = await openTab(freshName());
    await record.put('lesson', 'F1.1', done);
    const { changes } = await makeCopy(depot, 'cx-playbook test');
    await record.put('lesson', 'F1.2', done);
    await rememberCopy(depot, changes);
    expect(await backupState(depot)).toMatchObject({ changes: 1, since: today() });
  });

  test('do not include where a page was left', async () => {
    const { depot, record } = await openTab(freshName());
    await record.put('place', 'F1.1', { section: '', at: 1 });
    expect(await backupState(depot)).toMatchObject({ changes: 0 });
  });

  test('are all counted when four tabs write at once', async () => {
    const name = freshName();
    const tabs = await Promise.all(Array.from({ length: 4 }, () => openTab(name)));
    const writes = Array.from({ length: 50 }, (_, index) =>
      tabs.map(({ record }, tab) => record.put('lesson', `T${tab}.${index}`, done)),
    );
    await Promise.all(writes.flat());
    const { depot } = await openTab(name);
    expect(await backupState(depot)).toMatchObject({ changes: 200 });
  });

  test('include what could only be saved later, once', async () => {
    const { depot, record, said } = await openTab(freshName());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(record.put('lesson', 'F1.1', done)).rejects.toThrow();
    await expect(record.append('attempt', attempt)).rejects.toThrow();
    vi.restoreAllMocks();
    await record.put('lesson', 'F1.2', done);
    await vi.waitFor(() => {
      expect(said.at(-1)).toBe('saved');
    }, patient);
    expect(await backupState(depot)).toMatchObject({ changes: 3 });
  });

  test('do not include what came from a copy, and are gone with everything else', async () => {
    const here = await openTab(freshName());
    await here.record.put('lesson', 'F1.1', done);
    const copy = readCopy((await makeCopy(here.depot, 'cx-playbook test')).text);
    const there = await openTab(freshName());
    if (copy.ok) await bringIn(there.depot, copy.copy);
    expect(await backupState(there.depot)).toMatchObject({ changes: 0 });
    await clearDevice(here.depot);
    expect(await backupState(here.depot)).toMatchObject({ changes: 0 });
  });
});

describe('whether the browser keeps what is stored', () => {
  const persisted = (answer: () => Promise<boolean>) =>
    vi.spyOn(navigator.storage, 'persisted').mockImplementation(answer);

  test('is what the browser says', async () => {
    const { depot } = await openTab(freshName());
    for (const answer of [true, false]) {
      persisted(() => Promise.resolve(answer));
      expect((await backupState(depot)).persisted).toBe(answer);
    }
  });

  test('is unknown where it does not say, says it never, or fails', async () => {
    const { depot } = await openTab(freshName());
    persisted(() => new Promise(() => undefined));
    expect((await backupState(depot)).persisted).toBeUndefined();
    persisted(() => Promise.reject(new TypeError('no')));
    expect((await backupState(depot)).persisted).toBeUndefined();
    vi.spyOn(navigator, 'storage', 'get').mockImplementation(() => {
      throw new TypeError('none');
    });
    expect((await backupState(depot)).persisted).toBeUndefined();
  });
});

test('what cannot be read of the copies counts as unknown', async () => {
  const name = freshName();
  const { depot } = await openTab(name);
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  await plant(name, 'meta', 'copied', 7);
  await plant(name, 'meta', 'changes', { count: -1, since: 'x' });
  expect(await backupState(depot)).toEqual({ changes: 0, persisted: false });
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('lost', 'UnknownError');
  });
  expect(await backupState(depot)).toEqual({ changes: 0, persisted: false });
});

describe('the browser is asked to keep what is stored', () => {
  test.each([
    [
      'plan',
      (tab: Awaited<ReturnType<typeof openTab>>) => tab.record.put('plan', 'F1.1.k3x9', plan),
    ],
    [
      'finished quiz',
      (tab: Awaited<ReturnType<typeof openTab>>) => tab.record.append('attempt', attempt),
    ],
  ])('after the first %s of the device, once', async (_, act) => {
    const name = freshName();
    const persist = browserThat(() => Promise.resolve(true));
    const tab = await openTab(name);
    await tab.record.put('lesson', 'F1.1', done);
    expect(persist).not.toHaveBeenCalled();
    await act(tab);
    await vi.waitFor(() => {
      expect(persist).toHaveBeenCalledOnce();
    }, patient);
    await act(tab);
    await act(await openTab(name));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(persist).toHaveBeenCalledOnce();
  });

  test.each([
    ['never answers', () => new Promise<boolean>(() => undefined)],
    ['refuses', () => Promise.resolve(false)],
    ['fails', () => Promise.reject(new TypeError('no'))],
  ])('and no save waits when it %s', async (_, answers) => {
    const name = freshName();
    const persist = browserThat(answers);
    const { record, said } = await openTab(name);
    await record.put('plan', 'F1.1.k3x9', plan);
    expect(said).toEqual(['idle', 'saving', 'saved']);
    await vi.waitFor(() => {
      expect(persist).toHaveBeenCalledOnce();
    }, patient);
    await record.append('attempt', attempt);
    expect(said.at(-1)).toBe('saved');
  });

  test('but not in memory mode, and not when the plan was not saved', async () => {
    const persist = browserThat(() => Promise.resolve(true));
    const { record } = await openTab(freshName());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(record.put('plan', 'F1.1.k3x9', plan)).rejects.toThrow();
    vi.stubGlobal('indexedDB', undefined);
    const blocked = await openTab(freshName());
    await blocked.record.put('plan', 'F1.1.k3x9', plan);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(persist).not.toHaveBeenCalled();
  });

  test('and nothing happens in a browser without the question', async () => {
    const name = freshName();
    vi.stubGlobal('navigator', { storage: undefined });
    const { record } = await openTab(name);
    await record.put('plan', 'F1.1.k3x9', plan);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await asked(name)).toBe(false);
  });
});
