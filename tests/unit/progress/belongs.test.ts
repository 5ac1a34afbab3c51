import { describe, expect, test } from 'vitest';
import { belongsTo, type Entry } from '#domain/progress/belongs.ts';
import { events, registers } from './values.ts';

const entries: Entry[] = [
  ...Object.entries(registers).map(([kind, { id, value }]) => ({ kind, id, value })),
  ...Object.entries<unknown>({ ...events }).map(([kind, value]) => ({ kind, id: '', value })),
];
/** The kinds of which the sample belongs to these ids. */
const kindsOf = (...ids: string[]): string[] =>
  entries.filter(belongsTo(new Set(ids))).map(({ kind }) => kind);

describe('what belongs to', () => {
  test.each([
    ['a page', 'F1.1', ['lesson', 'place', 'mark']],
    ['a page with a plan', 'C1.1', ['plan', 'check-in']],
    ['a plan', 'C1.1.k3x9', ['plan', 'check-in']],
    ['a question', 'F1.1.q1', ['answer']],
    ['a question with a note', 'F1.1.q4', ['note', 'version']],
    ['a question that was recalled', 'Q1.1', ['review']],
    ['a quiz', 'Q1', ['round', 'attempt']],
    ['a scenario', 'SQ-F31', ['walk', 'scenario']],
    ['a self-assessment', 'A2', ['draft', 'assessment']],
    ['a path that is followed', 'N', ['path']],
    ['a path with a start', 'new-hire', ['start']],
    ['a task', 'NH-day-1-guide', ['task']],
    ['a tool', 'T1', ['sheet']],
    ['a sheet of a tool', 'T1.s4p8', ['sheet']],
    ['a path with a certificate', 'foundation', ['certificate']],
  ])('%s', (_, id, kinds) => {
    expect(kindsOf(id)).toEqual(kinds);
  });

  test('everything is all but the role and what the learner prefers', () => {
    const all = ['F1.1', 'C1.1', 'F1.1.q1', 'F1.1.q4', 'Q1.1', 'Q1', 'SQ-F31', 'A2', 'N'];
    const rest = kindsOf(...all, 'new-hire', 'NH-day-1-guide', 'foundation', 'T1');
    const left = entries.map(({ kind }) => kind).filter((kind) => !rest.includes(kind));
    expect(left).toEqual(['role', 'preference']);
  });

  test('no id is nothing, and neither is an id that only begins alike', () => {
    expect(kindsOf()).toEqual([]);
    expect(kindsOf('F1', 'Q', 'C1', '')).toEqual([]);
  });
});

test('a version of a plan belongs to the page of the plan', () => {
  const value = { ...events.version, record: 'plan/C1.1.k3x9' };
  expect(belongsTo(new Set(['C1.1']))({ kind: 'version', id: '', value })).toBe(true);
});

test('a register that was removed or cannot be read belongs by its id, an event to nothing', () => {
  const belongs = belongsTo(new Set(['F1.1', 'Q1']));
  expect(belongs({ kind: 'lesson', id: 'F1.1', value: null })).toBe(true);
  expect(belongs({ kind: 'mark', id: 'F1.1.m7q2', value: undefined })).toBe(true);
  expect(belongs({ kind: 'attempt', id: '', value: undefined })).toBe(false);
});

test('a kind this build does not know belongs to nothing', () => {
  expect(belongsTo(new Set(['F1.1']))({ kind: 'badge', id: 'F1.1', value: {} })).toBe(false);
});
