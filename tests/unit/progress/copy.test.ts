import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#domain/progress/canonical.ts';
import { type Snapshot, writeCopy } from '#domain/progress/copy/file.ts';
import { planImport } from '#domain/progress/copy/plan.ts';
import { readCopy } from '#domain/progress/copy/read.ts';
import { readRecord, type RecordEnvelope } from '#domain/progress/envelope.ts';
import { setAside } from '#domain/progress/quarantine.ts';
import { now, seed, snapshot } from './arbitraries.ts';
import { applied, copyOf, nothing, planOf, textOf } from './copies.ts';

const runs = { numRuns: 3_000, seed };
const hour = 60 * 60 * 1000;
const holding = (...records: RecordEnvelope[]): Snapshot => ({
  ...nothing,
  rec: new Map(records.map((record) => [record.k, record])),
});
const role: RecordEnvelope = {
  k: 'role',
  v: { role: 'leader' },
  t: now,
  n: 1,
  d: 'aaaaaaaa',
  s: 1,
};

describe('a copy', { timeout: 300_000 }, () => {
  test('brought into an empty browser gives the same record back', () => {
    fc.assert(
      fc.property(
        snapshot,
        (record) => textOf(applied(planOf(copyOf(record), nothing), nothing)) === textOf(record),
      ),
      runs,
    );
  });

  test('brought in where it was saved changes nothing', () => {
    fc.assert(
      fc.property(snapshot, (record) => planOf(copyOf(record), record).puts.length === 0),
      runs,
    );
  });

  test('swapped between two devices makes them equal, whatever was brought in first', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        const readable = ({ rec, evt }: Snapshot): Snapshot => ({
          ...nothing,
          rec: new Map([...rec].filter(([, raw]) => readRecord(raw).is === 'ok')),
          // The same key on two devices stands for the same event.
          evt: new Map([...evt].filter(([key]) => !(a.evt.has(key) && b.evt.has(key)))),
        });
        const [here, there] = [readable(a), readable(b)];
        const both = applied(planOf(copyOf(there), here), here);
        expect(textOf(both)).toBe(textOf(applied(planOf(copyOf(here), there), there)));
      }),
      runs,
    );
  });

  test('says so when it was changed after it was saved', () => {
    const text = writeCopy(holding(role), 'cx-playbook test', now);
    expect(readCopy(text)).toMatchObject({ ok: true, copy: { intact: true } });
    expect(readCopy(text.replace('leader', 'middle'))).toMatchObject({
      ok: true,
      copy: { intact: false },
    });
    expect(readCopy(text.replace('"count": 1', '"count": 2'))).toMatchObject({
      ok: true,
      copy: { intact: false },
    });
  });

  test('takes damaged values along, as they are', () => {
    const record = { ...holding(role), evt: new Map([['x', { nonsense: 1 }]]) };
    expect(copyOf(record).quarantine).toEqual([
      { from: 'evt', why: 'damaged', raw: { nonsense: 1 } },
    ]);
  });

  test('describes damaged values that JSON cannot hold', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    for (const odd of [circle, new Map(), { big: 'x'.repeat(200_000) }, Number.NaN]) {
      const copy = copyOf({ ...nothing, rec: new Map([['role', odd]]) });
      expect(copy.intact).toBe(true);
      expect(copy.quarantine).toHaveLength(1);
    }
  });
});

describe('bringing a copy in', () => {
  const into = (current: Snapshot, ...records: RecordEnvelope[]) =>
    planOf(copyOf(holding(...records)), current);

  test('counts what is new, later, the same and earlier', () => {
    const other = { ...role, k: 'path', v: { path: 'N' } };
    expect(into(nothing, role).counts).toEqual(new Map([['role', { added: 1 }]]));
    expect(into(holding(role), role, other).counts).toEqual(
      new Map([
        ['role', { same: 1 }],
        ['path', { added: 1 }],
      ]),
    );
    expect(into(holding(role), { ...role, t: now + 1 }).counts).toEqual(
      new Map([['role', { updated: 1 }]]),
    );
    const older = into(holding(role), { ...role, t: now - 1 });
    expect(older.counts).toEqual(new Map([['role', { older: 1 }]]));
    expect(older.puts).toEqual([]);
  });

  test('sets a value from the future aside and does not use it, where the file comes from there too', () => {
    const future = { ...role, t: now + 37 * hour };
    const exported = new Date(now + 37 * hour).toISOString();
    const plan = planOf({ ...copyOf(holding(future)), exported }, holding(role));
    expect(plan.counts).toEqual(new Map([['role', { refused: 1 }]]));
    expect(plan.puts).toEqual([
      { store: 'quarantine', ...renamed(setAside('rec', 'future', future)) },
    ]);
    expect(into(holding(future), future).puts, 'the same value is here already').toEqual([]);
  });

  describe('of a device whose clock was wrong once', () => {
    const year = 365 * 24 * hour;
    const ahead = { ...role, v: { role: 'middle' }, t: now + year, d: 'bbbbbbbb', n: 7 };
    const event = {
      k: 'bbbbbbbb/1',
      kind: 'check-in',
      v: { plan: 'F1.1.k3x9', outcome: 'yes' },
      ...{ t: now + year, at: now, on: '2026-11-22', zone: 'UTC', s: 1 },
    };
    const whole = { ...holding(ahead), evt: new Map([[event.k, event]]) };

    test('takes what it did as done when the file was saved, however often and late it is brought in', () => {
      const copy = copyOf(whole);
      const plan = planOf(copy, nothing);
      expect(Object.fromEntries(plan.counts)).toEqual({
        role: { added: 1 },
        'check-in': { added: 1 },
      });
      const after = applied(plan, nothing);
      expect(after.rec.get('role')).toEqual({ ...ahead, t: now });
      expect(after.evt.get(event.k)).toEqual(event);
      expect(planOf(copy, after).puts).toEqual([]);
      expect(planImport(copy, after, now + 2 * year)).toMatchObject({ ok: true, puts: [] });
      expect(plan.latest, 'the clock here follows no wrong one').toBe(now);
    });

    test('does not let it win over what was done here later', () => {
      const later = holding({ ...role, t: now + hour });
      expect(planOf(copyOf(whole), later).puts.map(({ store }) => store)).toEqual(['evt']);
    });

    test('still does not use an event that is dated in the future', () => {
      const evt = new Map([[event.k, { ...event, at: now + year }]]);
      const { counts } = planOf(copyOf({ ...nothing, evt }), nothing);
      expect(Object.fromEntries(counts)).toEqual({ 'check-in': { refused: 1 } });
    });
  });

  test('never writes over what only a newer playbook can read', () => {
    const newer = { ...role, v: 'form of tomorrow', s: 2, t: 1 };
    const plan = into(holding(newer), role);
    expect(plan.counts).toEqual(new Map([['role', { kept: 1 }]]));
    expect(plan.puts).toEqual([]);
  });

  test('carries a value of a newer playbook through untouched', () => {
    const newer = { ...role, k: 'plan/F1.1', v: { deep: [{ er: null }] }, s: 7 };
    expect(into(nothing, newer).puts).toEqual([{ store: 'rec', key: 'plan/F1.1', value: newer }]);
  });

  test('sets aside what it replaces, when that was damaged', () => {
    const plan = into({ ...nothing, rec: new Map([['role', 'rubbish']]) }, role);
    expect(plan.puts).toContainEqual({
      store: 'quarantine',
      ...renamed(setAside('rec', 'damaged', 'rubbish')),
    });
    expect(plan.puts).toContainEqual({ store: 'rec', key: 'role', value: role });
  });

  test('never changes an event that happened here', () => {
    fc.assert(
      fc.property(snapshot, (record) => {
        const forged = new Map(
          [...record.evt].map(([key, event]) => [key, { ...asObject(event), on: '2020-01-01' }]),
        );
        const plan = planOf(copyOf({ ...nothing, evt: forged }), record);
        expect(plan.puts.filter(({ store }) => store !== 'quarantine')).toEqual([]);
        expect(plan.puts).toHaveLength(new Set([...forged.values()].map(canonical)).size);
      }),
      { numRuns: 500, seed },
    );
  });

  test('stops when it would have to set aside more than a device keeps', () => {
    const many = new Map(Array.from({ length: 1_001 }, (_, index) => [`x${index}`, { index }]));
    const copy = copyOf({ ...nothing, rec: many });
    expect(planImport(copy, nothing, now)).toEqual({
      ok: false,
      reason: 'Too many entries in this file cannot be read. Nothing was brought in.',
    });
  });
});

const renamed = ({ key, entry }: ReturnType<typeof setAside>) => ({ key, value: entry });
const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};
