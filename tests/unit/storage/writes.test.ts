import { beforeEach, describe, expect, test } from 'vitest';
import { setAside } from '#domain/progress/quarantine.ts';
import { absorb } from '#storage/absorb.ts';
import type { Transaction } from '#storage/engine.ts';
import { Memory } from '#storage/memory.ts';
import { stampOf } from '#storage/now.ts';
import { addEvent, putRegister } from '#storage/writes.ts';

const device = '0123456789abcdef';
const now = Date.UTC(2026, 10, 22, 12);
const done = { done: true, on: '2026-11-22' };
const attempt = { quiz: 'Q1', answers: [], score: 1, passed: true };

let memory: Memory;
beforeEach(() => {
  memory = new Memory();
});
const run = <Result>(work: (stores: Transaction) => Promise<Result>) =>
  memory.run('readwrite', work);
const store = (key: string, value: unknown) => run((stores) => stores.put('rec', key, value));
const stored = (key: string) => memory.entries('rec').get(key);

describe('writing a register', () => {
  test('stamps it with time, count, device and version', async () => {
    await run(putRegister('lesson', 'F1.1', done, device, now));
    expect(stored('lesson/F1.1')).toEqual({
      k: 'lesson/F1.1',
      v: done,
      t: now,
      n: 1,
      d: device,
      s: 1,
    });
  });

  test('makes it later than every write seen before, even when the clock was set back', async () => {
    await run(putRegister('lesson', 'F1.1', done, device, now));
    await run(putRegister('lesson', 'F1.2', done, device, now - 1_000_000));
    await run(putRegister('lesson', 'F1.1', null, device, now - 2_000_000));
    expect(stored('lesson/F1.2')).toMatchObject({ t: now + 1, n: 1 });
    expect(stored('lesson/F1.1')).toMatchObject({ v: null, t: now + 2, n: 2 });
  });

  test('settles the text of another device that it writes over, and no other', async () => {
    const theirs = { k: 'note/F1.1.q4', v: { text: 'Ben' }, t: now, n: 1, d: 'bbbbbbbb', s: 1 };
    await store(theirs.k, theirs);
    await store('lesson/F1.1', { ...theirs, k: 'lesson/F1.1', v: done });
    await run(putRegister('lesson', 'F1.1', null, device, now));
    await run(putRegister('note', 'F1.1.q4', { text: 'Ben, and Ana' }, device, now));
    await run(putRegister('note', 'F1.1.q4', { text: 'Ana' }, device, now));
    expect([...memory.entries('evt').values()]).toMatchObject([
      { kind: 'version', v: { record: theirs.k, text: '', t: now, n: 1, d: 'bbbbbbbb' } },
    ]);
  });

  test('leaves alone what a newer playbook wrote, and says so', async () => {
    const newer = { k: 'role', v: 'form of tomorrow', t: 1, n: 1, d: device, s: 2 };
    await store('role', newer);
    await expect(run(putRegister('role', '', { role: 'leader' }, device, now))).rejects.toThrow(
      'newer playbook',
    );
    expect(stored('role')).toEqual(newer);
  });

  test('sets a damaged value aside before it takes its place', async () => {
    await store('role', { nonsense: true });
    await run(putRegister('role', '', { role: 'leader' }, device, now));
    const { key, entry } = setAside('rec', 'damaged', { nonsense: true });
    expect(memory.entries('quarantine')).toEqual(new Map([[key, entry]]));
    expect(stored('role')).toMatchObject({ v: { role: 'leader' }, n: 1 });
  });

  test('refuses a value it could not read back', async () => {
    await expect(
      run(putRegister('lesson', 'F1.1', { done: true, on: 'today' }, device, now)),
    ).rejects.toThrow('lesson/F1.1');
    expect(memory.isEmpty).toBe(true);
  });
});

describe('adding an event', () => {
  const stamp = { at: now, on: '2026-11-22', zone: 'Asia/Tokyo' };

  test('keeps when and where it happened', async () => {
    await run(addEvent(`${device}/p-1`, 'attempt', attempt, stamp));
    expect(memory.entries('evt').get(`${device}/p-1`)).toEqual({
      k: `${device}/p-1`,
      kind: 'attempt',
      v: attempt,
      t: now,
      ...stamp,
      s: 2,
    });
  });

  test('done twice counts once', async () => {
    await run(addEvent(`${device}/p-1`, 'attempt', attempt, stamp));
    await run(
      addEvent(`${device}/p-1`, 'attempt', { ...attempt, score: 0 }, { ...stamp, at: now + 9 }),
    );
    expect([...memory.entries('evt').values()]).toMatchObject([{ v: { score: 1 }, at: now }]);
  });
});

describe('saving what was kept in memory', () => {
  const disk = () => memory;
  const keptWith = async (...works: ((stores: Transaction) => Promise<void>)[]) => {
    const kept = new Memory();
    for (const work of works) await kept.run('readwrite', work);
    return kept;
  };

  test('adds what is missing and replaces what is older', async () => {
    await run(putRegister('lesson', 'F1.1', null, device, now));
    const kept = await keptWith(
      putRegister('lesson', 'F1.1', done, device, now + 1),
      addEvent(`${device}/p-1`, 'attempt', attempt, { at: now, on: '2026-11-22', zone: 'UTC' }),
    );
    const { safe } = await disk().run('readwrite', absorb(kept));
    for (const entry of safe) kept.forget(...entry);
    expect(kept.isEmpty).toBe(true);
    expect(stored('lesson/F1.1')).toMatchObject({ v: done });
    expect(memory.entries('evt').size).toBe(1);
  });

  test('does not undo what was saved later by another tab', async () => {
    await run(putRegister('lesson', 'F1.1', done, device, now + 5));
    const kept = await keptWith(putRegister('lesson', 'F1.1', null, device, now));
    await run(absorb(kept));
    expect(stored('lesson/F1.1')).toMatchObject({ v: done });
  });

  test('sets aside what met a value of a newer playbook, and says so', async () => {
    await store('role', { k: 'role', v: 'form of tomorrow', t: 1, n: 1, d: device, s: 2 });
    const kept = await keptWith(putRegister('role', '', { role: 'leader' }, device, now));
    const waiting = kept.entries('rec').get('role');
    expect(await run(absorb(kept))).toEqual({ safe: [['rec', 'role', waiting]], refused: true });
    expect(stored('role')).toMatchObject({ s: 2 });
    const { key, entry } = setAside('rec', 'conflict', waiting);
    expect(memory.entries('quarantine')).toEqual(new Map([[key, entry]]));
  });

  test('keeps a text that met one of a newer playbook as a version', async () => {
    await store('note/F1.1.q4', { k: 'note/F1.1.q4', v: 7, t: 1, n: 1, d: device, s: 9 });
    const kept = await keptWith(putRegister('note', 'F1.1.q4', { text: 'Ana' }, device, now));
    expect(await run(absorb(kept))).toMatchObject({ refused: true });
    expect(stored('note/F1.1.q4')).toMatchObject({ s: 9 });
    expect([...memory.entries('evt').values()]).toMatchObject([{ v: { text: 'Ana' } }]);
  });

  test('keeps both texts when another tab wrote the same note', async () => {
    await run(putRegister('note', 'F1.1.q4', { text: 'Ana' }, device, now));
    const kept = await keptWith(putRegister('note', 'F1.1.q4', { text: 'Ben' }, device, now + 1));
    await run(absorb(kept));
    expect(stored('note/F1.1.q4')).toMatchObject({ v: { text: 'Ben' } });
    expect([...memory.entries('evt').values()]).toMatchObject([
      { kind: 'version', v: { record: 'note/F1.1.q4', text: 'Ana', t: now, n: 1, d: device } },
    ]);
  });

  test('sets a damaged value aside that it takes the place of', async () => {
    await store('role', 'rubbish');
    await run(absorb(await keptWith(putRegister('role', '', { role: 'leader' }, device, now))));
    const { key, entry } = setAside('rec', 'damaged', 'rubbish');
    expect(memory.entries('quarantine')).toEqual(new Map([[key, entry]]));
    expect(stored('role')).toMatchObject({ v: { role: 'leader' } });
  });

  test('waits for nothing but the disk, so that the disk cannot commit early', async () => {
    const kept = await keptWith(putRegister('lesson', 'F1.1', done, device, now));
    void kept.run('readwrite', () => new Promise(() => undefined));
    await run(absorb(kept));
    expect(stored('lesson/F1.1')).toMatchObject({ v: done });
  });

  test('moves the clock past everything it brought in', async () => {
    await run(absorb(await keptWith(putRegister('lesson', 'F1.1', done, device, now))));
    await run(putRegister('lesson', 'F1.2', done, device, 0));
    expect(stored('lesson/F1.2')).toMatchObject({ t: now + 1 });
  });

  test('changes nothing when it is done again', async () => {
    const kept = await keptWith(putRegister('lesson', 'F1.1', done, device, now));
    await run(absorb(kept));
    const once = stored('lesson/F1.1');
    await run(absorb(kept));
    expect(stored('lesson/F1.1')).toBe(once);
  });
});

test('a moment is stamped with the local date, not the UTC one', () => {
  const lateEvening = new Date(2026, 10, 22, 23, 59);
  const earlyMorning = new Date(2026, 0, 1, 0, 1);
  expect(stampOf(lateEvening)).toMatchObject({ at: lateEvening.getTime(), on: '2026-11-22' });
  expect(stampOf(earlyMorning).on).toBe('2026-01-01');
  expect(stampOf().zone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});
