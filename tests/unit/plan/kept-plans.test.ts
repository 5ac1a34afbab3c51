import { expect, test } from 'vitest';
import { keptPlans, planOfPage } from '#domain/plan/kept-plans.ts';
import type { IfThenPlan } from '#domain/progress/model.ts';

const today = '2026-12-30';
const made = (on: string, page = 'A'): IfThenPlan => ({ page, if: 'cue', then: 'act', on });
const plans = new Map([
  ['A.resting', made('2026-11-01')],
  ['A.done', made('2026-12-30')],
  ['A.open', made('2026-12-29')],
  ['A.ask', made('2026-12-20')],
  ['B.open', made('2026-12-30', 'B')],
]);
const checkIns = [
  { plan: 'A.resting', outcome: 'not-yet', on: '2026-12-05' },
  { plan: 'A.open', outcome: 'not-yet', on: today },
  { plan: 'A.done', outcome: 'yes', on: today },
  { plan: 'A.removed', outcome: 'yes', on: today },
] as const;

test('what is asked comes first, then what is open, done and resting, the newest first among equals', () => {
  expect(keptPlans(plans, checkIns, today).map(({ id, state }) => [id, state])).toEqual([
    ['A.ask', 'ask'],
    ['B.open', 'open'],
    ['A.open', 'open'],
    ['A.done', 'done'],
    ['A.resting', 'resting'],
  ]);
});

test('the card of a page shows the newest open plan made there', () => {
  const kept = keptPlans(plans, checkIns, today);
  expect(planOfPage(kept, 'A')?.id).toBe('A.open');
  expect(planOfPage(kept, 'B')?.id).toBe('B.open');
  expect(planOfPage(kept, 'C')).toBeUndefined();
});

test('and, when none is open, the newest that was', () => {
  const closed = new Map([...plans].filter(([id]) => id === 'A.resting' || id === 'A.done'));
  expect(planOfPage(keptPlans(closed, checkIns, today), 'A')?.id).toBe('A.done');
});
