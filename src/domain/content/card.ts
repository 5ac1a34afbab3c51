/** A card to print, cut and carry: a few lines of words or boxes to fill in. Kits name the cards they need. */
import { z } from 'zod';
import { id, prose, reference } from './common.ts';

export const card = z.strictObject({
  id,
  title: prose.meta({ description: 'What stands at the top, at most five words.' }),
  text: prose.meta({ description: 'One sentence: when to take the card out.' }),
  lines: z
    .array(
      z.strictObject({
        id: id.meta({
          description:
            'Stable id of the line, unique over the whole site. Notes on participants’ devices hang on it: never rename or reuse it.',
        }),
        label: prose.meta({ description: 'A question or the beginning of a sentence.' }),
        say: prose.optional().meta({
          description: 'Words to say or an example. Left out: the line is empty, to write on.',
        }),
      }),
    )
    .min(2)
    .max(6)
    .meta({ description: 'Two to six lines; more do not fit on a card of 105 × 74 mm.' }),
  lesson: reference.meta({ description: 'Id of the lesson or guide that teaches it.' }),
});

export type Card = z.infer<typeof card>;
