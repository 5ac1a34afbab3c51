/**
 * Handoff check: what 20 to 50 recent cases went through between owners. Content brief 3.6, T5. Passing a problem on
 * solves nothing is Jeanne Bliss’s observation (S3); the lines of the card follow guide G-M3.
 */
import { handoffParts, shareOf, type Before, type NamedCase } from './handoff-parts.ts';
import { handoffPicture, type HandoffPicture, type Part } from './handoff-sums.ts';
import type { Check, Figure, Sentence, Tool } from './outcome.ts';
import { fewestForPercent, type Say } from './say.ts';
import type { Shape, Sheet } from './shape.ts';

const percent = { is: 'number', most: 100 } as const;
const times = { is: 'number', most: 100, whole: true } as const;

export const shape = {
  fields: {
    period: { is: 'text', longest: 60 },
    /** Bounce and repeat rate of the check before, in per cent. */
    'previous-bounce': percent,
    'previous-repeat': percent,
  },
  lists: {
    cases: {
      columns: {
        case: { is: 'text', longest: 80 },
        changes: times,
        repeats: times,
        kept: { is: 'choice', options: ['yes', 'no'] },
        hours: { is: 'number', most: 100_000 },
      },
      most: 500,
    },
  },
} as const satisfies Shape;

/** More cases than this are no longer a quick look. */
const usefulCases = 50;

const casesOf = ({ lists }: Sheet<typeof shape>): NamedCase[] =>
  lists.cases.map(({ case: name, changes, repeats, kept, hours, row }) => ({
    name: name === '' ? `Case ${row + 1}` : name,
    changes,
    repeats,
    kept: kept === undefined ? undefined : kept === 'yes',
    hours,
  }));

const shareNow = ({ count, of }: Part): number | undefined =>
  of < fewestForPercent ? undefined : count / of;

/** A change in percentage points: “−7 points since the last check”. */
function changeSince(part: Part, before: number | undefined, say: Say): string {
  const now = shareNow(part);
  if (now === undefined || before === undefined) return '';
  const points = say.signed((now - before) * 100, 1);
  return `${points} ${/^[+−]?1$/u.test(points) ? 'point' : 'points'} since the last check`;
}

const casesText = (count: number, say: Say): string =>
  count === 1 ? '1 case' : `${say.number(count)} cases`;

/** “22 of 40 cases (55%)”; counts alone where a percentage would say too much. */
function casesIn(part: Part, say: Say): string {
  const now = shareNow(part);
  const counts = `${say.number(part.count)} of ${casesText(part.of, say)}`;
  return now === undefined ? counts : `${counts} (${say.percent(now, 0)})`;
}

function findingOf({ bounced, repeated, kept, medianHours }: HandoffPicture, say: Say): Sentence[] {
  const sentences: Sentence[] = [];
  if (repeated.of > 0)
    sentences.push([{ point: `Customers had to repeat something in ${casesIn(repeated, say)}.` }]);
  if (bounced.of > 0) sentences.push([`${casesIn(bounced, say)} changed owner twice or more.`]);
  if (sentences.length === 0 && kept.of > 0)
    sentences.push([{ point: `The promised time was kept in ${casesIn(kept, say)}.` }]);
  if (sentences.length === 0 && medianHours !== undefined)
    sentences.push([
      {
        point: `Half of the cases had no owner for ${say.number(medianHours, 1)} ${medianHours === 1 ? 'hour' : 'hours'} or longer.`,
      },
    ]);
  return sentences;
}

/** The share as people say it: a percentage from 20 cases on, with its base in the note. */
function rateFigure(
  id: string,
  label: string,
  part: Part,
  about: readonly string[],
  say: Say,
): Figure {
  const now = shareNow(part);
  if (part.of === 0)
    return { id, label, value: 'not available', note: 'its column is empty in every row' };
  const counts = `${say.number(part.count)} of ${say.number(part.of)}`;
  const base = now === undefined ? [] : [`${counts} cases`];
  return {
    id,
    label,
    value: now === undefined ? counts : say.percent(now, 0),
    note: [...base, ...about].filter((words) => words !== '').join('; '),
  };
}

function figuresOf(picture: HandoffPicture, before: Before, period: string, say: Say): Figure[] {
  const { bounced, repeated, kept, meanChanges, medianHours } = picture;
  const number = (value: number | undefined): string =>
    value === undefined ? 'not available' : say.number(value, 1);
  const noted = (value: number | undefined, words: string): string =>
    value === undefined
      ? 'its column is empty in every row'
      : [words, period].filter((text) => text !== '').join('; ');
  const { repeatedOfBounced: inBounced, repeatedOfOthers: inOthers } = picture;
  return [
    rateFigure(
      'bounce',
      'Bounced',
      bounced,
      ['two or more owner changes', period, changeSince(bounced, before.bounced, say)],
      say,
    ),
    rateFigure(
      'repeat',
      'Customer repeated something',
      repeated,
      ['at least once', period, changeSince(repeated, before.repeated, say)],
      say,
    ),
    rateFigure('kept', 'Promised time kept', kept, ['where a time was promised', period], say),
    {
      id: 'mean-changes',
      label: 'Owner changes per case',
      value: number(meanChanges),
      note: noted(meanChanges, `mean of ${casesText(bounced.of, say)}`),
    },
    {
      id: 'median-hours',
      label: 'Hours without an owner',
      value: number(medianHours),
      note: noted(medianHours, 'median: half of the cases waited this long or longer'),
    },
    ...(inBounced.of > 0 && inOthers.of > 0
      ? [
          rateFigure(
            'repeat-of-bounced',
            'Repeated, of bounced cases',
            inBounced,
            [`of the others: ${shareOf(inOthers, say)}`],
            say,
          ),
        ]
      : []),
  ];
}

function trendCheck(name: string, part: Part, before: number | undefined, say: Say): Check {
  const now = shareNow(part);
  if (now === undefined)
    return { state: 'open', text: `${name} should fall: needs ${fewestForPercent} cases first.` };
  if (before === undefined)
    return {
      state: 'open',
      text: `${name} should fall: fill in the rate of the last check to see.`,
    };
  return {
    state: now < before ? 'good' : 'look',
    text: `${name} ${now < before ? 'are falling' : 'should fall'}: ${say.percent(before)} last time, ${say.percent(now)} now.`,
  };
}

/** How many there are, against the twenty to fifty asked for. */
function casesSoFar(count: number, say: Say): string {
  if (count < fewestForPercent) return `${say.number(count)} so far`;
  return count > usefulCases
    ? `${say.number(count)} are more than enough`
    : `here are ${say.number(count)}`;
}

function notesOf(cases: readonly NamedCase[], picture: HandoffPicture, say: Say): string[] {
  const all = cases.length;
  const notes = [
    'Never reward few owner changes alone: people would keep cases they cannot solve.',
    'Leave out who passed a case on. The check is about gaps between teams, and no mark for anybody.',
  ];
  if (all < fewestForPercent)
    notes.push(
      `Under ${fewestForPercent} cases there are counts and no percentages, since one case would shift them too far.`,
    );
  else
    notes.push(
      `One case is ${say.number(100 / all, 1)} points here, so a change of one or two cases may be chance.`,
    );
  if (all > usefulCases)
    notes.push(
      `${usefulCases} recent cases are enough to see a pattern; you need not count them all.`,
    );
  const columns = [
    ['owner changes', picture.bounced.of],
    ['repeats', picture.repeated.of],
    ['time kept', picture.kept.of],
    ['hours', cases.filter(({ hours }) => hours !== undefined).length],
  ] as const;
  const gaps = columns.flatMap(([name, of]) =>
    of < all ? [`${name} in ${say.number(all - of)}`] : [],
  );
  if (gaps.length > 0)
    notes.push(
      `Cells left empty: ${gaps.join(', ')}. Such a case counts only where it says something.`,
    );
  return notes;
}

export const tool: Tool<typeof shape> = {
  shape,
  answer: (sheet, say) => {
    const cases = casesOf(sheet);
    const picture = handoffPicture(cases);
    const { bounced, repeated, kept } = picture;
    if (bounced.of + repeated.of + kept.of === 0 && picture.medianHours === undefined) {
      const [first] = sheet.lists.cases;
      return { is: 'missing', at: [first ? `cases.${first.row}.changes` : 'cases'] };
    }
    const { period, 'previous-bounce': bounce, 'previous-repeat': repeat } = sheet.fields;
    const before: Before = {
      bounced: bounce === undefined ? undefined : bounce / 100,
      repeated: repeat === undefined ? undefined : repeat / 100,
    };
    return {
      is: 'outcome',
      outcome: {
        finding: findingOf(picture, say),
        figures: figuresOf(picture, before, period, say),
        parts: handoffParts(cases, picture, before, say),
        checks: [
          {
            state: cases.length >= fewestForPercent ? 'good' : 'look',
            text: `Twenty to fifty recent cases, taken as they come: ${casesSoFar(cases.length, say)}.`,
          },
          trendCheck('Bounces', bounced, before.bounced, say),
          trendCheck('Repeats', repeated, before.repeated, say),
        ],
        notes: notesOf(cases, picture, say),
      },
    };
  },
};
