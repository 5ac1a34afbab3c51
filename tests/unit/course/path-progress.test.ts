import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFacts } from '#domain/course/path-progress-model.ts';
import { counts, pathProgress, stepsOf } from '#domain/course/path-progress.ts';
import { anyFacts, anyPath, facts, fullModule, fullPath, joined, step } from './full-paths.ts';

const first = fullModule('A', [
  step('lesson', 'L1', 6),
  step('lesson', 'L2', 5),
  step('task', 'T1'),
]);
const second = fullModule(
  'B',
  [step('lesson', 'L3', 7), step('assessment', 'S1', 8), step('quiz', 'Q1', 9, ['L1', 'L3'])],
  { after: ['A'] },
);
const path = fullPath([first, second]);

/** The states of all steps, in order. */
const states = (given = noFacts) =>
  pathProgress(path, given).modules.flatMap(({ steps }) => steps.map(({ state }) => state));

describe('before anything is done', () => {
  const progress = pathProgress(path, noFacts);

  test('every step is open and the first comes next', () => {
    expect(progress).toMatchObject({ stage: 'open', done: 0, total: 5, next: { id: 'L1' } });
  });

  test('the minutes left are those of the steps that count', () => {
    expect(progress.minutesLeft).toBe(6 + 5 + 7 + 9);
    expect(progress.modules.map(({ minutesLeft }) => minutesLeft)).toEqual([11, 16]);
  });

  test('a module says what is worth finishing first', () => {
    expect(progress.modules.map(({ after }) => after)).toEqual([[], [{ id: 'A', done: false }]]);
  });
});

describe('a passed quiz', () => {
  const passed = facts({ quiz: { Q1: '2026-12-01' } });

  test('counts the lessons it covers as known, and no others', () => {
    expect(states(passed)).toEqual(['known', 'open', 'open', 'known', 'open', 'done']);
  });

  test('takes their minutes and its own off what is left', () => {
    expect(pathProgress(path, passed).minutesLeft).toBe(5);
  });

  test('leaves a lesson that was read before it “done”, on the day it was read', () => {
    const both = facts({ quiz: { Q1: '2026-12-01' }, lesson: { L1: '2026-11-20' } });
    const [read] = pathProgress(path, both).modules[0]?.steps ?? [];
    expect(read).toMatchObject({ state: 'done', on: '2026-11-20' });
  });

  test('that is not on the path makes nothing known', () => {
    expect(states(facts({ quiz: { Q9: '2026-12-01' } }))).not.toContain('known');
  });
});

describe('what comes next', () => {
  const nextAfter = (given: Parameters<typeof facts>[0]) => pathProgress(path, facts(given)).next;
  const on = '2026-12-01';

  test('is the first open step, whatever was done further on', () => {
    expect(nextAfter({ lesson: { L1: on, L3: on } })?.id).toBe('L2');
  });

  test('is a task once the lessons of its module are done', () => {
    expect(nextAfter({ lesson: { L1: on, L2: on } })?.id).toBe('T1');
  });

  test('passes over a self-check nobody waits for, and comes back to it at the very end', () => {
    const lesson = { L1: on, L2: on, L3: on };
    expect(nextAfter({ lesson, task: { T1: on } })?.id).toBe('Q1');
    const finished = pathProgress(path, facts({ lesson, task: { T1: on }, quiz: { Q1: on } }));
    expect(finished).toMatchObject({ stage: 'done', next: { id: 'S1' } });
  });

  test('is nothing when everything is done', () => {
    const all = { lesson: { L1: on, L2: on, L3: on }, task: { T1: on }, quiz: { Q1: on } };
    expect(nextAfter({ ...all, assessment: { S1: on } })).toBeUndefined();
  });
});

test('a module is done when all that counts in it is, and those after it see that', () => {
  const on = '2026-12-01';
  const progress = pathProgress(path, facts({ lesson: { L1: on, L2: on }, task: { T1: on } }));
  expect(progress.modules.map(({ stage }) => stage)).toEqual(['done', 'open']);
  expect(progress.modules[1]?.after).toEqual([{ id: 'A', done: true }]);
});

test('paths worth finishing first are named, and so are their modules', () => {
  const before = fullPath([fullModule('Z', [step('lesson', 'L9', 5)])], { id: 'first' });
  const later = fullPath([fullModule('Y', [step('lesson', 'L1', 5)], { after: ['Z'] })], {
    before: [before],
  });
  const progress = pathProgress(later, facts({ lesson: { L9: '2026-12-01' } }));
  expect(progress.before).toEqual([{ id: 'first', done: true }]);
  expect(progress.modules[0]?.after).toEqual([{ id: 'Z', done: true }]);
});

describe('on any path, with any facts', () => {
  test('minutes done and left, and steps done and open, add up', () => {
    fc.assert(
      fc.property(anyPath, anyFacts, (any, given) => {
        const progress = pathProgress(any, given);
        const counted = stepsOf(any).filter((one) => counts(any, one));
        const minutes = counted.reduce((sum, { minutes: of }) => sum + of, 0);
        expect(progress.minutesDone + progress.minutesLeft).toBe(minutes);
        expect(progress.total).toBe(counted.length);
        for (const key of ['done', 'total', 'minutesDone', 'minutesLeft'] as const) {
          const sum = progress.modules.reduce((so, module) => so + module[key], 0);
          expect(sum).toBe(progress[key]);
        }
      }),
    );
  });

  test('doing more never lessens what is done, and never adds minutes', () => {
    fc.assert(
      fc.property(anyPath, anyFacts, anyFacts, (any, some, others) => {
        const before = pathProgress(any, some);
        const after = pathProgress(any, joined(some, others));
        expect(after.done).toBeGreaterThanOrEqual(before.done);
        expect(after.minutesLeft).toBeLessThanOrEqual(before.minutesLeft);
        for (const [index, { after: waits }] of before.modules.entries()) {
          const then = after.modules[index]?.after ?? [];
          for (const [place, { done }] of waits.entries()) {
            if (done) expect(then[place]?.done).toBe(true);
          }
        }
      }),
    );
  });

  test('what comes next is open', () => {
    fc.assert(
      fc.property(anyPath, anyFacts, (any, given) => {
        const { next, modules } = pathProgress(any, given);
        const open = modules.flatMap(({ steps }) => steps).filter(({ state }) => state === 'open');
        if (next) expect(open.map((one) => one.step)).toContain(next);
        else expect(open).toEqual([]);
      }),
    );
  });
});
