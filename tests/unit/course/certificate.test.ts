import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earned } from '#domain/course/certificate.ts';
import { noFacts } from '#domain/course/path-progress-model.ts';
import { counts, pathProgress, stepsOf } from '#domain/course/path-progress.ts';
import { anyFacts, anyPath, facts, fullModule, fullPath, joined, step } from './full-paths.ts';

const modules = [
  fullModule('A', [
    step('lesson', 'L1', 6),
    step('lesson', 'L2', 5),
    step('assessment', 'S1', 8),
    step('quiz', 'Q1', 9, ['L1', 'L2']),
    step('task', 'T1'),
  ]),
];
const missingOf = (certificate: ('lessons' | 'quizzes' | 'assessments' | 'tasks')[]) =>
  earned(fullPath(modules, { certificate }), noFacts).missing.map(({ id }) => id);

describe('the rule of a path', () => {
  test('names what is asked for: lessons, quizzes, self-checks, tasks', () => {
    expect(missingOf(['lessons', 'quizzes'])).toEqual(['L1', 'L2', 'Q1']);
    expect(missingOf(['assessments'])).toEqual(['S1']);
    expect(missingOf(['tasks'])).toEqual(['T1']);
  });

  test('that asks for nothing the path has is never met', () => {
    const path = fullPath([fullModule('A', [step('task', 'T1')])], { certificate: ['lessons'] });
    expect(earned(path, facts({ task: { T1: '2026-12-01' } })).on).toBeUndefined();
  });
});

describe('a certificate', () => {
  const path = fullPath(modules, { certificate: ['lessons', 'quizzes'] });

  test('is earned on the day the last thing asked for was done', () => {
    const given = facts({
      lesson: { L1: '2026-12-03', L2: '2026-12-01' },
      quiz: { Q1: '2026-12-02' },
    });
    // L1 was known with the quiz already, a day before it was read.
    expect(earned(path, given)).toMatchObject({ on: '2026-12-02', missing: [] });
  });

  test('lists what was done and what was tested out, each with its day', () => {
    const given = facts({ lesson: { L2: '2026-12-01' }, quiz: { Q1: '2026-12-02' } });
    const done = earned(path, given).done.map(({ step: { id }, how, on }) => `${id} ${how} ${on}`);
    expect(done).toEqual(['L1 known 2026-12-02', 'L2 done 2026-12-01', 'Q1 done 2026-12-02']);
  });

  test('does not mention what it does not ask for', () => {
    const given = facts({ assessment: { S1: '2026-12-01' }, task: { T1: '2026-12-01' } });
    expect(earned(path, given).done).toEqual([]);
  });
});

describe('for any path and any facts', () => {
  test('missing and done together are exactly what is asked for', () => {
    fc.assert(
      fc.property(anyPath, anyFacts, (path, given) => {
        const { missing, done } = earned(path, given);
        const asked = stepsOf(path).filter((one) => counts(path, one));
        expect(missing.length + done.length).toBe(asked.length);
        expect(asked).toEqual(expect.arrayContaining([...missing, ...done.map((of) => of.step)]));
      }),
    );
  });

  test('it is earned exactly when the path is finished, and stays so when more is done', () => {
    fc.assert(
      fc.property(anyPath, anyFacts, anyFacts, (path, some, others) => {
        const { on } = earned(path, some);
        expect(on !== undefined).toBe(pathProgress(path, some).stage === 'done');
        if (on === undefined) return;
        const later = earned(path, joined(some, others)).on ?? 'never';
        expect(later <= on).toBe(true);
      }),
    );
  });
});
