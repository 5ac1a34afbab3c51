import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '#domain/tools/outcome.ts';
import { burdenOf, decide, hoursOf, hoursTogether } from '#domain/tools/rule-card-sums.ts';
import { tool } from '#domain/tools/rule-card.ts';
import { runnable } from '#domain/tools/run.ts';
import { sayIn } from '#domain/tools/say.ts';
import { pageOf } from './page.ts';

const say = sayIn('en-GB');
const today = '2026-11-23';
const { run } = runnable(tool);
const ask = (rules: Record<string, string>[]): ReturnType<typeof run> =>
  run({ fields: {}, lists: { rules } }, say, today);

function outcomeOf(rules: Record<string, string>[]): Outcome {
  const { result } = ask(rules);
  if (result?.is !== 'outcome') throw new Error(`No outcome, but ${JSON.stringify(ask(rules))}.`);
  return result.outcome;
}
const figure = (outcome: Outcome, id: string): string | undefined =>
  outcome.figures.find((each) => each.id === id)?.value;

/** A heavy rule with nothing left to guard. */
const heavy = {
  rule: 'Blue ink',
  law: 'no',
  risk: '0',
  'customer-effort': '3',
  'staff-effort': '2',
  uses: '1200',
  minutes: '4',
};

const score = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const weighings = fc.record({
  law: fc.constantFrom('yes' as const, 'no' as const, undefined),
  risk: score,
  customer: score,
  staff: score,
  exceptions: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
});

describe('hours', () => {
  test('1,200 uses of 4 minutes are 80 hours a month', () => {
    expect(hoursOf(1200, 4)).toBe(80);
    expect(figure(outcomeOf([heavy]), 'hours-free')).toBe('80');
  });
  test('hours are not known without uses or minutes, and never used are no hours', () => {
    expect(hoursOf(undefined, 4)).toBeUndefined();
    expect(hoursOf(1200, undefined)).toBeUndefined();
    expect(hoursOf(0, 4)).toBe(0);
  });
  test('the hours of all rules are those of the decisions together', () => {
    const rules = fc.array(
      fc.record({ weighing: weighings, hours: fc.option(fc.nat(10_000), { nil: undefined }) }),
    );
    fc.assert(
      fc.property(rules, (given) => {
        const groups = ['retire', 'redesign', 'explain', 'keep', 'open'].map((decision) =>
          hoursTogether(
            given.filter(({ weighing }) => decide(weighing) === decision).map(({ hours }) => hours),
          ),
        );
        expect(hoursTogether(groups)).toBe(hoursTogether(given.map(({ hours }) => hours)));
      }),
    );
  });
});

describe('the decision', () => {
  const light = { law: 'no', risk: 1, customer: 1, staff: 1, exceptions: 0 } as const;
  test.each([
    [
      'law or safety keeps a rule, however heavy',
      { ...light, law: 'yes', customer: 3, staff: 3 },
      'explain',
    ],
    ['small risk and burden 4 retire it', { ...light, customer: 2, staff: 2 }, 'retire'],
    ['risk 2 and burden 4 redesign it', { ...light, risk: 2, customer: 2, staff: 2 }, 'redesign'],
    ['exceptions of 30% redesign a light rule', { ...light, exceptions: 30 }, 'redesign'],
    ['exceptions under 30% do not', { ...light, exceptions: 29.9 }, 'keep'],
    [
      'a heavy rule with many exceptions retires: burden is asked first',
      { ...light, customer: 3, staff: 3, exceptions: 90 },
      'retire',
    ],
    ['burden 3 is kept', { ...light, customer: 2 }, 'keep'],
    [
      'nothing is decided before law and safety are answered',
      { ...light, law: undefined, customer: 3, staff: 3 },
      'open',
    ],
    ['an effort that nobody scored decides nothing', { ...light, staff: undefined }, 'open'],
  ] as const)('%s', (_, weighing, decision) => {
    expect(decide(weighing)).toBe(decision);
  });
  test('a rule that law needs is never retired, and none is decided without it', () => {
    fc.assert(
      fc.property(weighings, (weighing) => {
        const decision = decide(weighing);
        if (weighing.law === 'yes') expect(decision).toBe('explain');
        if (weighing.law === undefined) expect(decision).toBe('open');
        if (decision === 'retire') {
          expect(weighing.risk).toBeLessThanOrEqual(1);
          expect(burdenOf(weighing)).toBeGreaterThanOrEqual(4);
        }
      }),
    );
  });
});

describe('the answer', () => {
  test('nothing typed asks for rules; a name alone asks for what decides it', () => {
    expect(ask([]).result).toEqual({ is: 'missing', at: ['rules'] });
    expect(ask([{}, { rule: 'A form' }]).result).toEqual({
      is: 'missing',
      at: ['rules.1.law', 'rules.1.risk', 'rules.1.customer-effort', 'rules.1.staff-effort'],
    });
  });
  test('each rule to retire gets a card with lines to write on, at most six', () => {
    const cards = (count: number): string[][] =>
      outcomeOf(Array.from({ length: count }, () => heavy)).parts.flatMap((part) =>
        part.is === 'card'
          ? [part.lines.filter(({ text }) => text === '').map(({ label }) => label)]
          : [],
      );
    expect(cards(1)[0]).toEqual(
      expect.arrayContaining([
        'Out of the form',
        'Out of the script',
        'Off the site',
        'Out of the training',
      ]),
    );
    expect(cards(1)).toHaveLength(1);
    expect(cards(9)).toHaveLength(6);
    expect(outcomeOf(Array.from({ length: 9 }, () => heavy)).notes.join(' ')).toContain('6 rules');
  });
  test('no card stands for a rule that is kept', () => {
    const outcome = outcomeOf([{ ...heavy, law: 'yes' }]);
    const { parts } = outcome;
    expect(figure(outcome, 'hours-free')).toBe('0');
    expect(parts.map(({ is }) => is)).toEqual(['chart', 'table']);
  });
  test('rules without hours are decided and named as left out', () => {
    const outcome = outcomeOf([{ ...heavy, uses: '' }]);
    expect(figure(outcome, 'retire')).toBe('1');
    expect(figure(outcome, 'hours-free')).toBe('not available');
    expect(outcome.figures.find(({ id }) => id === 'retire')?.note).toBe('of 1 rule');
    expect(outcome.notes.join(' ')).toContain('1 rule without uses or minutes');
  });
  test('an owner and a last day are asked for, and a last day that has passed asks for a look', () => {
    const states = (rule: Record<string, string>): string[] =>
      outcomeOf([rule]).checks.map(({ state }) => state);
    expect(states(heavy)).toEqual(['good', 'look', 'look', 'look', 'open']);
    const ready = { ...heavy, reason: 'A copy', owner: 'Mina', 'last-day': '2026-11-22' };
    expect(states(ready)).toEqual(['good', 'good', 'good', 'good', 'open']);
    expect(outcomeOf([ready]).checks.at(-1)?.text).toContain('has passed: “Blue ink”');
    expect(outcomeOf([{ ...ready, 'last-day': today }]).checks.at(-1)?.text).not.toContain(
      'passed',
    );
  });
  test('a kept rule whose exceptions nobody counted is said to hang on them', () => {
    const note = 'Exceptions are not known';
    const light = { ...heavy, 'customer-effort': '0' };
    expect(outcomeOf([light]).notes.join(' ')).toContain(note);
    expect(outcomeOf([{ ...light, exceptions: '3' }]).notes.join(' ')).not.toContain(note);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['risk', '4', 'Write 3 or less.'],
    ['risk', '1.5', 'Write a whole number.'],
    ['uses', '-1', 'Write 0 or more.'],
    ['uses', '1e99', 'Write a number, for example 12.'],
    ['minutes', 'four', 'Write a number, for example 12.'],
    ['exceptions', '101', 'Write 100 or less.'],
    ['last-day', '2026-02-30', 'Write a day of the calendar.'],
    ['law', 'perhaps', 'Choose one of the list.'],
  ])('%s “%s” is refused at its cell', (column, text, says) => {
    expect(ask([{ ...heavy, [column]: text }])).toEqual({
      problems: [{ at: `rules.0.${column}`, says }],
    });
  });
  test('61 rules are one too many', () => {
    expect(ask(Array.from({ length: 61 }, () => heavy))).toMatchObject({
      problems: [{ at: 'rules' }],
    });
  });
});

describe('the page', () => {
  const page = pageOf('rule-card');
  test('its example sets 133 of 322 hours free', () => {
    const outcome = outcomeOf(page.example.lists.rules ?? []);
    expect(figure(outcome, 'hours-free')).toBe('133');
    expect(figure(outcome, 'hours-all')).toBe('322.1');
    expect(outcome.finding.flat()).toContainEqual({ point: 'Retire 3 of 8 rules.' });
    expect(outcome.finding.at(-1)).toEqual(['Redesign 2 and keep 2; 1 is not decided yet.']);
    expect(outcome.parts.filter(({ is }) => is === 'card')).toHaveLength(3);
  });
  test('its template can be read and says what is missing', () => {
    const [template] = page.templates;
    expect(ask(template?.lists.rules ?? []).result?.is).toBe('missing');
  });
});
