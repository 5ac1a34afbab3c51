/** Learner records of every release are read for ever: tests/fixtures/records holds one export of each. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planImport } from '#domain/progress/copy/plan.ts';
import { type Copy, readCopy } from '#domain/progress/copy/read.ts';
import {
  partsOf,
  readEvent,
  readEventOf,
  readRecord,
  readRegister,
} from '#domain/progress/envelope.ts';
import { now } from './arbitraries.ts';
import { applied, nothing, planOf } from './copies.ts';
import { events as eventValues, registers, versionNow } from './values.ts';

const copyOf = (release: string): Copy => {
  const file = new URL(`../../fixtures/records/release-${release}.json`, import.meta.url);
  const read = readCopy(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(read.reason);
  return read.copy;
};

test.each([
  {
    release: '0.1',
    counts: {
      role: { added: 1 },
      path: { added: 1 },
      lesson: { added: 2 },
      answer: { added: 2 },
      draft: { added: 1 },
      attempt: { added: 2 },
      assessment: { added: 1 },
    },
  },
  {
    release: '0.2',
    counts: {
      role: { added: 1 },
      path: { added: 1 },
      lesson: { added: 1 },
      answer: { added: 5 },
      round: { added: 2 },
      note: { added: 1 },
      walk: { added: 1 },
      draft: { added: 1 },
      attempt: { added: 2 },
      scenario: { added: 1 },
      assessment: { added: 1 },
    },
  },
  {
    release: '0.3',
    counts: {
      role: { added: 1 },
      path: { added: 1 },
      lesson: { added: 1 },
      answer: { added: 5 },
      round: { added: 2 },
      note: { added: 1 },
      walk: { added: 1 },
      draft: { added: 1 },
      place: { added: 1 },
      start: { added: 1 },
      task: { added: 2 },
      plan: { added: 1 },
      mark: { added: 2 },
      certificate: { added: 1 },
      preference: { added: 1 },
      attempt: { added: 2 },
      scenario: { added: 1 },
      assessment: { added: 1 },
      review: { added: 2 },
      'check-in': { added: 1 },
      version: { added: 1 },
    },
  },
  {
    release: '0.4',
    counts: {
      role: { added: 1 },
      path: { added: 1 },
      lesson: { added: 1 },
      answer: { added: 5 },
      round: { added: 2 },
      note: { added: 1 },
      walk: { added: 1 },
      draft: { added: 1 },
      place: { added: 1 },
      start: { added: 1 },
      task: { added: 2 },
      plan: { added: 1 },
      mark: { added: 2 },
      certificate: { added: 1 },
      sheet: { added: 2 },
      preference: { added: 1 },
      attempt: { added: 2 },
      scenario: { added: 1 },
      assessment: { added: 1 },
      review: { added: 2 },
      'check-in': { added: 1 },
      version: { added: 1 },
    },
  },
])('the copy of release $release is read whole', ({ release, counts }) => {
  const copy = copyOf(release);
  expect(copy).toMatchObject({ intact: true, app: `cx-playbook ${release}.0` });
  const plan = planImport(copy, nothing, now);
  expect(plan.ok && Object.fromEntries(plan.counts)).toEqual(counts);
});

describe('a record of release 0.1', () => {
  const { records, events } = copyOf('0.1');

  test('keeps every value when it is read in today’s form', () => {
    for (const raw of records) {
      const reading = readRecord(raw);
      if (reading.is !== 'ok') throw new Error(`${JSON.stringify(raw)} is ${reading.is}`);
      const { k, v } = reading.envelope;
      expect(raw).toMatchObject({ k, v, s: 1 });
      if (v !== null) expect(reading.envelope.s).toBe(versionNow(partsOf(k).kind));
    }
  });

  test('holds answers and attempts without what was not known then', () => {
    const answer = records.find((raw) => JSON.stringify(raw).includes('answer/F1.1.1'));
    expect(readRegister('answer', answer)).toEqual({
      is: 'ok',
      value: {
        choice: ['b'],
        points: 0,
        at: 1795339800000,
        retry: { choice: ['a'], at: 1795339805000 },
      },
    });
    const [first] = events.flatMap((raw) => readEventOf('attempt', raw) ?? []);
    expect(first?.value).not.toHaveProperty('mode');
    expect(first?.value.answers[1]).toEqual({
      question: 'Q1.2',
      choice: ['c', 'a', 'b'],
      points: 0.5,
    });
  });

  test('brought in over itself in today’s form changes nothing', () => {
    const stored = {
      ...nothing,
      rec: new Map(records.map((raw) => [keyIn(raw), raw])),
      evt: new Map(events.map((raw) => [keyIn(raw), raw])),
    };
    const today = applied(planOf(copyOf('0.1'), nothing), nothing);
    const inTodaysForm = {
      ...copyOf('0.1'),
      records: [...today.rec.values()],
      events: [...today.evt.values()],
    };
    expect(planOf(inTodaysForm, stored).puts).toEqual([]);
  });
});

describe('the copy of release 0.4', () => {
  const { records, events } = copyOf('0.4');
  /** Every field that some entry of the kind has. */
  const fields = new Map<string, Set<string>>();
  for (const reading of [...records.map(readRecord), ...events.map(readEvent)]) {
    if (reading.is !== 'ok') throw new Error(reading.is);
    const { envelope } = reading;
    const kind = 'kind' in envelope ? envelope.kind : partsOf(envelope.k).kind;
    const names = fields.get(kind) ?? new Set();
    for (const name of Object.keys(envelope.v ?? {})) names.add(name);
    fields.set(kind, names);
  }

  test('is in the form this build writes', () => {
    expect(records.map(readRecord)).toEqual(records.map((envelope) => ({ is: 'ok', envelope })));
    expect(events.map(readEvent)).toEqual(events.map((envelope) => ({ is: 'ok', envelope })));
  });

  const samples: [kind: string, value: object][] = [
    ...Object.entries(registers).map(([kind, { value }]): [string, object] => [kind, value]),
    ...Object.entries(eventValues),
  ];
  test.each(samples)('holds every field of %s', (kind, value) => {
    expect([...(fields.get(kind) ?? [])].toSorted()).toEqual(Object.keys(value).toSorted());
  });
});

const keyIn = (raw: unknown): string => {
  const reading = readRecord(raw);
  if (reading.is !== 'damaged') return reading.envelope.k;
  const event = readEvent(raw);
  return event.is === 'damaged' ? '' : event.envelope.k;
};
