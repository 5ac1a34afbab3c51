import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaProblems, type TimedStep } from '#domain/workshop/agenda.ts';

/** Steps laid end to end. */
const laid = (lengths: readonly number[]): TimedStep[] => {
  let start = 0;
  return lengths.map((minutes, index) => {
    const step = { id: `step-${String(index)}`, start, minutes };
    start += minutes;
    return step;
  });
};
const total = (lengths: readonly number[]): number => lengths.reduce((sum, each) => sum + each, 0);
const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });

test('steps that follow each other and end at the stated length are right', () => {
  fc.assert(
    fc.property(lengths, (each) => {
      expect(agendaProblems(laid(each), total(each))).toEqual([]);
    }),
  );
});

test('a start that is moved is found at its step, as a gap or an overlap', () => {
  fc.assert(
    fc.property(lengths, fc.nat(), fc.integer({ min: -9, max: 9 }), (each, at, by) => {
      fc.pre(by !== 0);
      const index = at % each.length;
      const steps = laid(each).map((step, place) =>
        place === index ? { ...step, start: step.start + by } : step,
      );
      const [first] = agendaProblems(steps, total(each));
      expect([first?.step, first?.field]).toEqual([index, 'start']);
      if (index > 0) expect(first?.fact).toMatch(by > 0 ? /gap/ : /overlaps/);
    }),
  );
});

test('a stated length that the steps do not reach, or pass, is found at the last step', () => {
  fc.assert(
    fc.property(lengths, fc.integer({ min: -9, max: 9 }), (each, by) => {
      fc.pre(by !== 0);
      const problems = agendaProblems(laid(each), total(each) + by);
      expect(problems.map(({ step, field }) => [step, field])).toEqual([
        [each.length - 1, 'minutes'],
      ]);
      expect(problems[0]?.hint).toContain(by > 0 ? 'Add' : 'Take');
    }),
  );
});

test('the fact and the hint name the minute that would be right', () => {
  const steps = [
    { id: 'K1-welcome', start: 0, minutes: 5 },
    { id: 'K1-close', start: 4, minutes: 1 },
  ];
  expect(agendaProblems(steps, 6)).toEqual([
    {
      step: 1,
      field: 'start',
      fact: 'overlaps “K1-welcome” by 1 minute, which ends at minute 5',
      hint: 'Write “start: 5”, or change the minutes before it.',
    },
    {
      step: 1,
      field: 'minutes',
      fact: 'ends at minute 5, but the workshop is stated to take 6 minutes',
      hint: 'Add 1 minute to the steps, or write “minutes: 5” for the workshop.',
    },
  ]);
});
