import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCode } from '#domain/rollup/code.ts';
import { keyOf } from '#domain/rollup/codes-in-text.ts';
import { journeyResultOf } from '#domain/rollup/from-sheet.ts';
import { functions, type Handed } from '#domain/rollup/handed.ts';
import {
  assessmentKey,
  journeyKey,
  type PageKey,
  quizKey,
  wordingOf,
} from '#domain/rollup/page-key.ts';
import {
  emptyTeam,
  readTeam,
  takeText,
  without,
  withName,
  withStage,
  writeTeam,
} from '#domain/rollup/team.ts';
import { journeyFunctions, mostStages } from '#domain/tools/journey-rater.ts';
import type { Question } from '#domain/content/question.ts';
import { assessmentResult, handedOf } from './arbitraries.ts';

const statements = (name: string) =>
  ['1', '2', '3', '4'].map((number) => ({ id: `${name}-${number}`, text: number }));
const selfCheck = {
  id: 'A1',
  dimensions: ['a', 'b'].map((id) => ({ id, statements: statements(id) })),
};
const key = assessmentKey(selfCheck);
const pages: ReadonlyMap<string, PageKey> = new Map([
  ['A1', key],
  ['T2', journeyKey('T2')],
]);
const handed = (tag: string, over: Partial<Handed> = {}): Handed => ({
  page: 'A1',
  edition: key.edition,
  day: '2026-11-23',
  turn: 0,
  tag,
  result: { kind: 'assessment', answers: [1, 2, 3, 4, 1, 2, 3, 4] },
  ...over,
});
const ana = handed('AAAAAAAA');
const ben = handed('BBBBBBBB');
const textOf = (...all: Handed[]): string => all.map(writeCode).join('\n');

describe('codes coming into a team', () => {
  test('are counted as new, as newer, or as in already', () => {
    const first = takeText(emptyTeam, textOf(ana, ben), pages);
    expect(first).toMatchObject({ added: 2, replaced: 0, same: 0, refused: [] });
    const again = takeText(first.team, textOf(ben, ana, ana), pages);
    expect(again).toMatchObject({ added: 0, replaced: 0, same: 2, team: first.team });
    const later = handed('AAAAAAAA', { turn: 1, day: '2026-11-24' });
    const next = takeText(first.team, textOf(later), pages);
    expect(next).toMatchObject({ added: 0, replaced: 1, same: 0 });
    expect(next.team.entries.map((entry) => entry.handed)).toEqual([later, ben]);
    // An older one that comes in afterwards changes nothing.
    expect(takeText(next.team, textOf(ana), pages).team).toEqual(next.team);
  });

  test('are refused when they are of a page this playbook does not have, or of another edition of it', () => {
    const foreign = handed('CCCCCCCC', { page: 'Z9' });
    const edited = handed('CCCCCCCC', { edition: key.edition ^ 1 });
    const otherKind = handed('CCCCCCCC', { page: 'T2', edition: journeyKey('T2').edition });
    const short = handed('CCCCCCCC', { result: { kind: 'assessment', answers: [1] } });
    const { team, refused } = takeText(
      emptyTeam,
      textOf(foreign, edited, otherKind, short, ana),
      pages,
    );
    expect(team.entries).toHaveLength(1);
    expect(refused.map(({ why }) => why)).toEqual([
      expect.stringContaining('“Z9”, which this playbook does not have'),
      expect.stringContaining('another edition of page A1'),
      expect.stringContaining('“T2”, which this playbook does not have'),
      expect.stringContaining('another edition of page A1'),
    ]);
  });

  test('make the same team in any order and in any parts', () => {
    const crowd = fc.array(
      fc
        .tuple(
          handedOf(assessmentResult(8), fc.constant('A1')),
          fc.constantFrom('AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC', 'DDDDDDDD'),
        )
        .map(([each, tag]) => ({ ...each, tag, edition: key.edition })),
      { maxLength: 10 },
    );
    const codesOf = (parts: readonly Handed[][]): string[] =>
      parts
        .reduce((team, part) => takeText(team, textOf(...part), pages).team, emptyTeam)
        .entries.map(({ code }) => code)
        .sort();
    fc.assert(
      fc.property(crowd, fc.nat(10), (all, cut) => {
        const whole = codesOf([all]);
        expect(codesOf([all.toReversed()])).toEqual(whole);
        expect(codesOf([all.slice(cut), all.slice(0, cut), all])).toEqual(whole);
      }),
    );
  });

  test('bring the name in the line above, and never take away one the trainer typed', () => {
    const said = takeText(emptyTeam, `Name: Ana\n${textOf(ana)}`, pages).team;
    expect(said.names).toEqual({ [keyOf(ana)]: 'Ana' });
    const typed = withName(said, keyOf(ana), ' Ana Diaz ');
    expect(takeText(typed, `Name: A.\n${textOf(ana)}`, pages).team.names).toEqual({
      [keyOf(ana)]: 'Ana Diaz',
    });
  });
});

describe('a team', () => {
  const full = withStage(
    withName(takeText(emptyTeam, textOf(ana, ben), pages).team, keyOf(ben), 'Ben'),
    1,
    'We ask for a date',
  );

  test('comes back from its own file, names and stages included', () => {
    expect(readTeam(writeTeam(full))).toEqual(full);
    expect(takeText(emptyTeam, writeTeam(full), pages).team).toEqual(full);
  });

  test('is empty where its file is none', () => {
    for (const text of ['', '{', 'null', '[]', '{"format":"other"}'])
      expect(readTeam(text), text).toEqual(emptyTeam);
    expect(readTeam('{"format":"cx-playbook-team","codes":[1,"x"],"names":[],"stages":3}')).toEqual(
      emptyTeam,
    );
  });

  test('lets one person go, with their name', () => {
    expect(without(full, keyOf(ben))).toMatchObject({ names: {}, entries: [{ handed: ana }] });
  });
});

const question = (id: string, over: Partial<Question> = {}) =>
  ({
    id,
    type: 'single',
    revision: 1,
    stem: id,
    options: ['x', 'y'].map((option) => ({ id: option, correct: option === 'x', text: option })),
    ...over,
  }) as Question;

describe('the edition of a page', () => {
  test('stays when a page is reordered or reworded', () => {
    const turned = { ...selfCheck, dimensions: selfCheck.dimensions.toReversed() };
    expect(assessmentKey(turned)).toEqual(key);
    const [a, b] = [question('q1'), question('q2')];
    expect(quizKey('Q1', [b, { ...a, stem: 'In other words?' }])).toEqual(quizKey('Q1', [a, b]));
  });

  test('changes when something is added, taken out, or asks something else', () => {
    const editions = [
      quizKey('Q1', [question('q1'), question('q2')]),
      quizKey('Q1', [question('q1')]),
      quizKey('Q1', [question('q1'), question('q2', { revision: 2 })]),
      quizKey('Q2', [question('q1'), question('q2')]),
    ].map(({ edition }) => edition);
    expect(new Set(editions).size).toBe(4);
    const less = { ...selfCheck, dimensions: selfCheck.dimensions.slice(1) };
    expect(assessmentKey(less).edition).not.toBe(key.edition);
  });

  test('cannot be made for more questions than a code holds', () => {
    const many = Array.from({ length: 121 }, (_, index) => question(`q${index}`));
    expect(() => quizKey('Q1', many)).toThrow(RangeError);
  });
});

describe('a sheet of the journey rater', () => {
  const sheet = {
    fields: { function: 'service' },
    lists: {
      stages: [
        { name: 'We order', score: '4', owns: 'yes', importance: '3', evidence: 'no' },
        { name: '', score: '' },
        { name: 'We wait', score: 'many', owns: 'no', importance: '9' },
      ],
    },
  };

  test('gives its own ratings, without a word of it', () => {
    expect(journeyResultOf(sheet)).toEqual({
      kind: 'journey',
      function: 'service',
      wording: wordingOf(['We order', 'We wait']),
      stages: [
        { score: 4, owns: true, importance: 3, evidence: false },
        { score: undefined, owns: false, importance: undefined, evidence: undefined },
      ],
    });
  });

  test('gives nothing while no stage has a score', () => {
    expect(journeyResultOf({ fields: {}, lists: {} })).toBeUndefined();
    expect(
      journeyResultOf({ fields: {}, lists: { stages: [{ name: 'We order' }] } }),
    ).toBeUndefined();
  });

  test('has the functions and as many stages as the tool', () => {
    expect(functions).toEqual(journeyFunctions);
    expect(mostStages).toBe(8);
  });

  test('is told from one with other stages, not from one typed a little differently', () => {
    expect(wordingOf(['We order ', 'we wait!'])).toBe(wordingOf(['we order', 'We wait']));
    expect(wordingOf(['We wait', 'We order'])).not.toBe(wordingOf(['We order', 'We wait']));
  });
});
