/** Front matter of every page: Starlight’s fields that we use, and one schema per kind. */
import { z } from 'zod';
import { assessment } from './assessment.ts';
import { pageFields } from './common.ts';
import { guide } from './guide.ts';
import { lesson } from './lesson.ts';
import { quiz } from './quiz.ts';
import { scenario } from './scenario.ts';
import { tool } from './tool.ts';
import { workshop } from './workshop.ts';

/** Prose that is neither taught nor tested: About, Privacy, pages for authors. */
const page = z.object({
  kind: z.literal('page').default('page').meta({ description: 'A plain page. Default.' }),
});

const kindSchemas = [page, lesson, guide, quiz, scenario, assessment, tool, workshop] as const;

/** Added to Starlight’s docs schema. */
export const kinds = z.discriminatedUnion('kind', kindSchemas);

export type Page = z.infer<typeof kinds>;
export type Kind = Page['kind'];

/** The folder under content/docs decides the kind. Anything else is a plain page. */
export const folderOfKind = {
  lesson: 'lessons',
  guide: 'guides',
  quiz: 'quizzes',
  scenario: 'scenarios',
  assessment: 'assessments',
  tool: 'tools',
  workshop: 'workshops',
} as const satisfies Record<Exclude<Kind, 'page'>, string>;

/** The same schemas with page fields added and unknown fields refused: what the content check runs. */
export const strictFrontMatter = {
  page: z.strictObject({ ...pageFields, ...page.shape }),
  lesson: z.strictObject({ ...pageFields, ...lesson.shape }),
  guide: z.strictObject({ ...pageFields, ...guide.shape }),
  quiz: z.strictObject({ ...pageFields, ...quiz.shape }),
  scenario: z.strictObject({ ...pageFields, ...scenario.shape }),
  assessment: z.strictObject({ ...pageFields, ...assessment.shape }),
  tool: z.strictObject({ ...pageFields, ...tool.shape }),
  workshop: z.strictObject({ ...pageFields, ...workshop.shape }),
} as const satisfies Record<Kind, z.ZodType>;
