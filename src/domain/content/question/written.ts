/** Questions answered by writing: a number, a few words, a thought. */
import { z } from 'zod';
import { id, prose } from '../common.ts';
import { feedback, questionFields } from './fields.ts';

const outcomes = z
  .strictObject({
    right: feedback.meta({ description: 'Why the answer is right, 10 to 40 words.' }),
    wrong: feedback.meta({
      description: 'For wrong answers that no mistake names: how to get there, 10 to 40 words.',
    }),
  })
  .meta({ description: 'What a right and a wrong answer are told.' });

const mistakeId = id.meta({ description: 'Stable id of the mistake, unique inside its question.' });
const mistakeFeedback = feedback.meta({
  description: 'What went wrong on the way to this answer, 10 to 40 words.',
});

export const numeric = z.strictObject({
  ...questionFields,
  type: z.literal('numeric').meta({
    description:
      'A number to write. Decimal point and decimal comma are both read, with or without the unit.',
  }),
  answer: z.number().meta({ description: 'The right number, in the unit below.' }),
  unit: prose.optional().meta({
    description: 'What the number counts, shown beside the field: %, customers, $. Default none.',
  }),
  tolerance: z.number().min(0).default(0).meta({
    description:
      'How far off still counts, in the same unit: 0.1 accepts 9.4 to 9.6 for 9.5. Needs a unit. Default 0.',
  }),
  feedback: outcomes,
  mistakes: z
    .array(
      z.strictObject({
        id: mistakeId,
        value: z.number().meta({ description: 'The number this mistake leads to.' }),
        feedback: mistakeFeedback,
      }),
    )
    .max(6)
    .default([])
    .meta({ description: 'Numbers people reach by a known mistake, each with its own feedback.' }),
});

export const text = z.strictObject({
  ...questionFields,
  type: z.literal('text').meta({
    description:
      'A few words to write. Capital letters, accents, punctuation and extra spaces do not count unless told otherwise.',
  }),
  answers: z
    .array(prose)
    .min(1)
    .meta({ description: 'Every wording that is right; the first is shown as the answer.' }),
  exact: z
    .array(z.enum(['case', 'accents', 'punctuation']))
    .default([])
    .meta({
      description:
        'What has to be as written after all: case, accents, punctuation. Default nothing.',
    }),
  feedback: outcomes,
  mistakes: z
    .array(
      z.strictObject({
        id: mistakeId,
        answers: z
          .array(prose)
          .min(1)
          .meta({ description: 'Wordings that show this mistake; folded as the answers are.' }),
        feedback: mistakeFeedback,
      }),
    )
    .max(6)
    .default([])
    .meta({ description: 'Answers people give by a known mistake, each with its own feedback.' }),
});

export const reflection = z.strictObject({
  ...questionFields,
  type: z.literal('reflection').meta({
    description: 'A thought to write down. Not graded; kept as a note in the learner’s browser.',
  }),
  feedback: feedback.meta({
    description: 'What a good answer tends to hold, to compare with. 10 to 40 words.',
  }),
});
