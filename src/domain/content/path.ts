/** A path: modules in order, each with lessons in order. Data, not a page of prose. */
import { z } from 'zod';
import { id, prose, reference, role } from './common.ts';

const pathModule = z.strictObject({
  id: id.meta({ description: 'Stable id of the module, for example F-A.' }),
  title: prose.meta({ description: 'Module title, at most seven words.' }),
  area: z
    .enum(['insight', 'strategy', 'metrics', 'design', 'culture'])
    .optional()
    .meta({ description: 'The area of the CXPA framework this module belongs to.' }),
  when: prose.optional().meta({ description: 'For dated paths: Day 1, Week 1, Day 30 …' }),
  day: z.int().min(1).max(400).optional().meta({
    description:
      'For dated paths: the day by which the module is to be finished, counted from the day the learner started, which is day 1.',
  }),
  lessons: z
    .array(reference)
    .default([])
    .meta({ description: 'Lesson ids in the order to take them.' }),
  quiz: reference.optional().meta({ description: 'Quiz that closes the module.' }),
  assessment: reference.optional().meta({ description: 'Self-check taken in this module.' }),
  tasks: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'Stable id of the task, unique over the whole site.' }),
        text: prose.meta({ description: 'The task as an order, one or two sentences.' }),
        guide: reference.optional().meta({ description: 'Id of a guide that helps.' }),
      }),
    )
    .default([])
    .meta({ description: 'Things to do at work, beside the lessons.' }),
  talk: z.array(prose).default([]).meta({
    description: 'Questions for the talk with the manager at this stage; printed on the checklist.',
  }),
  after: z
    .array(reference)
    .default([])
    .meta({ description: 'Ids of modules worth finishing first. Advice, never a lock.' }),
});

export const path = z.strictObject({
  id,
  title: prose.meta({ description: 'Path title, at most seven words.' }),
  description: prose.meta({ description: 'One sentence: who it is for and what it gives.' }),
  role,
  after: z
    .array(reference)
    .default([])
    .meta({ description: 'Ids of paths worth finishing first.' }),
  certificate: z
    .array(z.enum(['lessons', 'quizzes', 'assessments', 'tasks']))
    .min(1)
    .default(['lessons', 'quizzes'])
    .meta({
      description:
        'What earns the certificate: all lessons done or tested out, all quizzes passed, all self-checks taken, all tasks ticked off.',
    }),
  modules: z
    .array(pathModule)
    .min(1)
    .meta({ description: 'The modules, in the order to take them.' }),
});

export type Path = z.infer<typeof path>;
export type PathModule = z.infer<typeof pathModule>;
