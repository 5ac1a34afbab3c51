/** A self-assessment: dimensions × statements on a 1–4 scale. The result is a profile, never a grade. */
import { z } from 'zod';
import { id, prose, reference, teachingFields } from './common.ts';

export const levels = ['chance', 'habit', 'reliable', 'shared'] as const;
export type Level = (typeof levels)[number];

const dimension = z.strictObject({
  id: id.meta({ description: 'Stable id of the dimension, unique over the whole site.' }),
  name: prose.meta({ description: 'Name of the dimension, at most five words.' }),
  statements: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'Stable id of the statement, unique over the whole site.' }),
        text: prose.meta({ description: 'First person, present tense.' }),
      }),
    )
    .length(4, 'a dimension has exactly four statements')
    .meta({ description: 'Exactly four statements, each answered on a scale from 1 to 4.' }),
  levels: z
    .strictObject({
      chance: prose.meta({ description: 'The lowest level: it happens by chance.' }),
      habit: prose.meta({ description: 'The second level: some people make a habit of it.' }),
      reliable: prose.meta({ description: 'The third level: customers can rely on it.' }),
      shared: prose.meta({ description: 'The highest level: it is shared with others.' }),
    })
    .meta({ description: 'What each level looks like in this dimension, a short phrase each.' }),
  next: z
    .strictObject({
      text: prose.meta({ description: 'One thing to do when this is the weakest dimension.' }),
      link: reference.meta({ description: 'Id of the lesson, guide or tool that helps.' }),
    })
    .meta({ description: 'The next action for this dimension.' }),
});

export const assessment = z.object({
  kind: z
    .literal('assessment')
    .meta({ description: 'Pages under assessments/ are self-assessments.' }),
  ...teachingFields,
  period: prose.default('in your last two working weeks').meta({
    description:
      'The time asked about; completes “How often was each statement true …?”. Default: in your last two working weeks.',
  }),
  dimensions: z
    .array(dimension)
    .length(5, 'an assessment has exactly five dimensions')
    .meta({ description: 'Exactly five dimensions, each with a level of its own.' }),
});

export type Assessment = z.infer<typeof assessment>;
export type Dimension = z.infer<typeof dimension>;
