/** An idea that the playbook teaches, taken from one of the texts that started it. */
import { z } from 'zod';
import { id, prose } from './common.ts';

/** The texts that started the playbook: sources of grade S. */
export const seeds = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;
export type Seed = (typeof seeds)[number];

export const idea = z.strictObject({
  id: id.meta({ description: 'Stable id of the idea, as pages list it under “ideas”.' }),
  seed: z.enum(seeds).meta({ description: 'The text it comes from: S0, S1, S2, S3 or S4.' }),
  name: prose.meta({ description: 'The idea in our own words, at most eight of them.' }),
});

export type Idea = z.infer<typeof idea>;
