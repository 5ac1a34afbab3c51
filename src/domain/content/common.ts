/** Building blocks that every content schema shares. Field descriptions reach authors' editors through `.meta`. */
import { z } from 'zod';
import { roles } from '../course/role.ts';

export type { Role } from '../course/role.ts';

export const role = z.enum(roles).meta({
  description: 'Who this is for: everyone, leader, middle, frontline or trainer.',
});

const idText = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'letters, digits, dots and hyphens only');

/** Stable identity of a course object. A learner's record is keyed by it, so it is never reused or renamed. */
export const id = idText.meta({
  description:
    'Stable identity, unique over the whole site, for example F1.1. Learners’ results hang on it: never rename or reuse it.',
});

/** The id of something that stands elsewhere. Say what it leads to with `.meta`. */
export const reference = idText.meta({ description: 'An id that stands elsewhere in the course.' });

/** A sentence or more that a learner reads. Plain text: no Markdown inside front matter. */
export const prose = z.string().trim().min(1, 'must not be empty');

/** The if–then plan a lesson or guide ends with. */
export const ifThen = z
  .strictObject({
    if: prose.meta({ description: 'The cue, without the word “if”.' }),
    then: prose.meta({ description: 'The act, without the words “then I will”.' }),
  })
  .meta({ description: 'Suggested if–then plan that the learner may adopt.' });

/** Lesson and heading that teach an answer: `F3.1#the-four-steps`, or `#the-four-steps` for the lesson it stands in. */
export const section = z
  .string()
  .regex(/^([A-Za-z0-9][A-Za-z0-9.-]*)?#[a-z0-9-]+$/, 'expected LESSON#heading or #heading')
  .meta({
    description:
      'The lesson section that teaches the answer: F3.1#the-four-steps, or #the-four-steps inside the same lesson.',
  });

/** Front matter that every page may carry. All belong to Starlight; the rest of Starlight’s fields are not used here. */
export const pageFields = {
  title: prose.meta({ description: 'Page title in sentence case, at most seven words.' }),
  description: prose.meta({
    description: 'One sentence under the title and in search results. Says what the reader gets.',
  }),
  draft: z.boolean().optional().meta({ description: 'true keeps the page out of the built site.' }),
  template: z
    .enum(['doc', 'splash'])
    .optional()
    .meta({ description: 'splash drops the side column.' }),
  tableOfContents: z.literal(false).optional().meta({ description: 'false hides “On this page”.' }),
  pagefind: z
    .literal(false)
    .optional()
    .meta({ description: 'false keeps the page out of search.' }),
};

/** Fields that teaching pages (lessons, guides, quizzes, assessments, tools) share. */
export const teachingFields = {
  id,
  role,
  minutes: z
    .int()
    .min(1)
    .max(30)
    .meta({ description: 'Honest reading or answering time in whole minutes.' }),
  ideas: z
    .array(z.string())
    .default([])
    .meta({ description: 'Ids of the ideas this page teaches, as src/content/ideas lists them.' }),
  sources: z.array(z.string()).default([]).meta({
    description:
      'Source ids in the order of their note numbers. A lesson cites each in prose as [@id]; other pages may list without citing.',
  }),
};
