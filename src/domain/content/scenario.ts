/** A branching scenario: scenes, choices with consequences, several endings. The body is the introduction. */
import { z } from 'zod';
import { id, prose, reference, section, teachingFields } from './common.ts';

const condition = z
  .union([
    z.strictObject({
      flag: reference.meta({ description: 'Id of a flag.' }),
      is: z
        .boolean()
        .default(true)
        .meta({ description: 'Whether the flag has to be set. Default true.' }),
    }),
    z.strictObject({
      score: reference.meta({ description: 'Id of a score.' }),
      atLeast: z.int().meta({ description: 'The lowest value that will do.' }),
    }),
    z.strictObject({
      score: reference.meta({ description: 'Id of a score.' }),
      atMost: z.int().meta({ description: 'The highest value that will do.' }),
    }),
  ])
  .meta({ description: 'A flag that is (not) set, or a score that is atLeast or atMost a value.' });

const conditions = z
  .array(condition)
  .default([])
  .meta({ description: 'All of these have to hold. Default none.' });

const option = z.strictObject({
  id: id.meta({ description: 'Stable id of the option, unique inside its node.' }),
  text: prose.meta({ description: 'What the learner says or does. At most 45 words.' }),
  feedback: prose.meta({ description: 'What that does, and why. 10 to 40 words.' }),
  when: conditions.meta({ description: 'Offered only when all of these hold. Default always.' }),
  scores: z
    .record(z.string(), z.int().min(-5).max(5))
    .default({})
    .meta({ description: 'What the option adds to each score: {trust: 2, effort: -1}.' }),
  set: z.array(reference).default([]).meta({ description: 'Flags this option sets.' }),
  clear: z.array(reference).default([]).meta({ description: 'Flags this option takes back.' }),
  next: z
    .union([
      reference,
      z
        .array(z.strictObject({ to: reference, when: conditions }))
        .min(1)
        .meta({ description: 'The first whose conditions hold.' }),
    ])
    .meta({ description: 'Id of the node or ending that follows; or a list with conditions.' }),
});

const node = z.strictObject({
  id: id.meta({ description: 'Stable id of the node, unique inside the scenario.' }),
  scene: prose.meta({ description: 'What happens. At most 70 words.' }),
  ask: prose.meta({ description: 'The question put to the learner.' }),
  recovery: z.boolean().default(false).meta({
    description: 'true where a weak choice can still be made good. Default false.',
  }),
  section: section.optional().meta({
    description: 'The lesson section that teaches this choice, for example F3.1#the-four-steps.',
  }),
  options: z.array(option).min(2).max(5).meta({ description: 'Two to five options.' }),
});

const ending = z.strictObject({
  id: id.meta({ description: 'Stable id of the ending, unique inside the scenario.' }),
  outcome: z.enum(['held', 'nearly', 'lost']).meta({
    description: 'How it ends for the customer: held, nearly or lost.',
  }),
  title: prose.meta({ description: 'A word or two: Held, Nearly, Lost.' }),
  text: prose.meta({ description: 'What became of it. At most 60 words.' }),
  again: reference
    .optional()
    .meta({ description: 'Id of the node from which replaying teaches most.' }),
  read: z
    .array(reference)
    .default([])
    .meta({ description: 'Ids of lessons and guides to read now.' }),
});

export const scenario = z.object({
  kind: z.literal('scenario').meta({ description: 'Pages under scenarios/ are scenarios.' }),
  ...teachingFields,
  objective: prose.meta({
    description: 'What the learner can do afterwards; completes “You will be able to …”.',
  }),
  covers: z
    .array(reference)
    .min(1)
    .meta({ description: 'Ids of the lessons this scenario practises.' }),
  cast: z
    .array(
      z.strictObject({
        name: prose.meta({ description: 'Name, or “You”.' }),
        part: prose.meta({ description: 'Who they are, at most 14 words.' }),
      }),
    )
    .min(2)
    .meta({ description: 'Who takes part, the learner first.' }),
  scores: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'Stable id of the score, unique inside the scenario.' }),
        name: prose.meta({ description: 'Name of the score, one or two words.' }),
        means: prose.meta({ description: 'What it counts, one short sentence.' }),
        better: z.enum(['more', 'less']).meta({ description: 'Whether more or less is better.' }),
        start: z.int().default(0).meta({ description: 'Value at the start. Default 0.' }),
      }),
    )
    .min(1)
    .max(4)
    .meta({ description: 'One to four scores.' }),
  flags: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'Stable id of the flag, unique inside the scenario.' }),
        means: prose.meta({ description: 'What is true once it is set: “You promised tonight.”' }),
      }),
    )
    .default([])
    .meta({ description: 'Things the scenario remembers. Default none.' }),
  start: reference.meta({ description: 'Id of the first node.' }),
  nodes: z.array(node).min(2).meta({ description: 'The nodes, in a readable order.' }),
  endings: z.array(ending).min(2).meta({ description: 'The endings, the best first.' }),
  debrief: z
    .array(prose)
    .min(1)
    .max(5)
    .meta({ description: 'Questions to think or talk about afterwards.' }),
  recall: z
    .array(
      z.strictObject({
        days: z.int().min(1).meta({ description: 'Days after the scenario.' }),
        ask: prose.meta({ description: 'What to recall.' }),
      }),
    )
    .default([])
    .meta({ description: 'Questions for later. Default none.' }),
});

export type Scenario = z.infer<typeof scenario>;
export type ScenarioNode = z.infer<typeof node>;
export type ScenarioOption = z.infer<typeof option>;
export type ScenarioEnding = z.infer<typeof ending>;
export type ScenarioCondition = z.infer<typeof condition>;
