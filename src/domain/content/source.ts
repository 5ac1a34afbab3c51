/** A source that the playbook credits. Cited in prose as [@O-bain2005]. */
import { z } from 'zod';
import { id, prose } from './common.ts';

/** How far a source can be trusted for a fact. */
export const grades = {
  A: 'Peer-reviewed research or an official body',
  B: 'A publisher’s, association’s or author’s own page',
  C: 'A vendor or a second-hand summary: used for definitions and colour only',
  S: 'Practitioner opinion that seeded this playbook: an idea, not evidence',
} as const;

export const source = z.strictObject({
  id: id.meta({ description: 'Stable id of the source, as prose cites it: [@O-bain2005].' }),
  authors: prose.meta({ description: 'Authors as printed, or the organisation.' }),
  year: z
    .union([z.int(), z.literal('n.d.')])
    .meta({ description: 'Year, or n.d. when none is shown.' }),
  yearNote: prose
    .optional()
    .meta({ description: 'Doubt about the year, for example “year unverified”.' }),
  title: prose.meta({ description: 'Title as printed.' }),
  publication: prose.optional().meta({ description: 'Journal, publisher or site.' }),
  grade: z.enum(['A', 'B', 'C', 'S']).meta({
    description: 'A peer-reviewed or official, B own page, C vendor or second hand, S seed.',
  }),
  url: z.url().optional().meta({
    description:
      'Only the publisher, the author’s own page, an official body or a DOI. Leave out when none is known.',
  }),
  figures: z.array(prose).default([]).meta({
    description:
      'The figures pages may quote from it, each with what it counts: 362 firms, 80%, $2,000. Its year and title count anyway.',
  }),
  finding: prose
    .optional()
    .meta({ description: 'What we take from it, in our words, with the figures.' }),
  limits: prose.optional().meta({ description: 'What this does not show.' }),
});

export type Source = z.infer<typeof source>;
