/** The why-tree as parts of an answer: the drawing, the ends with their paths, the cards for the wall. */
import type { Part } from './outcome.ts';
import { blamesSlip, type Hanging, type Placed } from './why-tree-paths.ts';

export interface Why extends Hanging {
  readonly why: string;
  readonly known: 'fact' | 'guess' | undefined;
  readonly evidence: string;
  readonly who: string;
  readonly ours: 'yes' | 'no' | undefined;
}

/** Most guesses on one card. */
export const mostGuesses = 6;

const words = { fact: 'Fact', guess: 'Guess' } as const;
const patterns = { fact: 'solid', guess: 'hollow' } as const;
const control = { yes: 'We control it', no: 'Not ours' } as const;

export const textOf = ({ why, row }: Why): string => (why === '' ? `Row ${String(row + 1)}` : why);
const knownText = ({ known }: Why): string => (known === undefined ? 'Not marked' : words[known]);
const oursText = ({ ours }: Why): string => (ours === undefined ? 'not answered' : control[ours]);

/** Worth a second look: a slip at an end, a fact without evidence, an end that is not ours. */
const isFlagged = ({ why, isEnd }: Placed<Why>): boolean =>
  (why.known === 'fact' && why.evidence === '') ||
  (isEnd && (why.ours === 'no' || blamesSlip(why.why)));

function tree(problem: string, placed: readonly Placed<Why>[]): Part {
  const ends = placed.filter(({ isEnd }) => isEnd).length;
  const facts = placed.filter(({ why }) => why.known === 'fact').length;
  return {
    is: 'chart',
    id: 'tree',
    title: 'The why-tree',
    finding: `The tree ends in ${String(ends)} ${ends === 1 ? 'place' : 'places'}. Marked as fact: ${String(facts)} of ${String(placed.length)} whys.`,
    drawing: {
      is: 'tree',
      nodes: [
        { id: 'problem', under: undefined, text: problem, tags: ['Problem'], pattern: 'solid' },
        ...placed.map((place) => {
          const { why, isEnd } = place;
          return {
            id: `row-${String(why.row + 1)}`,
            under: why.under === undefined ? 'problem' : `row-${String(why.under)}`,
            text: why.why === '' ? textOf(why) : `${String(why.row + 1)}. ${why.why}`,
            tags: [
              knownText(why),
              ...(why.evidence === '' ? [] : [`Evidence: ${why.evidence}`]),
              ...(why.who === '' ? [] : [`Can change it: ${why.who}`]),
              ...(isEnd && why.ours !== undefined ? [control[why.ours]] : []),
            ],
            pattern: why.known === undefined ? ('dotted' as const) : patterns[why.known],
            flagged: isFlagged(place),
          };
        }),
      ],
    },
    twin: {
      columns: ['Why', 'Row', 'Under', 'Fact or guess', 'Evidence', 'Who can change it', 'Ours'],
      rows: placed.map(({ why }) => [
        textOf(why),
        String(why.row + 1),
        why.under === undefined ? 'the problem' : `row ${String(why.under)}`,
        knownText(why),
        why.evidence === '' ? 'none yet' : why.evidence,
        why.who === '' ? 'nobody named' : why.who,
        oursText(why),
      ]),
    },
  };
}

function endTable(ends: readonly Placed<Why>[]): Part {
  return {
    is: 'table',
    id: 'ends',
    title: 'Where the tree ends, and how it got there',
    twin: {
      columns: ['End', 'From the problem to this end', 'Who can change it', 'Ours'],
      rows: ends.map(({ why, path }) => [
        textOf(why),
        path.map(textOf).join(' → '),
        why.who === '' ? 'nobody named' : why.who,
        oursText(why),
      ]),
    },
  };
}

function guessCard(guesses: readonly Placed<Why>[]): Part[] {
  if (guesses.length === 0) return [];
  return [
    {
      is: 'card',
      id: 'look',
      title: 'Go and look',
      lines: guesses.slice(0, mostGuesses).flatMap(({ why }, index) => [
        { label: `Guess ${String(index + 1)}`, text: textOf(why) },
        { label: 'Evidence wanted', text: why.evidence },
        { label: 'What we found', text: '' },
      ]),
    },
  ];
}

const testCard = (problem: string, test: string): Part => ({
  is: 'card',
  id: 'test',
  title: 'Our one test',
  lines: [
    { label: 'Problem', text: problem },
    { label: 'We try', text: test },
    { label: 'We would see', text: '' },
    { label: 'Who, from when to when', text: '' },
    { label: 'Before', text: '' },
    { label: 'After', text: '' },
    { label: 'Keep, change or stop', text: '' },
  ],
});

/** The parts of the answer. @param placed every why, in the order of the tree. */
export function partsOf(
  problem: string,
  test: string,
  placed: readonly Placed<Why>[],
): readonly Part[] {
  return [
    tree(problem, placed),
    endTable(placed.filter(({ isEnd }) => isEnd)),
    ...guessCard(placed.filter(({ why }) => why.known === 'guess')),
    testCard(problem, test),
  ];
}
