/**
 * A workshop kit, written once. The kit page, slides, presenter view, participant page, handouts and messages afterwards
 * are all drawn from this front matter; the text of the page says what the kit is for.
 */
import { z } from 'zod';
import { id, ifThen, prose, reference, teachingFields } from './common.ts';

/** What people do in a step, as the strip of the agenda shows it. */
export const workshopModes = ['silent', 'moving', 'talking'] as const;
export type WorkshopMode = (typeof workshopModes)[number];

/** Drawings a slide may show, by the name of their file. */
export const slideDrawings = ['bowl', 'potato', 'triangle', 'bridge', 'chairs', 'door'] as const;

/** Days after the workshop on which a participant is reminded, as spaced recall has it. Source: issue 7. */
export const recallDays = [2, 7, 30] as const;

const slide = z.strictObject({
  title: prose.meta({ description: 'The one sentence on the slide, at most nine words.' }),
  text: prose.optional().meta({ description: 'One or two short sentences under it.' }),
  list: z.array(prose).min(2).max(5).optional().meta({
    description: 'Two to five points of at most nine words, where a sentence is not enough.',
  }),
  drawing: z
    .enum(slideDrawings)
    .optional()
    .meta({ description: 'The drawing beside the words. Default: none.' }),
});

const boxId = id.meta({
  description:
    'Stable id of the box, unique over the whole site. Notes on participants’ devices hang on it: never rename or reuse it.',
});

const activityFields = {
  do: prose.meta({ description: 'What to do, said to one participant: at most 25 words.' }),
  timer: z
    .int()
    .min(1)
    .max(30)
    .optional()
    .meta({ description: 'Minutes of a timer that the participant can pause. Default: none.' }),
};

const write = z.strictObject({
  form: z.literal('write').meta({ description: 'Boxes to write in. They stay on the device.' }),
  ...activityFields,
  boxes: z
    .array(
      z.strictObject({
        id: boxId,
        label: prose.meta({ description: 'What to write, at most eight words.' }),
        lines: z
          .int()
          .min(1)
          .max(12)
          .default(3)
          .meta({ description: 'Lines to write on, on paper. Default: 3.' }),
      }),
    )
    .min(1)
    .max(6)
    .meta({ description: 'One to six boxes.' }),
});
const rate = z.strictObject({
  form: z.literal('rate').meta({
    description: 'Every stage of a journey from 1 to 5, as the journey rater reads it.',
  }),
  ...activityFields,
  tool: reference.meta({ description: 'Id of the journey rater’s page.' }),
});
const plan = z.strictObject({
  form: z.literal('plan').meta({ description: 'An if–then plan, kept among the reader’s plans.' }),
  ...activityFields,
  plan: ifThen,
});
const useCard = z.strictObject({
  form: z.literal('card').meta({ description: 'A card to work with.' }),
  ...activityFields,
  card: reference.meta({ description: 'Id of a card in src/content/cards.' }),
});
const check = z.strictObject({
  form: z.literal('check').meta({ description: 'A self-assessment, answered and handed over.' }),
  ...activityFields,
  assessment: reference.meta({ description: 'Id of the self-assessment.' }),
});
const justDo = z.strictObject({
  form: z.literal('none').meta({ description: 'Nothing to fill in: the sentence is enough.' }),
  ...activityFields,
});

export const activity = z
  .discriminatedUnion('form', [write, rate, plan, useCard, check, justDo])
  .meta({
    description:
      'What each participant does, on a phone or on the worksheet. Left out: the phone goes on showing what it shows.',
  });

const step = z.strictObject({
  id: id.meta({
    description:
      'Stable id of the step, unique over the whole site, for example K1-silent. A running workshop hangs on it.',
  }),
  start: z.int().min(0).meta({ description: 'Minute it begins at, counted from the start.' }),
  minutes: z.int().min(1).max(60).meta({ description: 'How long it takes, in whole minutes.' }),
  title: prose.meta({ description: 'What happens, at most seven words.' }),
  text: prose.meta({ description: 'One or two sentences for whoever reads the agenda.' }),
  mode: z.enum(workshopModes).meta({
    description: 'What people do: silent, moving or talking. The strip is drawn from it.',
  }),
  method: prose.meta({ description: 'How it is done, in a few words: pairs, 1-2-4-All, a round.' }),
  slide: slide.meta({ description: 'What the room sees.' }),
  say: prose.meta({ description: 'What the facilitator may say, in speakable words.' }),
  watch: prose.meta({ description: 'What to look out for, and what to do then.' }),
  late: prose.optional().meta({ description: 'What to shorten or drop when time runs out.' }),
  remote: prose.optional().meta({
    description: 'How the step goes when people are not in one room. Default: as in the room.',
  }),
  activity: activity.optional(),
});

const material = z.strictObject({
  id: id.meta({ description: 'Stable id; ticks of a trainer hang on it.' }),
  text: prose.meta({ description: 'What to bring, at most fourteen words.' }),
  remote: prose.optional().meta({ description: 'What stands in for it when people meet online.' }),
});

export const workshop = z.object({
  kind: z.literal('workshop').meta({ description: 'Pages under workshops/ are workshop kits.' }),
  ...teachingFields,
  minutes: z.int().min(10).max(240).meta({ description: 'The whole length, in minutes.' }),
  audience: prose.meta({ description: 'Who should be in the room, in one sentence.' }),
  size: z
    .strictObject({
      least: z.int().min(2).meta({ description: 'Fewest people it works with.' }),
      most: z.int().optional().meta({ description: 'Most people. Default: as many as come.' }),
    })
    .meta({ description: 'How many people.' }),
  drawing: z.enum(slideDrawings).meta({ description: 'The drawing of the kit.' }),
  lessons: z
    .array(reference)
    .min(1)
    .meta({ description: 'Ids of the lessons and guides that teach what is practised here.' }),
  tools: z.array(reference).default([]).meta({ description: 'Ids of the tools that are used.' }),
  assessments: z
    .array(reference)
    .default([])
    .meta({ description: 'Ids of the self-assessments that go with it.' }),
  cards: z
    .array(reference)
    .default([])
    .meta({ description: 'Ids of the cards to print, as src/content/cards lists them.' }),
  materials: z.array(material).min(1).meta({ description: 'What to bring, as a list to tick.' }),
  prepare: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'Stable id; ticks of a trainer hang on it.' }),
        when: prose.meta({ description: 'When: “Two weeks before”, “On the day”.' }),
        text: prose.meta({ description: 'What to do, in a sentence or two.' }),
      }),
    )
    .min(2)
    .meta({ description: 'What to prepare, the earliest first.' }),
  access: z
    .array(prose)
    .min(2)
    .meta({ description: 'How everybody can take part: hearing, seeing, moving, speaking.' }),
  remote: prose.meta({
    description: 'What changes when people meet online, in two or three sentences.',
  }),
  steps: z.array(step).min(3).meta({
    description:
      'The agenda. Each step begins where the one before it ends; the last ends the workshop.',
  }),
  debrief: z.array(prose).min(2).max(4).meta({ description: 'Questions for afterwards.' }),
  recall: z
    .array(
      z.strictObject({
        days: z.literal(recallDays).meta({ description: 'Days after the workshop: 2, 7 and 30.' }),
        title: prose.meta({ description: 'Title of the appointment, at most nine words.' }),
        text: prose.meta({ description: 'One question to recall, and one thing to do.' }),
      }),
    )
    .length(recallDays.length)
    .meta({ description: 'Messages to participants 2, 7 and 30 days later.' }),
});

export type Workshop = z.infer<typeof workshop>;
export type WorkshopStep = z.infer<typeof step>;
export type WorkshopSlide = z.infer<typeof slide>;
export type WorkshopActivity = z.infer<typeof activity>;
