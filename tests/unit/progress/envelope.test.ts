import { describe, expect, test } from 'vitest';
import { readEvent, readEventOf, readRecord } from '#domain/progress/envelope.ts';
import { now } from './arbitraries.ts';
import { eventOf, events, recordOf, registers } from './values.ts';

describe('an envelope', () => {
  const record = recordOf('role', { role: 'leader' });

  test.each([
    ['no object', 'role'],
    ['a missing field', { k: 'role', v: null, t: now, n: 1, d: '0123456789abcdef' }],
    ['an unknown field', { ...record, x: 1 }],
    ['a key out of shape', { ...record, k: '../role' }],
    ['an id on a kind without ids', { ...record, k: 'role/x' }],
    ['no id on a kind with ids', { ...record, k: 'lesson', v: registers.lesson.value }],
    ['a time that is no instant', { ...record, t: 9e15 }],
    ['a fractional time', { ...record, t: 0.5 }],
    ['a number of writes below one', { ...record, n: 0 }],
    ['a device out of shape', { ...record, d: 'x' }],
    ['a version below one', { ...record, s: 0 }],
  ])('with %s is damaged', (_, raw) => {
    expect(readRecord(raw)).toEqual({ is: 'damaged' });
  });

  test('of a kind this build does not know counts as newer', () => {
    const envelope = { ...record, k: 'badge/F1.1', v: { if: 'x' } };
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
