/** An action guide: one page to look at five minutes before you need it. */
import { z } from 'zod';
import { ifThen, prose, reference, teachingFields } from './common.ts';

export const guide = z.object({
  kind: z.literal('guide').meta({ description: 'Pages under guides/ are action guides.' }),
  ...teachingFields,
  when: prose.meta({ description: 'When to reach for this guide, one sentence.' }),
  steps: z
    .array(
      z.strictObject({
        title: prose.meta({ description: 'The step as an order, at most eight words.' }),
        pocket: prose.meta({ description: 'The step on the pocket card, at most five words.' }),
        text: prose.optional().meta({ description: 'One or two sentences of help.' }),
        say: prose.optional().meta({ description: 'Words to use, without quotation marks.' }),
      }),
    )
    .length(5, 'a guide has exactly five steps')
    .meta({ description: 'Exactly five steps, in order.' }),
  trap: prose.meta({ description: 'The mistake people make, one sentence without “The trap:”.' }),
  done: prose.meta({ description: 'The sign that it worked; completes “Done when …”.' }),
  plan: ifThen,
  lessons: z.array(reference).default([]).meta({ description: 'Ids of lessons that teach this.' }),
  reviewed: z.iso
    .date()
    .optional()
    .meta({ description: 'Day a named person last checked the facts.' }),
});

export type Guide = z.infer<typeof guide>;
