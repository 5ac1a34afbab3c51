/** A glossary term. Used in prose as [hot potato](term:hot-potato). */
import { z } from 'zod';
import { id, prose, reference } from './common.ts';

export const term = z.strictObject({
  id: id.meta({ description: 'Stable id of the term, as prose links to it: term:hot-potato.' }),
  term: prose.meta({ description: 'The term as it stands in running text.' }),
  also: z
    .array(prose)
    .default([])
    .meta({ description: 'Other names and abbreviations people search for.' }),
  definition: prose.meta({ description: 'One or two plain sentences, no markup.' }),
  see: z.array(reference).default([]).meta({ description: 'Ids of related terms.' }),
});

export type Term = z.infer<typeof term>;
