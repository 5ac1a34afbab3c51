import { describe, expect, test } from 'vitest';
import { readEvent, readEventOf, readRecord, readRegister } from '#domain/progress/envelope.ts';
import { now } from './arbitraries.ts';

const stamp = { t: now, n: 1, d: '0123456789abcdef', s: 1 };
const registers = {
  role: { role: 'leader' },
  path: { path: 'N' },
  'lesson/F1.1': { done: true, on: '2026-11-22' },
  'answer/F1.1.q1': { choice: ['a', 'b'], points: 0.5, at: now, retry: { choice: ['a'], at: now } },
  'draft/A2': { answers: { 'A2.1': 4 } },
};
const events = {
  attempt: {
    quiz: 'Q1',
    answers: [{ question: 'Q1.1', choice: ['a'], points: 1 }],
    score: 1,
    passed: true,
  },
  assessment: { assessment: 'A2', answers: { 'A2.1': 1, 'A2.2': 4 } },
};
const eventOf = (kind: string, v: unknown) => ({
  k: '0123456789abcdef/0badcafe-1',
  kind,
  v,
  t: now,
  at: now,
  on: '2026-11-22',
  zone: 'America/Argentina/Buenos_Aires',
  s: 1,
});

describe.each(Object.entries(registers))('register %s', (k, v) => {
  test('is read as it was written', () => {
    const envelope = { k, v, ...stamp };
    expect(readRecord(envelope)).toEqual({ is: 'ok', envelope });
  });

  test('is damaged when any field is missing, unknown or of another type', () => {
    for (const wrong of wrongFormsOf(v))
      expect(readRecord({ k, v: wrong, ...stamp }), JSON.stringify(wrong)).toEqual({
        is: 'damaged',
      });
  });

  test('removed, is readable and has no value', () => {
    expect(readRecord({ k, v: null, ...stamp }).is).toBe('ok');
    expect(readRegister('lesson', { k: 'lesson/F1.1', v: null, ...stamp })).toEqual({
      is: 'ok',
      value: undefined,
    });
  });

  test('of a newer version is left as it is, even when removed', () => {
    for (const value of [v, null, 'anything']) {
      const envelope = { k, v: value, ...stamp, s: 2 };
      expect(readRecord(envelope)).toEqual({ is: 'newer', envelope });
    }
  });

  test('is rebuilt, never handed out as stored', () => {
    const reading = readRecord({ k, v, ...stamp });
    expect(reading.is === 'ok' && reading.envelope.v).not.toBe(v);
  });
});

describe.each(Object.entries(events))('event %s', (kind, v) => {
  test('is read as it was written', () => {
    const envelope = eventOf(kind, v);
    expect(readEvent(envelope)).toEqual({ is: 'ok', envelope });
  });

  test('is damaged when any field is missing, unknown or of another type', () => {
    for (const wrong of wrongFormsOf(v))
      expect(readEvent(eventOf(kind, wrong)), JSON.stringify(wrong)).toEqual({ is: 'damaged' });
  });
});

describe('an envelope', () => {
  const record = { k: 'role', v: { role: 'leader' }, ...stamp };

  test.each([
    ['no object', 'role'],
    ['a missing field', { k: 'role', v: null, t: now, n: 1, d: stamp.d }],
    ['an unknown field', { ...record, x: 1 }],
    ['a key out of shape', { ...record, k: '../role' }],
    ['an id on a kind without ids', { ...record, k: 'role/x' }],
    ['no id on a kind with ids', { ...record, k: 'lesson', v: registers['lesson/F1.1'] }],
    ['a time that is no instant', { ...record, t: 9e15 }],
    ['a fractional time', { ...record, t: 0.5 }],
    ['a number of writes below one', { ...record, n: 0 }],
    ['a device out of shape', { ...record, d: 'x' }],
    ['a version below one', { ...record, s: 0 }],
  ])('with %s is damaged', (_, raw) => {
    expect(readRecord(raw)).toEqual({ is: 'damaged' });
  });

  test('of a kind this build does not know counts as newer', () => {
    const envelope = { ...record, k: 'plan/F1.1', v: { if: 'x' } };
    expect(readRecord(envelope)).toEqual({ is: 'newer', envelope });
    expect(readEvent(eventOf('checkin', {})).is).toBe('newer');
  });

  test('of an event says when it happened', () => {
    expect(readEventOf('attempt', eventOf('attempt', events.attempt))).toMatchObject({
      k: '0123456789abcdef/0badcafe-1',
      stamp: { at: now, on: '2026-11-22', zone: 'America/Argentina/Buenos_Aires' },
      value: { quiz: 'Q1' },
    });
    expect(readEventOf('assessment', eventOf('attempt', events.attempt))).toBeUndefined();
  });
});

/** The value with one part removed, added or replaced by something of another type; at every level. */
function* wrongFormsOf(value: unknown): Generator {
  const odd = typeof value === 'object' ? 'text' : {};
  yield odd;
  yield undefined;
  if (typeof value === 'number') yield* [-1, Number.NaN, Number.POSITIVE_INFINITY];
  if (typeof value === 'string') yield* ['', '__proto__', '<b>', 'x'.repeat(201)];
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) for (const wrong of wrongFormsOf(item)) yield [wrong];
    return;
  }
  yield { ...value, 'not ours': 1 };
  for (const [name, part] of Object.entries(value)) {
    for (const wrong of wrongFormsOf(part)) {
      // An optional field may be absent, so leaving it out is no damage.
      if (wrong !== undefined || name !== 'retry') yield { ...value, [name]: wrong };
    }
  }
}
