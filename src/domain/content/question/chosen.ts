/** Questions answered by choosing: one option, several, true or false, a place on a scale. */
import { z } from 'zod';
import { choice, feedback, questionFields } from './fields.ts';

const option = z.strictObject({
  ...choice,
  correct: z
    .boolean()
    .default(false)
    .meta({ description: 'true for a right option. Default false.' }),
});

export const single = z.strictObject({
  ...questionFields,
  type: z.literal('single').meta({ description: 'One right option.' }),
  options: z
    .array(option)
    .min(2)
    .max(6)
    .meta({ description: 'Two to six options, one of them right.' }),
});

export const multiple = z.strictObject({
  ...questionFields,
  type: z.literal('multiple').meta({
    description:
      'One or more right options. Score = (right ones chosen − wrong ones chosen) ÷ right ones, never under 0.',
  }),
  options: z
    .array(option)
    .min(2)
    .max(8)
    .meta({ description: 'Two to eight options, at least one right and one wrong.' }),
});

export const trueFalse = z.strictObject({
  ...questionFields,
  type: z.literal('true-false').meta({ description: 'A statement that is true or false.' }),
  stem: questionFields.stem.meta({ description: 'The statement itself, at most 45 words.' }),
  answer: z.boolean().meta({ description: 'Whether the statement is true.' }),
  feedback: z
    .strictObject({
      whenTrue: feedback.meta({ description: 'For who answers “True”, 10 to 40 words.' }),
      whenFalse: feedback.meta({ description: 'For who answers “False”, 10 to 40 words.' }),
    })
    .meta({ description: 'What each answer is told.' }),
});

export const likert = z.strictObject({
  ...questionFields,
  type: z.literal('likert').meta({
    description: 'A statement to place on a scale. Not graded: every place is told something.',
  }),
  stem: questionFields.stem.meta({ description: 'The statement itself, at most 45 words.' }),
  options: z
    .array(z.strictObject(choice))
    .min(3)
    .max(7)
    .meta({ description: 'Three to seven places on the scale, in their order.' }),
});

export type Option = z.infer<typeof option>;
