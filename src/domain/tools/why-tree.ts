/** T9, the why-tree: from a problem down several branches to something we control. */
import type { Check, Figure, Result, Sentence, Tool } from './outcome.ts';
import type { Say } from './say.ts';
import type { Shape } from './shape.ts';
import { mostGuesses, partsOf, textOf, type Why } from './why-tree-parts.ts';
import { blamesSlip, inOrder, knots, type Placed } from './why-tree-paths.ts';

export const shape = {
  fields: {
    problem: { is: 'story', longest: 300 },
    test: { is: 'story', longest: 500 },
  },
  lists: {
    whys: {
      columns: {
        // Several lines, so that a whole sentence is seen while it is typed.
        why: { is: 'story', longest: 200 },
        under: { is: 'number', least: 1, most: 10_000, whole: true, rowOf: 'whys' },
        known: { is: 'choice', options: ['fact', 'guess'] },
        evidence: { is: 'story', longest: 200 },
        who: { is: 'text', longest: 100 },
        ours: { is: 'choice', options: ['yes', 'no'] },
      },
      most: 60,
    },
  },
} as const satisfies Shape;

/** Fewest branches: with one, nothing else is ever looked at. Source: content brief 3.6, T9; Card 2017 (O-5whys). */
const fewestBranches = 2;

type Whys = readonly Placed<Why>[];

/** “A”, “B” and 2 more. */
function named(whys: Whys, say: Say): string {
  const names = whys.slice(0, 3).map(({ why }) => `“${textOf(why)}”`);
  const more = whys.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${say.number(more)} more` : '');
}

const ofWhys = (count: number, say: Say): string =>
  count === 1 ? '1 why' : `${say.number(count)} whys`;

function checksOf(placed: Whys, test: string, say: Say): readonly Check[] {
  const ends = placed.filter(({ isEnd }) => isEnd);
  const branches = placed.filter(({ path }) => path.length === 1).length;
  const slips = ends.filter(({ why }) => blamesSlip(why.why));
  const notOurs = ends.filter(({ why }) => why.ours === 'no');
  const unanswered = ends.filter(({ why }) => why.ours === undefined);
  const unmarked = placed.filter(({ why }) => why.known === undefined);
  const bare = placed.filter(({ why }) => why.known === 'fact' && why.evidence === '');
  const propped = placed.filter(({ why, isEnd }) => why.known === 'guess' && !isEnd);
  const check = (faults: Whys, good: string, look: (names: string) => string): Check =>
    faults.length === 0
      ? { state: 'good', text: good }
      : { state: 'look', text: look(named(faults, say)) };
  return [
    branches >= fewestBranches
      ? { state: 'good', text: `The problem has ${say.number(branches)} branches.` }
      : {
          state: 'look',
          text: 'There is one branch. Ask what else could have given the customer the same bad day.',
        },
    notOurs.length === 0 && unanswered.length > 0
      ? {
          state: 'open',
          text: `Say whether you control it: ${named(unanswered, say)}.`,
        }
      : check(
          notOurs,
          'Every end is something you control.',
          (names) => `Not yours to change: ${names}. Ask why once more, or take it to its owner.`,
        ),
    check(
      slips,
      'No end blames a person’s slip.',
      (names) => `A slip is no end: ${names}. Ask why the mistake was easy to make.`,
    ),
    bare.length === 0 && unmarked.length > 0
      ? { state: 'open', text: `Mark it as fact or guess: ${named(unmarked, say)}.` }
      : check(
          bare,
          'Every fact has its evidence.',
          (names) => `Call it a guess until you can show evidence: ${names}.`,
        ),
    check(
      propped,
      'Nothing hangs under a guess.',
      (names) => `More whys hang under a guess. Check it first: ${names}.`,
    ),
    test === ''
      ? { state: 'look', text: 'No test is planned. Choose one small change to try.' }
      : { state: 'good', text: 'One test is planned.' },
  ];
}

function figuresOf(placed: Whys, say: Say): readonly Figure[] {
  const ends = placed.filter(({ isEnd }) => isEnd);
  const facts = placed.filter(({ why }) => why.known === 'fact');
  const guesses = placed.filter(({ why }) => why.known === 'guess').length;
  const shown = facts.filter(({ why }) => why.evidence !== '').length;
  return [
    {
      id: 'branches',
      label: 'Branches',
      value: say.number(placed.filter(({ path }) => path.length === 1).length),
      note: `${ofWhys(placed.length, say)} in all`,
    },
    {
      id: 'depth',
      label: 'Whys in the longest line',
      value: say.number(Math.max(...placed.map(({ path }) => path.length))),
      note: 'Five is a guide, not a target.',
    },
    {
      id: 'facts',
      label: 'Facts',
      value: say.share(facts.length, placed.length),
      note: `of all whys; ${say.number(shown)} with evidence`,
    },
    {
      id: 'guesses',
      label: 'Guesses to check',
      value: say.number(guesses),
      note: `of ${ofWhys(placed.length, say)}`,
    },
    {
      id: 'ours',
      label: 'Ends we control',
      value: say.share(ends.filter(({ why }) => why.ours === 'yes').length, ends.length),
      note: 'ends: whys with nothing under them',
    },
  ];
}

/** @param ours how many ends somebody marked as theirs. @param answered whether all ends were asked about. */
function whereItEnds(ends: number, ours: number, answered: boolean, say: Say): string {
  if (ends === 1) {
    if (ours === 1) return 'at something you control';
    return answered ? 'where you have no control yet' : 'in one place';
  }
  const places = `in ${say.number(ends)} places`;
  if (ours === 0) return answered ? `${places}, none of them yours` : places;
  return `${places}, ${ours === ends ? 'all' : say.number(ours)} of them yours`;
}

function findingOf(placed: Whys, test: string, say: Say): readonly Sentence[] {
  const ends = placed.filter(({ isEnd }) => isEnd);
  const ours = ends.filter(({ why }) => why.ours === 'yes').length;
  const guesses = placed.filter(({ why }) => why.known === 'guess').length;
  const answered = ends.every(({ why }) => why.ours !== undefined);
  const next =
    test === ''
      ? 'No test is planned yet.'
      : guesses === 0
        ? placed.some(({ why }) => why.known === undefined)
          ? 'Mark what is fact and what is guess before you run the test.'
          : 'No guess is left to check; run the test.'
        : guesses === 1
          ? 'Check the one guess, then run the test.'
          : `Check the ${say.number(guesses)} guesses, then run the test.`;
  return [
    ['The tree ends ', { point: whereItEnds(ends.length, ours, answered, say) }, '.'],
    [next],
  ];
}

function answer(
  { fields: { problem, test }, lists: { whys } }: Parameters<Tool<typeof shape>['answer']>[0],
  say: Say,
): Result {
  const at = [...(problem === '' ? ['problem'] : []), ...(whys.length === 0 ? ['whys'] : [])];
  if (at.length > 0) return { is: 'missing', at };
  const problems = knots(whys, 'whys');
  if (problems.length > 0) return { is: 'impossible', problems };
  const placed = inOrder<Why>(whys);
  const guesses = placed.filter(({ why }) => why.known === 'guess').length;
  return {
    is: 'outcome',
    outcome: {
      finding: findingOf(placed, test, say),
      figures: figuresOf(placed, say),
      parts: partsOf(problem, test, placed),
      checks: checksOf(placed, test, say),
      notes: [
        'The marks are yours. A fact is something you could show to a stranger.',
        'Slips are found by a list of words in English; one it does not know is for you to spot.',
        'A tree proves nothing by itself. It finds what to look at, and the test shows if it holds.',
        ...(guesses > mostGuesses
          ? [`The card takes the first ${say.number(mostGuesses)} guesses; all stand in the table.`]
          : []),
      ],
    },
  };
}

export const tool: Tool<typeof shape> = { shape, answer };
