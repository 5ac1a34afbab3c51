/**
 * Journey reliability rater: how dependable each stage is, seen by those who own it and by everyone else.
 * Content brief 3.6, T2. Rating the whole journey together is Jeanne Bliss’s idea (S0).
 */
import { journeyChecks, journeyNotes } from './journey-findings.ts';
import {
  byPriority,
  gapSentence,
  journeyParts,
  none,
  oneDecimal,
  quoted,
  widestGap,
} from './journey-parts.ts';
import type { StageLine } from './journey-parts.ts';
import { roomOf, type Room } from './journey-raters.ts';
import {
  goodGap,
  highestPriority,
  priorityOf,
  stagePictures,
  troubleFree,
} from './journey-sums.ts';
import type { Figure, Sentence, Tool } from './outcome.ts';
import type { Say } from './say.ts';
import type { Shape } from './shape.ts';

const yesNo = { is: 'choice', options: ['yes', 'no'] } as const;
const score = { is: 'number', least: 1, most: 5, whole: true } as const;

/** The functions of a firm that a rater may come from. */
export const journeyFunctions = [
  'sales',
  'service',
  'product',
  'operations',
  'finance',
  'technology',
  'marketing',
  'partner',
  'other',
] as const;

/** The most stages a journey may have here; a code for the team page has room for as many. */
export const mostStages = 8;

const ofFunctions = { is: 'choice', options: journeyFunctions } as const;

export const shape = {
  fields: {
    /** Mine. */
    function: ofFunctions,
    /** Per cent of customers for whom one stage goes right: the chain lesson. */
    each: { is: 'number', most: 100 },
  },
  lists: {
    stages: {
      columns: {
        name: { is: 'text', longest: 80 },
        score,
        owns: yesNo,
        importance: { is: 'number', least: 1, most: 3, whole: true },
        evidence: yesNo,
      },
      most: mostStages,
    },
    ratings: {
      columns: {
        rater: { is: 'text', longest: 60 },
        function: ofFunctions,
        stage: { is: 'number', least: 1, most: mostStages, whole: true, rowOf: 'stages' },
        score,
        owns: yesNo,
      },
      most: 400,
    },
  },
} as const satisfies Shape;

/** One line for each stage: with one person their own marks, with several the view of everyone else. */
function linesOf({ stages, raters }: Room): StageLine[] {
  const [only, ...others] = raters;
  return stagePictures(stages, raters).flatMap((picture, index) => {
    const stage = stages[index];
    if (!stage) return [];
    const mark = others.length > 0 ? picture.outside : only?.ratings[index]?.score;
    return [{ ...picture, stage, mark, priority: priorityOf(mark, stage.importance) }];
  });
}

function findingOf(lines: readonly StageLine[], alone: boolean, say: Say): Sentence[] {
  const widest = widestGap(lines);
  const [first] = byPriority(lines);
  const sentences: Sentence[] = [];
  if (alone) sentences.push(['This is one person’s view; a gap needs the marks of others.']);
  else if (!widest)
    sentences.push(['No gap can be shown until an owner and somebody else mark a stage.']);
  else if (Math.abs(widest.gap) < goodGap)
    sentences.push([
      { point: 'Owners and everyone else are within half a point at every stage that has a gap.' },
    ]);
  else sentences.push([{ point: gapSentence(widest, say) }]);
  if (first)
    sentences.push(['Begin with ', { point: quoted(first.stage.name) }, ', the highest priority.']);
  return sentences;
}

function roomFigures({ raters, functions }: Room, lines: readonly StageLine[], say: Say): Figure[] {
  const widest = widestGap(lines);
  const spreads = lines.flatMap(({ spread, stage }) =>
    spread === undefined ? [] : [{ spread, stage }],
  );
  const [far] = spreads.sort((one, other) => other.spread - one.spread);
  const flagged = lines.filter(({ flags }) => flags.length > 0).length;
  return [
    {
      id: 'people',
      label: 'People who rated',
      value: say.number(raters.length),
      note:
        functions === 0
          ? 'functions not said'
          : `from ${say.number(functions)} ${functions === 1 ? 'function' : 'functions'}`,
    },
    {
      id: 'widest-gap',
      label: 'Widest self-view gap',
      value: widest ? say.signed(widest.gap, 1) : none,
      note: widest
        ? `owners minus everyone else, at ${quoted(widest.stage.name)}`
        : 'needs an owner and somebody else at one stage',
    },
    {
      id: 'widest-spread',
      label: 'Marks furthest apart',
      value: oneDecimal(say, far?.spread),
      note: far
        ? `highest minus lowest mark, at ${quoted(far.stage.name)}`
        : 'needs two marks at one stage',
    },
    {
      id: 'flagged',
      label: 'Stages worth a talk',
      value: `${say.number(flagged)} of ${say.number(lines.length)}`,
      note: 'a gap of 1 or more, marks 3 or more apart, no evidence, or no owner',
    },
  ];
}

function figuresOf(
  room: Room,
  lines: readonly StageLine[],
  each: number | undefined,
  say: Say,
): Figure[] {
  const alone = room.raters.length === 1;
  const [first] = byPriority(lines);
  const marked = lines.filter(({ mark }) => mark !== undefined).length;
  const figures: Figure[] = alone
    ? [
        {
          id: 'marked',
          label: 'Stages marked',
          value: `${say.number(marked)} of ${say.number(lines.length)}`,
          note: 'by one person',
        },
        {
          id: 'widest-gap',
          label: 'Widest self-view gap',
          value: none,
          note: 'needs the marks of others',
        },
      ]
    : roomFigures(room, lines, say);
  figures.push({
    id: 'first-priority',
    label: 'Highest priority',
    value: oneDecimal(say, first?.priority),
    note: first
      ? `of ${highestPriority}, at ${quoted(first.stage.name)}: (5 − mark) × importance`
      : 'needs a mark and an importance at one stage',
  });
  if (each !== undefined)
    figures.push({
      id: 'trouble-free',
      label: 'Customers who meet no trouble',
      value: say.percent(troubleFree(each, lines.length)),
      note:
        lines.length === 1
          ? `estimate: 1 stage, right for ${say.percent(each)} of customers`
          : `estimate: ${say.number(lines.length)} stages, each right for ${say.percent(each)} of customers`,
    });
  return figures;
}

export const tool: Tool<typeof shape> = {
  shape,
  answer: (sheet, say) => {
    const room = roomOf(sheet);
    if (room.problems.length > 0) return { is: 'impossible', problems: room.problems };
    const [firstStage] = sheet.lists.stages;
    if (!firstStage) return { is: 'missing', at: ['stages'] };
    if (room.raters.length === 0) return { is: 'missing', at: [`stages.${firstStage.row}.score`] };
    const lines = linesOf(room);
    const alone = room.raters.length === 1;
    const each = sheet.fields.each === undefined ? undefined : sheet.fields.each / 100;
    return {
      is: 'outcome',
      outcome: {
        finding: findingOf(lines, alone, say),
        figures: figuresOf(room, lines, each, say),
        parts: journeyParts(lines, alone, each, say),
        checks: journeyChecks(room, lines, say),
        notes: journeyNotes(room, lines, each !== undefined, say),
      },
    };
  },
};
