/** A daily dose: one idea, one action, one recall check, in five to nine minutes. */
import { z } from 'zod';
import { ifThen, prose, reference, teachingFields } from './common.ts';
import { question } from './question.ts';

export const lesson = z.object({
  kind: z.literal('lesson').meta({ description: 'Pages under lessons/ are lessons.' }),
  ...teachingFields,
  minutes: z.int().min(5).max(9).meta({ description: 'Five to nine minutes.' }),
  objective: prose.meta({
    description: 'What the learner can do afterwards; completes “You will be able to …”.',
  }),
  action: prose.meta({ description: 'Try it today: one small act for this working day.' }),
  plan: ifThen,
  manager: prose.meta({ description: 'One line a manager can ask or say about this lesson.' }),
  check: z
    .array(question)
    .min(1)
    .max(3)
    .meta({ description: 'The recall check: one to three questions at the end of the lesson.' }),
  quiz: reference
    .optional()
    .meta({ description: 'Id of the knowledge quiz that covers this lesson.' }),
  guides: z
    .array(reference)
    .default([])
    .meta({ description: 'Ids of guides to use with this lesson.' }),
  reviewed: z.iso
    .date()
    .optional()
    .meta({ description: 'Day a named person last checked the facts.' }),
});

export type Lesson = z.infer<typeof lesson>;
