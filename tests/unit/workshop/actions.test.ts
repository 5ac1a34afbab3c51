/** What a room agreed on: what is asked for, and how a run is kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheetValue } from '#domain/progress/sheet-value.ts';
import {
  actionProblems,
  longest,
  mostActions,
  noWords,
  openActions,
  ownerHint,
  readRun,
  tidied,
  writtenOf,
  type Action,
} from '#domain/workshop/actions.ts';

const day = '2026-11-24';
const whole = { what: 'Ask for a yes', owner: 'Ada', by: '2026-12-01', sign: '' };
const faults = (words: Partial<typeof whole>): string[] =>
  actionProblems({ ...whole, ...words }, day).map(({ at }) => at);

describe('what is asked for', () => {
  test('what, owner and day are; a sign is not', () => {
    expect(actionProblems(noWords, day)).toEqual([
      { at: 'what', says: 'Write what is to be done.' },
      { at: 'owner', says: 'Write who sees to it: one name.' },
      { at: 'by', says: 'Choose the day by which it is done.' },
    ]);
    expect(actionProblems(whole, day)).toEqual([]);
    expect(faults({ owner: ' \t ' })).toEqual(['owner']);
  });

  test('no day before the workshop, and none that the calendar has not', () => {
    expect(faults({ by: day })).toEqual([]);
    expect(faults({ by: '2026-11-23' })).toEqual(['by']);
    expect(faults({ by: '2027-02-29' })).toEqual(['by']);
    expect(faults({ by: 'soon' })).toEqual(['by']);
  });

  test('texts of the longest length pass, and one letter more is said with its count', () => {
    for (const field of ['what', 'owner', 'sign'] as const) {
      expect(faults({ [field]: 'é'.repeat(longest[field]) })).toEqual([]);
      const [problem] = actionProblems({ ...whole, [field]: 'é'.repeat(longest[field] + 1) }, day);
      expect(problem).toEqual({
        at: field,
        says: `Write at most ${longest[field]} characters; these are ${longest[field] + 1}.`,
      });
    }
  });

  test('what lacks something, or is being changed, is not handed on; what is done is left out', () => {
    const row = (id: string, words: Partial<Action> = {}): Action => ({
      ...{ ...whole, id, done: false, turn: 0 },
      ...words,
    });
    const actions = [row('a'), row('b', { owner: ' ' }), row('c', { done: true }), row('d')];
    const { ready, lacking } = openActions({ on: day, actions }, 'd');
    expect(ready.map(({ id }) => id)).toEqual(['a']);
    expect(lacking.map(({ action, says }) => [action.id, says])).toEqual([
      ['b', 'Write who sees to it: one name.'],
      ['d', undefined],
    ]);
    expect(openActions({ on: day, actions }).ready.map(({ id }) => id)).toEqual(['a', 'd']);
  });

  test('two owners are a hint and no fault', () => {
    for (const owner of ['Ada and Ben', 'Ada / Ben', 'Ada, Ben', 'Ada?', 'Ada or Ben', 'A & B']) {
      expect(ownerHint({ owner }), owner).toContain('one name');
      expect(faults({ owner })).toEqual([]);
    }
    for (const owner of ['', 'Ada', 'Andrea Orwell', 'Sandor', 'Jean-Luc O’Neill', 'Team lead'])
      expect(ownerHint({ owner }), owner).toBe('');
  });
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });
const anyWords = fc.record({ what: anyText, owner: anyText, by: anyText, sign: anyText });
const anyAction: fc.Arbitrary<Action> = fc
  .record({
    words: anyWords.filter(({ what }) => what.trim() !== ''),
    id: fc.stringMatching(/^[0-9a-f]{8}$/),
    done: fc.boolean(),
    turn: fc.nat(999_999),
  })
  .map(({ words, ...rest }) => ({ ...words, ...rest }));
const anyRun = fc.record({
  back: fc.constantFrom('', '2026-12-24'),
  backTurn: fc.nat(99),
  actions: fc.uniqueArray(anyAction, { selector: ({ id }) => id, maxLength: mostActions }),
});

describe('how it is kept', () => {
  test('a run and what stands in its form come back as they were, through the record', () => {
    fc.assert(
      fc.property(anyRun, anyWords, (run, typed) => {
        // The record keeps no field that is blank.
        const draft = Object.fromEntries(
          Object.entries(typed).map(([field, text]) => [field, text.trim() === '' ? '' : text]),
        );
        const written = writtenOf(run, { ...noWords, ...draft });
        const kept = readSheetValue({ name: 'Huddle', on: day, at: 1, ...written });
        expect(kept).toBeDefined();
        if (!kept) return;
        expect(readRun(kept)).toEqual({ run: { ...run, on: day }, draft });
      }),
    );
  });

  test('a damaged row loses no words, and an empty one is none', () => {
    const { run } = readRun({
      on: day,
      fields: { 'back-turn': 'many' },
      lists: { actions: [{ what: 'Ring first' }, {}, { owner: 'Ben', turn: '-1', done: 'maybe' }] },
    });
    expect(run.backTurn).toBe(0);
    expect(run.actions).toEqual([
      { ...noWords, id: 'action-1', what: 'Ring first', done: false, turn: 0 },
      { ...noWords, id: 'action-3', owner: 'Ben', done: false, turn: 0 },
    ]);
  });

  test('spaces that nobody sees go, and the words stay', () => {
    expect(
      tidied({ what: '  Ring\t first \n', owner: ' Ada ', by: ' 2026-12-01 ', sign: '' }),
    ).toEqual({ what: 'Ring first', owner: 'Ada', by: '2026-12-01', sign: '' });
  });
});
