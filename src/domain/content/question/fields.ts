/** What questions of every type share. */
import { z } from 'zod';
import { id, prose, section } from '../common.ts';

/** Why a choice is right or wrong: the part of a question that teaches. */
export const feedback = prose.meta({
  description: 'Why this choice is right or wrong, 10 to 40 words. Shown for this choice only.',
});

export const questionFields = {
  id: id.meta({ description: 'Stable id of the question, unique over the whole site.' }),
  stem: prose.meta({ description: 'The question itself, at most 45 words.' }),
  section,
  asks: z.enum(['recall', 'why', 'next']).default('recall').meta({
    description:
      'What the question trains: recall of an idea, why something works, or what to do next. Default recall.',
  }),
  revision: z.int().min(1).default(1).meta({
    description:
      'Raise it by one when the same id is to ask something else: everybody is then asked again. Default 1.',
  }),
};

/** A choice with text and feedback. */
export const choice = {
  id: id.meta({ description: 'Stable id of the choice, unique inside its question.' }),
  text: prose.meta({ description: 'What the learner reads and chooses. At most 35 words.' }),
  feedback,
};
