import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptOf, type Pieces } from '#domain/tools/kind-no-script.ts';
import { secondsAloud } from '#domain/tools/kind-no-words.ts';
import { tool } from '#domain/tools/kind-no.ts';
import type { Check, Outcome } from '#domain/tools/outcome.ts';
import { runnable } from '#domain/tools/run.ts';
import { sayIn } from '#domain/tools/say.ts';
import { pageOf } from './page.ts';

const say = sayIn('en-GB');
const { run } = runnable(tool);
const ask = (fields: Record<string, string>): ReturnType<typeof run> =>
  run({ fields, lists: {} }, say, '2026-11-23');
function outcomeOf(fields: Record<string, string>): Outcome {
  const { result } = ask(fields);
  if (result?.is !== 'outcome') throw new Error(`No outcome, but ${JSON.stringify(ask(fields))}.`);
  return result.outcome;
}
const page = pageOf('kind-no');
const heater = page.example.fields;
const pieces = { ...heater, shareable: 'yes' } as Record<string, string> & Pieces;

describe('the script', () => {
  test('four lines come from the pieces', () => {
    expect(scriptOf(pieces)).toEqual({
      heard:
        'You drove forty minutes and the heater still cuts out. You would like your money back.',
      refusal: 'I can’t open a return after thirty days, because the till closes it then.',
      offer:
        'What I can do: start the maker’s warranty claim now, with my notes. Or: lend you a heater until it is mended.',
      next: 'I will call you by four on Thursday.',
    });
  });
  test('beginnings that the line has already are not said twice', () => {
    const twice = {
      ...pieces,
      ask: 'You would like your money back.',
      rule: 'I can’t open a return after thirty days.',
      reason: 'Because the till closes it then.',
      'option-one': 'I can start the maker’s warranty claim now, with my notes.',
      next: 'I’ll call you',
      time: 'By four on Thursday.',
    };
    expect(scriptOf(twice)).toEqual(scriptOf(pieces));
  });
  test('hints finished with their own words again are said once, and lines become one', () => {
    const { heard, refusal, next } = scriptOf({
      ...pieces,
      ask: 'I want my money back',
      rule: 'can’t open a return\n  after thirty days',
      next: 'will call you',
    });
    expect(heard).toContain('You would like my money back.');
    expect(refusal).toBe(
      'I can’t open a return after thirty days, because the till closes it then.',
    );
    expect(next).toBe('I will call you by four on Thursday.');
  });
  test('whole sentences stay as they are, names keep their capitals', () => {
    const whole = {
      ...pieces,
      rule: 'We accept returns for thirty days',
      reason: 'Ravi checks them',
      next: 'Ravi will call you',
      time: 'Thursday at four',
    };
    const { refusal, next } = scriptOf(whole);
    expect(refusal).toBe('We accept returns for thirty days, because Ravi checks them.');
    expect(next).toBe('Ravi will call you Thursday at four.');
  });
  test('a reason that may not be shared is never said, nor one nobody said yes to', () => {
    fc.assert(
      fc.property(fc.constantFrom('no' as const, undefined), (shareable) => {
        expect(JSON.stringify(scriptOf({ ...pieces, reason: 'xyzzy', shareable }))).not.toContain(
          'xyzzy',
        );
      }),
    );
    expect(scriptOf({ ...pieces, shareable: 'no' }).refusal).toContain(
      'I may not share the reason',
    );
  });
  test('a reason nobody knows is owned up to', () => {
    expect(scriptOf({ ...pieces, reason: '' }).refusal).toContain(
      'I don’t know the reason, so I will ask.',
    );
  });
});

describe('the answer', () => {
  const check = (fields: Record<string, string>, place: number): Check['state'] | undefined =>
    outcomeOf({ ...heater, ...fields }).checks[place]?.state;
  test('the example holds in every check and takes 24 seconds', () => {
    const outcome = outcomeOf(heater);
    expect(outcome.checks.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(outcome.checks).toHaveLength(9);
    expect(outcome.figures.map(({ value }) => value)).toEqual(['24', '60', '8', '9 of 9']);
  });
  test.each([
    ['a vague word', { feeling: 'The item still cuts out.' }, 0, 'look'],
    ['no word of theirs', { noun: '' }, 0, 'open'],
    ['a no without “I”', { rule: 'We accept returns for thirty days' }, 1, 'look'],
    ['a no that hides', { rule: 'Head office closed it' }, 1, 'look'],
    ['a reason that may not be shared', { shareable: 'no' }, 2, 'look'],
    ['a reason nobody said yes to', { shareable: '' }, 2, 'open'],
    ['policy in place of the true reason', { reason: 'it is our policy' }, 2, 'look'],
    ['policy as the reason', { reason: 'it is our policy' }, 3, 'look'],
    ['policy in the no, with no reason', { rule: 'go against policy', reason: '' }, 3, 'look'],
    ['no option', { 'option-one': '', 'option-two': '' }, 4, 'look'],
    ['a way out of the door', { 'option-one': 'contact us', 'option-two': '' }, 4, 'look'],
    ['a maybe', { 'option-two': 'see if it might be mended here' }, 5, 'look'],
    ['no time', { time: '' }, 6, 'look'],
    ['a vague time', { time: 'as soon as possible' }, 6, 'look'],
    ['no next step', { next: '' }, 7, 'open'],
    ['two next steps', { next: 'call you. Then I write' }, 7, 'look'],
    ['a long script', { feeling: `You drove ${'on and on '.repeat(10)}.` }, 8, 'look'],
    ['a line that is not there', { next: '' }, 8, 'open'],
  ])('%s is seen', (_, fields, place, state) => {
    expect(check(fields, place)).toBe(state);
  });
  test('what blames the customer adds a check', () => {
    expect(check({ feeling: 'As I told you, the heater is old.' }, 9)).toBe('look');
  });
  test('what they ask and what you cannot do are the least', () => {
    expect(ask({}).result).toEqual({ is: 'missing', at: ['feeling', 'ask', 'rule'] });
    expect(ask({ ask: 'a refund', rule: 'give one' }).result?.is).toBe('outcome');
  });
  test('lines not filled in stay empty on the card, to write on', () => {
    const [card] = outcomeOf({ ask: 'a refund', rule: 'give one' }).parts;
    expect(card?.is === 'card' && card.lines.map(({ text }) => text)).toEqual([
      'You would like a refund.',
      'I can’t give one.',
      '',
      '',
    ]);
  });
  test('whatever is typed, an answer comes, and 62 words are under the limit where 63 are not', () => {
    const text = fc.string({ maxLength: 60, unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, (rule, reason, next) => {
        const { result } = ask({ ...heater, rule, reason, next });
        expect(result?.is).toBe(rule.trim() === '' ? 'missing' : 'outcome');
      }),
    );
    expect(secondsAloud('no '.repeat(62))).toBeLessThan(25);
    expect(secondsAloud('no '.repeat(63))).toBeGreaterThan(25);
  });
  test('too much text is refused at its field', () => {
    expect(ask({ ...heater, rule: 'x'.repeat(201) })).toMatchObject({ problems: [{ at: 'rule' }] });
  });
});

describe('the page', () => {
  test.each(page.templates.map((template) => [template.id, template.fields] as const))(
    'its template “%s” answers as soon as the wish is told',
    (_, fields) => {
      expect(ask({ ask: 'a place', ...fields }).result?.is).toBe('outcome');
    },
  );
});
