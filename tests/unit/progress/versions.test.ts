import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvent, readEventOf, type RecordEnvelope } from '#domain/progress/envelope.ts';
import { planImport } from '#domain/progress/copy/plan.ts';
import {
  otherVersions,
  settled,
  textOf,
  type TextVersion,
  versionEventOf,
} from '#domain/progress/versions.ts';
import { now, record, seed, text } from './arbitraries.ts';
import { applied, copyOf, nothing, planOf } from './copies.ts';

const here = 'aaaaaaaa';
const there = 'bbbbbbbb';
const note = (words: string | null, t: number, d = here, n = 1): RecordEnvelope => ({
  k: 'note/Q1.3',
  v: words === null ? null : { text: words },
  t,
  n,
  d,
  s: 1,
});
const version = (words: string, t: number, d = there, n = 1): TextVersion => ({
  record: 'note/Q1.3',
  text: words,
  t,
  n,
  d,
});

test('the text of a note or mark is what was written, that of a plan its two halves', () => {
  expect(textOf('note', { text: 'Ana' })).toBe('Ana');
  expect(textOf('mark', { page: 'F1.1', title: 'x', text: 'Ben', on: '2026-11-22' })).toBe('Ben');
  const plan = { page: 'C1.1', if: 'she calls', then: 'listen', on: '2026-11-22' };
  expect(textOf('plan', plan)).toBe('she calls\nlisten');
});

describe('what is kept of a text that lost', () => {
  test('is an event that any device makes the same, dated by the write itself', () => {
    const event = versionEventOf(note('Ana', Date.UTC(2026, 0, 31, 23, 59)));
    expect(event?.k).toMatch(/^aaaaaaaa\/old-[0-9a-z]+-[0-9a-f]+$/);
    expect(event).toEqual({
      k: event?.k,
      kind: 'version',
      v: version('Ana', Date.UTC(2026, 0, 31, 23, 59), here),
      t: Date.UTC(2026, 0, 31, 23, 59),
      at: Date.UTC(2026, 0, 31, 23, 59),
      on: '2026-01-31',
      zone: 'UTC',
      s: 1,
    });
  });

  test('has another key for every other write', () => {
    const writes = [note('Ana', 1), note('Ben', 1), note('Ana', 2), note('Ana', 1, here, 2)];
    const keys = [...writes, { ...note('Ana', 1), k: 'note/Q1.4' }].map(
      (write) => versionEventOf(write)?.k,
    );
    expect(new Set(keys).size).toBe(5);
  });

  test.each([
    ['a note that was removed', note(null, now)],
    ['an empty note', note(' \n', now)],
    ['a lesson', { ...note(null, now), k: 'lesson/F1.1', v: { done: true, on: '2026-11-22' } }],
    ['a note of a newer playbook', { ...note('Ana', now), s: 2 }],
  ])('is nothing of %s', (_, loser) => {
    expect(versionEventOf(loser)).toBeUndefined();
  });

  test('can be read back, however odd the write', () => {
    const odd = fc.record({
      t: fc.constantFrom(0, 8.64e15),
      n: fc.constantFrom(1, Number.MAX_SAFE_INTEGER),
    });
    const long = { page: 'F1.1', if: 'x'.repeat(2_000), then: 'y'.repeat(2_000), on: '2026-11-22' };
    fc.assert(
      fc.property(fc.oneof(text, record), odd, fc.boolean(), (envelope, more, isLong) => {
        const v = isLong && envelope.k.startsWith('plan/') ? long : envelope.v;
        const event = versionEventOf({ ...envelope, v, ...more });
        if (event !== undefined) expect(readEvent(event)).toEqual({ is: 'ok', envelope: event });
      }),
      { numRuns: 2_000, seed },
    );
  });
});

describe('the versions worth showing', () => {
  const current = note('Ana', now, here, 3);

  test('are newest first, each text once', () => {
    const events = [version('Ben', 1), version('Cleo', 3), version('Ben', 2)];
    expect(otherVersions(current, events).map(({ text, t }) => [text, t])).toEqual([
      ['Cleo', 3],
      ['Ben', 2],
    ]);
  });

  test('leave out the same text and those of other notes', () => {
    const other = { ...version('Ben', 1), record: 'note/Q1.4' };
    expect(otherVersions(current, [version('Ana', 1), other])).toEqual([]);
  });

  test('leave out earlier writes of the device that wrote what counts, but not a write beside it', () => {
    expect(otherVersions(current, [version('Ben', 1, here, 2)])).toEqual([]);
    expect(otherVersions(current, [version('Ben', 1, here, 3)])).toHaveLength(1);
    expect(otherVersions(current, [version('Ben', 1, there, 2)])).toHaveLength(1);
  });

  test('show what lost to another device, when the same device then changes what won', () => {
    const [mine, theirs] = [version('P', 1, here), version('Q', 2, there)];
    const changed = note('Q, and more', 3, here, 2);
    expect(otherVersions(changed, [mine, theirs, settled(theirs)])).toEqual([mine]);
    expect(otherVersions(changed, [mine, settled(mine), settled(theirs)])).toEqual([]);
    expect(otherVersions(changed, [version('P', 3, here), settled(theirs)])).toEqual([]);
  });

  test('are shown beside a removed note too', () => {
    expect(otherVersions(note(null, now), [version('Ben', 1)])).toHaveLength(1);
  });

  test('leave out a text the learner decided about, whatever is written next and in whatever order it arrives', () => {
    const ben = version('Ben', 1);
    const again = version('Ben', 2);
    const all = [ben, again, settled(ben)];
    for (const events of [all, all.toReversed()]) {
      expect(otherVersions(current, events)).toEqual([]);
      expect(otherVersions(note('Cleo', now + 1), events)).toEqual([]);
    }
    expect(otherVersions(current, [...all, version('Dora', 3)])).toHaveLength(1);
  });

  test('stay decided when an old copy is brought in again', () => {
    const mine = { ...nothing, rec: new Map([['note/Q1.3', current]]) };
    const theirs = { ...nothing, rec: new Map([['note/Q1.3', note('Ben', 1, there)]]) };
    const shown = (whole: { evt: ReadonlyMap<string, unknown> }) =>
      otherVersions(
        current,
        [...whole.evt.values()].flatMap((raw) => readEventOf('version', raw)?.value ?? []),
      );
    const both = applied(planOf(copyOf(theirs), mine), mine);
    const [ben] = shown(both);
    if (ben === undefined) throw new Error('no version was kept');
    const decision = { k: `${here}/1`, kind: 'version', v: settled(ben), t: now, at: now, s: 1 };
    const decided = {
      ...both,
      evt: new Map([...both.evt, ['1', { ...decision, on: '2026-11-22', zone: 'UTC' }]]),
    };
    expect(shown(decided)).toEqual([]);
    expect(shown(applied(planOf(copyOf(theirs), decided), decided))).toEqual([]);
  });
});

describe('bringing a copy in', () => {
  const mine = { ...nothing, rec: new Map([['note/Q1.3', note('Ana', now)]]) };
  const texts = (whole: { evt: ReadonlyMap<string, unknown> }) =>
    [...whole.evt.values()].map((raw) => readEventOf('version', raw)?.value.text);
  const bring = (other: RecordEnvelope) => {
    const plan = planOf(copyOf({ ...nothing, rec: new Map([['note/Q1.3', other]]) }), mine);
    return { counts: Object.fromEntries(plan.counts), texts: texts(applied(plan, mine)) };
  };

  test('keeps the text it replaces and the text it refuses, and counts neither', () => {
    expect(bring(note('Ben', now + 1, there))).toEqual({
      counts: { note: { updated: 1 } },
      texts: ['Ana'],
    });
    expect(bring(note('Ben', now - 1, there))).toEqual({
      counts: { note: { older: 1 } },
      texts: ['Ben'],
    });
  });

  test('keeps a text when it was removed elsewhere', () => {
    expect(bring(note(null, now + 1, there)).texts).toEqual(['Ana']);
  });

  test('keeps nothing when both are the same', () => {
    expect(bring(note('Ana', now)).texts).toEqual([]);
  });

  test('keeps a text that met one of a newer playbook', () => {
    const newer = { ...note('Ana', now), s: 2 };
    const whole = { ...nothing, rec: new Map([['note/Q1.3', newer]]) };
    const copy = copyOf({ ...nothing, rec: new Map([['note/Q1.3', note('Ben', now - 1)]]) });
    const plan = planImport(copy, whole, now);
    expect(plan).toMatchObject({ ok: true, counts: new Map([['note', { kept: 1 }]]) });
    expect(plan.ok && plan.puts.map(({ store }) => store)).toEqual(['evt']);
  });
});
