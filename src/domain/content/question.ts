/** A question as its author writes it: in the front matter of a quiz, or as the recall check of a lesson. */
import { z } from 'zod';
import { id, prose, section } from './common.ts';

const feedback = prose.meta({
  description: 'Why this choice is right or wrong, 10 to 40 words. Shown for this option only.',
});

const option = z.strictObject({
  id: id.meta({ description: 'Stable id of the option, unique inside its question.' }),
  text: prose.meta({ description: 'What the learner chooses. At most 35 words.' }),
  correct: z
    .boolean()
    .default(false)
    .meta({ description: 'true for a right option. Default false.' }),
  feedback,
});

const questionFields = {
  id: id.meta({ description: 'Stable id of the question, unique over the whole site.' }),
  stem: prose.meta({ description: 'The question itself, at most 45 words.' }),
  section,
  asks: z.enum(['recall', 'why', 'next']).default('recall').meta({
    description:
      'What the question trains: recall of an idea, why something works, or what to do next. Default recall.',
  }),
};

const single = z.strictObject({
  ...questionFields,
  type: z.literal('single').meta({ description: 'One right option.' }),
  options: z
    .array(option)
    .min(2)
    .max(6)
    .meta({ description: 'Two to six options, one of them right.' }),
});

const multiple = z.strictObject({
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

const ordering = z.strictObject({
  ...questionFields,
  type: z
    .literal('ordering')
    .meta({ description: 'Items to put in order with Move up and Move down.' }),
  items: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'Stable id of the item, unique inside its question.' }),
        text: prose.meta({ description: 'What stands on the row.' }),
        feedback: feedback.meta({
          description: 'Why the item belongs at this place, 10 to 40 words.',
        }),
      }),
    )
    .min(3)
    .max(8)
    .meta({ description: 'The items in their right order. Learners see them shuffled.' }),
});

export const question = z.discriminatedUnion('type', [single, multiple, ordering]);

export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];
export type Option = z.infer<typeof option>;
