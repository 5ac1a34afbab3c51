/** Questions answered by arranging: items in order, rows matched to answers. */
import { z } from 'zod';
import { reference } from '../common.ts';
import { choice, feedback, questionFields } from './fields.ts';

export const ordering = z.strictObject({
  ...questionFields,
  type: z.literal('ordering').meta({
    description:
      'Items to put in order with Move up and Move down. Score = items at their right place ÷ items.',
  }),
  items: z
    .array(
      z.strictObject({
        ...choice,
        text: choice.text.meta({ description: 'What stands on the row.' }),
        feedback: feedback.meta({
          description: 'Why the item belongs at this place, 10 to 40 words.',
        }),
      }),
    )
    .min(3)
    .max(8)
    .meta({ description: 'The items in their right order. Learners see them shuffled.' }),
});

export const matching = z.strictObject({
  ...questionFields,
  type: z.literal('matching').meta({
    description:
      'Rows, each with a list of answers to select from. Score = rows matched rightly ÷ rows.',
  }),
  answers: z
    .array(
      z.strictObject({
        ...choice,
        text: choice.text.meta({ description: 'What stands in the list, at most 12 words.' }),
        feedback: feedback.meta({
          description: 'What this answer fits, for who picked it wrongly. 10 to 40 words.',
        }),
      }),
    )
    .min(2)
    .max(8)
    .meta({ description: 'Two to eight answers. One may fit several rows, or none.' }),
  rows: z
    .array(
      z.strictObject({
        ...choice,
        text: choice.text.meta({ description: 'What has to be matched.' }),
        answer: reference.meta({ description: 'Id of the answer that fits this row.' }),
        feedback: feedback.meta({
          description: 'Why that answer fits this row, 10 to 40 words.',
        }),
      }),
    )
    .min(2)
    .max(8)
    .meta({ description: 'Two to eight rows, in the order shown.' }),
});
