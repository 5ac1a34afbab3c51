import { afterEach, describe, expect, test, vi } from 'vitest';
import { belongsTo } from '#domain/progress/belongs.ts';
import { readCopy } from '#domain/progress/copy/read.ts';
import { setAside } from '#domain/progress/quarantine.ts';
import { bringIn, makeCopy, snapshotOf } from '#storage/copies.ts';
import { eraseWork } from '#storage/erase.ts';
import { freshName, openTab, plant, storedIn } from './support.ts';
import { patient } from '../patient.ts';

const done = { done: true, on: '2026-11-22' };
const attempt = { quiz: 'F1.1', answers: [], score: 1, passed: true };
const plan = { page: 'F1.1', if: 'she calls', then: 'listen', on: '2026-11-22' };
const old = { record: 'note/F1.1.q4', text: 'Ben', t: 1, n: 1, d: 'bbbbbbbb' };
const ofF11 = belongsTo(new Set(['F1.1', 'F1.1.q4']));

afterEach(() => {
  vi.restoreAllMocks();
});

/** A tab with work on F1.1 and on other parts of the course. */
const tabWithWork = async () => {
  const name = freshName();
  const tab = await openTab(name);
  const { record } = tab;
  await record.put('lesson', 'F1.1', done);
  await record.put('lesson', 'F1.2', done);
  await record.put('note', 'F1.1.q4', { text: 'Ana' });
  await record.put('plan', 'F1.1.k3x9', plan);
  await record.put('role', '', { role: 'leader' });
  await record.append('attempt', attempt);
  await record.append('attempt', { ...attempt, quiz: 'Q1' });
  await record.append('check-in', { plan: 'F1.1.k3x9', outcome: 'yes' });
  await record.append('version', old);
  return { ...tab, name };
};

describe('erasing a part', () => {
  test('removes what belongs to it and nothing else', async () => {
    const { depot, record } = await tabWithWork();
    await eraseWork(depot, ofF11);
    expect(await record.list('lesson')).toEqual(new Map([['F1.2', done]]));
    expect(await record.list('note')).toEqual(new Map());
    expect(await record.list('plan')).toEqual(new Map());
    expect(await record.get('role')).toEqual({ role: 'leader' });
    expect(await record.events('attempt')).toMatchObject([{ quiz: 'Q1' }]);
    expect(await record.events('check-in')).toEqual([]);
    expect(await record.events('version')).toEqual([]);
  });

  test('leaves no text of it behind, and a tombstone that wins over older copies', async () => {
    const { depot, name, record } = await tabWithWork();
    const copy = readCopy((await makeCopy(depot, 'cx-playbook test')).text);
    await eraseWork(depot, ofF11);
    const stored = JSON.stringify([await storedIn(name, 'rec'), await storedIn(name, 'evt')]);
    expect(stored).not.toContain('Ana');
    expect(stored).not.toContain('listen');
    expect(await storedIn(name, 'rec')).toContainEqual(
      expect.objectContaining({ k: 'note/F1.1.q4', v: null, n: 2 }),
    );
    if (copy.ok) await bringIn(depot, copy.copy);
    expect(await record.get('lesson', 'F1.1')).toBeUndefined();
    expect(await record.get('note', 'F1.1.q4')).toBeUndefined();
  });

  test('can be undone to the byte, and done since then stays', async () => {
    const { depot, record } = await tabWithWork();
    const before = await snapshotOf(depot);
    const undo = await eraseWork(depot, ofF11);
    await undo();
    expect(await snapshotOf(depot)).toEqual(before);

    const undoAgain = await eraseWork(depot, ofF11);
    await record.put('note', 'F1.1.q4', { text: 'Cleo' });
    await undoAgain();
    expect(await record.get('note', 'F1.1.q4')).toEqual({ text: 'Cleo' });
    expect(await record.get('lesson', 'F1.1')).toEqual(done);
  });

  test('takes the versions of an erased register along, whatever else belongs', async () => {
    const { depot, record } = await tabWithWork();
    await eraseWork(depot, ({ kind }) => kind === 'note');
    expect(await record.events('version')).toEqual([]);
    expect(await record.list('lesson')).toHaveProperty('size', 2);
  });

  test('leaves alone what only a newer playbook can read', async () => {
    const { depot, name } = await tabWithWork();
    const newer = { k: 'lesson/F1.1', v: 'new form', t: 1, n: 1, d: 'aaaaaaaa', s: 2 };
    await plant(name, 'rec', 'lesson/F1.1', newer);
    await eraseWork(depot, ofF11);
    expect(await storedIn(name, 'rec')).toContainEqual(newer);
  });

  test('includes damaged values, and set-aside entries that say what they are', async () => {
    const { depot, name } = await tabWithWork();
    const future = { k: 'note/F1.1.q4', v: { text: 'Ana' }, t: 1, n: 1, d: 'aaaaaaaa', s: 1 };
    const mine = setAside('rec', 'future', future);
    const other = setAside('rec', 'future', { ...future, k: 'note/F1.2.q4' });
    await plant(name, 'rec', 'note/F1.1.q4', { text: 'Ana, damaged' });
    await plant(name, 'quarantine', mine.key, mine.entry);
    await plant(name, 'quarantine', other.key, other.entry);
    const before = await snapshotOf(depot);
    const undo = await eraseWork(depot, ofF11);
    expect(await storedIn(name, 'quarantine')).toEqual([other.entry]);
    expect(JSON.stringify(await storedIn(name, 'rec'))).not.toContain('Ana');
    await undo();
    expect(await snapshotOf(depot)).toEqual(before);
  });

  test('includes what could not be saved, which does not come back by itself', async () => {
    const { depot, name, record, said } = await tabWithWork();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(record.put('note', 'F1.1.q4', { text: 'unsaved' })).rejects.toThrow();
    await expect(record.put('note', 'F1.2.q4', { text: 'of another' })).rejects.toThrow();
    vi.restoreAllMocks();
    const undo = await eraseWork(depot, ofF11);
    await record.put('role', '', { role: 'middle' });
    await vi.waitFor(() => {
      expect(said.at(-1)).toBe('saved');
    }, patient);
    expect(await record.list('note')).toEqual(new Map([['F1.2.q4', { text: 'of another' }]]));
    expect(JSON.stringify(await storedIn(name, 'evt'))).not.toContain('unsaved');
    await undo();
    expect(await record.get('note', 'F1.1.q4')).toEqual({ text: 'unsaved' });
  });

  test('is all or nothing', async () => {
    const { depot } = await tabWithWork();
    const before = await snapshotOf(depot);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(eraseWork(depot, ofF11)).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await snapshotOf(depot)).toEqual(before);
  });

  test('tells the other tabs', async () => {
    const { depot, name } = await tabWithWork();
    const there = await openTab(name);
    const heard = vi.fn();
    there.record.subscribe(heard);
    await eraseWork(depot, ofF11);
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalled();
    }, patient);
    expect(await there.record.get('lesson', 'F1.1')).toBeUndefined();
  });
});
