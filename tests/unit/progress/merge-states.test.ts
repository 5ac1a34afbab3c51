import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { canonical } from '#domain/progress/canonical.ts';
import type { Snapshot } from '#domain/progress/copy/file.ts';
import { readEventOf, readRecord, type RecordEnvelope } from '#domain/progress/envelope.ts';
import { mergeStates } from '#domain/progress/merge-states.ts';
import { now, record, seed, snapshot, text } from './arbitraries.ts';
import { applied, copyOf, nothing, planOf, textOf as inTodaysForm } from './copies.ts';
import { state } from './states.ts';

const runs = { numRuns: inject('lawRuns'), seed };
console.info(`merging whole records: ${runs.numRuns} runs each, seed ${seed}`);

/** Every byte of a record. */
const textOf = ({ rec, evt, quarantine }: Snapshot): string =>
  canonical([rec, evt, quarantine].map((store) => Object.fromEntries(store)));
const merge = mergeStates;

describe('merging two whole records', { timeout: 300_000 }, () => {
  test('gives the same in any order, however three are grouped, and however often', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        const once = merge(a, b);
        const text = textOf(once);
        expect(textOf(merge(b, a)), 'commutative').toBe(text);
        expect(textOf(merge(once, b)), 'idempotent').toBe(text);
        expect(textOf(merge(a, a)), 'idempotent').toBe(textOf(a));
        expect(textOf(merge(once, c)), 'associative').toBe(textOf(merge(a, merge(b, c))));
      }),
      runs,
    );
  });

  test('leaves both as they were', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const before = textOf(a) + textOf(b);
        merge(a, b);
        return textOf(a) + textOf(b) === before;
      }),
      { numRuns: 1_000, seed },
    );
  });

  test('loses no text and nothing unreadable', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const merged = textOf(merge(a, b));
        for (const { rec } of [a, b]) {
          for (const raw of rec.values()) {
            const text = wordsIn(raw);
            if (text !== '') expect(merged).toContain(JSON.stringify(text).slice(1, -1));
            if (readRecord(raw).is === 'damaged') expect(merged).toContain(canonical(raw));
          }
        }
      }),
      { numRuns: 2_000, seed },
    );
  });

  test('does what bringing a copy in does', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        const here = readable(a);
        // The same key on two devices stands for the same event.
        const there = readable({
          ...b,
          evt: new Map([...b.evt].filter(([key]) => !a.evt.has(key))),
        });
        const plan = planOf(copyOf(there), here);
        expect(inTodaysForm(applied(plan, here))).toBe(inTodaysForm(merge(here, there)));
      }),
      { numRuns: 1_000, seed },
    );
  });
});

/** One act of a device: it writes, or another one’s record reaches it. */
const acts = fc.array(
  fc.oneof(
    fc.record({ at: fc.nat(2), write: fc.oneof(record, text) }),
    fc.record({ at: fc.nat(2), from: fc.nat(2) }),
  ),
  { minLength: 8, maxLength: 20 },
);
const everyoneTwice = [0, 1, 2, 0, 1, 2].flatMap((from) => [
  { at: (from + 1) % 3, from },
  { at: (from + 2) % 3, from },
]);

test('three devices that write and exchange in any order, with repeats, end up the same to the byte', () => {
  let versions = 0;
  fc.assert(
    fc.property(acts, (story) => {
      const devices = [nothing, nothing, nothing];
      for (const act of [...story, ...everyoneTwice]) {
        const here = devices[act.at] ?? nothing;
        devices[act.at] =
          'write' in act ? written(here, act.write) : merge(here, devices[act.from] ?? nothing);
      }
      const [first = '', ...others] = devices.map(textOf);
      versions += (devices[0] ?? nothing).evt.size;
      return others.every((other) => other === first);
    }),
    runs,
  );
  console.info(`three devices: ${runs.numRuns} stories, ${versions} earlier wordings kept`);
  expect(versions).toBeGreaterThan(runs.numRuns / 2);
}, 300_000);

/** A write goes over what the device holds, later than all it has seen. */
const written = ({ rec, evt, quarantine }: Snapshot, { k, ...write }: RecordEnvelope): Snapshot => {
  const before = readRecord(rec.get(k));
  const { t, n } = before.is === 'damaged' ? { t: 0, n: 0 } : before.envelope;
  const envelope = { ...write, k, t: Math.max(write.t, t + 1), n: n + 1 };
  return { rec: new Map(rec).set(k, envelope), evt, quarantine };
};

const readable = (whole: Snapshot): Snapshot => ({
  ...whole,
  rec: new Map([...whole.rec].filter(([, raw]) => readRecord(raw).is === 'ok')),
});

/** What a learner wrote in a note; '' where there is none. */
const wordsIn = (raw: unknown): string => {
  const reading = readRecord(raw);
  if (reading.is !== 'ok' || !reading.envelope.k.startsWith('note/')) return '';
  const { v } = reading.envelope;
  return typeof v === 'object' && v !== null && 'text' in v ? String(v.text) : '';
};

test('a version that came with a copy is the one that the merge makes', () => {
  const note = (text: string, t: number, d: string): RecordEnvelope => ({
    k: 'note/Q1.3',
    v: { text },
    t,
    n: 1,
    d,
    s: 1,
  });
  const holding = (envelope: RecordEnvelope): Snapshot => ({
    ...nothing,
    rec: new Map([[envelope.k, envelope]]),
  });
  const here = holding(note('Ana', now - 1, 'aaaaaaaa'));
  const there = holding(note('Ben', now, 'bbbbbbbb'));
  const both = merge(here, there);
  expect([...both.evt.values()].map((raw) => readEventOf('version', raw)?.value)).toEqual([
    { record: 'note/Q1.3', text: 'Ana', t: now - 1, n: 1, d: 'aaaaaaaa' },
  ]);
  const plan = planOf(copyOf(both), here);
  expect(Object.fromEntries(plan.counts)).toEqual({ note: { updated: 1 }, version: { added: 1 } });
  expect(textOf(applied(plan, here))).toBe(textOf(both));
});
