import { describe, expect, test } from 'vitest';
import {
  keyOf,
  readEvent,
  readEventOf,
  readRecord,
  readRegister,
} from '#domain/progress/envelope.ts';
import { eventKinds, registerKinds } from '#domain/progress/kinds.ts';
import { now } from './arbitraries.ts';
import { eventOf, events, recordOf, registers, versionNow } from './values.ts';
import { wrongFormsOf } from './wrong-forms.ts';

const written = Object.entries(registers).map(([kind, { id, value }]) => ({
  kind,
  k: keyOf(kind, id),
  v: value,
}));

test('every kind is tried here', () => {
  expect(written.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(registerKinds).toSorted());
  expect(Object.keys(events).toSorted()).toEqual(Object.keys(eventKinds).toSorted());
});

describe.each(written)('register $kind', ({ kind, k, v }) => {
  test('is read as it was written', () => {
    const envelope = recordOf(k, v);
    expect(readRecord(envelope)).toEqual({ is: 'ok', envelope });
  });

  test('is damaged when any field is missing, unknown or of another type', () => {
    for (const wrong of wrongFormsOf(v))
      expect(readRecord(recordOf(k, wrong)), JSON.stringify(wrong)).toEqual({ is: 'damaged' });
  });

  test('removed, is readable', () => {
    const envelope = recordOf(k, null);
    expect(readRecord(envelope)).toEqual({ is: 'ok', envelope });
  });

  test('of a newer version is left as it is, even when removed', () => {
    for (const value of [v, null, 'anything']) {
      const envelope = recordOf(k, value, versionNow(kind) + 1);
      expect(readRecord(envelope)).toEqual({ is: 'newer', envelope });
    }
  });

  test('is rebuilt, never handed out as stored', () => {
    const reading = readRecord(recordOf(k, v));
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

  test('of a newer version is left as it is', () => {
    const envelope = eventOf(kind, v, versionNow(kind) + 1);
    expect(readEvent(envelope)).toEqual({ is: 'newer', envelope });
  });
});

test('a register that was removed has no value', () => {
  expect(readRegister('lesson', recordOf('lesson/F1.1', null))).toEqual({
    is: 'ok',
    value: undefined,
  });
});

describe('an answer', () => {
  const answer = { choice: ['a'], points: 1, at: now };

  test('needs nothing but a choice, points and a time', () => {
    expect(readRegister('answer', recordOf('answer/Q1.1', answer))).toEqual({
      is: 'ok',
      value: answer,
    });
  });

  test.each([
    ['a guess that is none', { guessed: false }],
    ['a part of a second', { seconds: 0.5 }],
    ['a retry that says how it was given', { retry: { choice: ['a'], at: now, guessed: true } }],
  ])('with %s is damaged', (_, more) => {
    expect(readRecord(recordOf('answer/Q1.1', { ...answer, ...more }))).toEqual({ is: 'damaged' });
  });
});

describe('the scores of a scenario', () => {
  const withScores = (scores: unknown) =>
    readEventOf('scenario', eventOf('scenario', { ...events.scenario, scores }))?.value.scores;

  test('are whole numbers from −1,000 to 1,000', () => {
    expect(withScores({ trust: -1_000, effort: 1_000 })).toEqual({ trust: -1_000, effort: 1_000 });
    expect(withScores({ trust: 1_001 })).toBeUndefined();
    expect(withScores({ trust: -1_001 })).toBeUndefined();
  });

  test('may be none, and never reach a prototype', () => {
    expect(withScores({})).toEqual({});
    expect(withScores(JSON.parse('{"__proto__":1}'))).toBeUndefined();
  });
});
