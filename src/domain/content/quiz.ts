/** A knowledge quiz. Its questions stand in front matter; the body is the introduction. */
import { z } from 'zod';
import { reference, teachingFields } from './common.ts';
import { question } from './question.ts';

export const quiz = z.object({
  kind: z.literal('quiz').meta({ description: 'Pages under quizzes/ are quizzes.' }),
  ...teachingFields,
  covers: z
    .array(reference)
    .min(1)
    .meta({ description: 'Ids of the lessons this quiz asks about.' }),
  pass: z
    .number()
    .gt(0)
    .max(1)
    .default(0.8)
    .meta({ description: 'Share of the points needed to pass, 0 to 1. Default 0.8.' }),
  draw: z.int().min(1).optional().meta({
    description:
      'How many of the questions one round asks. A retake asks unseen ones first. Default all.',
  }),
  mode: z.enum(['practice', 'exam']).default('practice').meta({
    description:
      'How a round starts: practice gives reasons at once, exam gives them after all answers are handed in. Learners may change it. Default practice.',
  }),
  questions: z.array(question).min(1).meta({
    description: 'The questions, in the order asked; with “draw”, the bank to draw from.',
  }),
});

export type Quiz = z.infer<typeof quiz>;
