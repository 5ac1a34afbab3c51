/**
 * A working tool: fields and lists to fill in, and a calculation that answers. The page holds the words, the calculation
 * (`src/domain/tools/<tool>.ts`) the arithmetic; the content check compares their fields.
 */
import { z } from 'zod';
import { id, prose, reference, teachingFields } from './common.ts';

/** The calculations there are, each a file of this name in src/domain/tools. */
export const toolNames = [
  'customer-math',
  'journey-rater',
  'surprise-charges',
  'listening-log',
  'handoff-check',
  'rule-card',
  'say-do',
  'kind-no',
  'why-tree',
] as const;
export type ToolName = (typeof toolNames)[number];

const fieldId = id.meta({
  description:
    'Stable id of the field, unique in its tool. Kept sheets hang on it: never rename or reuse it.',
});

const field = z.strictObject({
  id: fieldId,
  label: prose.meta({ description: 'What is asked for, at most eight words.' }),
  hint: prose
    .optional()
    .meta({ description: 'One short sentence under the label: what counts, where to find it.' }),
  unit: prose.optional().meta({
    description: 'Unit of a number, as people write it: customers, minutes, %. Default: none.',
  }),
  options: z
    .array(z.strictObject({ id: fieldId, label: prose.meta({ description: 'The choice.' }) }))
    .optional()
    .meta({ description: 'What a choice offers: exactly the options of the calculation.' }),
});

const list = z.strictObject({
  id: fieldId,
  label: prose.meta({ description: 'Heading of the list, at most eight words.' }),
  row: prose.meta({ description: 'What one row is, for “Add a …”: fee, case, stage.' }),
  hint: prose.optional().meta({ description: 'One short sentence under the heading.' }),
  columns: z.array(field).min(1).meta({ description: 'The columns, in the order shown.' }),
});

const text = z.union([z.string(), z.number()]);

const sheet = z.strictObject({
  id: fieldId,
  title: prose.meta({ description: 'Name of the example or template, at most seven words.' }),
  text: prose.meta({ description: 'One sentence: whose numbers these are, or what it is for.' }),
  fields: z
    .record(z.string(), text)
    .default({})
    .meta({ description: 'Field id → what stands in it. Numbers with a full stop.' }),
  lists: z
    .record(z.string(), z.array(z.record(z.string(), text)))
    .default({})
    .meta({ description: 'List id → rows, each column id → what stands in it.' }),
});

export const tool = z.object({
  kind: z.literal('tool').meta({ description: 'Pages under tools/ are working tools.' }),
  ...teachingFields,
  tool: z.enum(toolNames).meta({ description: 'The calculation behind the page.' }),
  lessons: z
    .array(reference)
    .default([])
    .meta({ description: 'Ids of the lessons and guides that teach the practice.' }),
  fields: z
    .array(field)
    .default([])
    .meta({ description: 'What is asked for once: exactly the fields of the calculation.' }),
  lists: z
    .array(list)
    .default([])
    .meta({ description: 'What is asked for in rows: exactly the lists of the calculation.' }),
  example: sheet.meta({ description: 'The worked example, one tap away.' }),
  templates: z
    .array(sheet)
    .default([])
    .meta({ description: 'Sheets to begin from, half filled in. Default: none.' }),
  then: z.array(prose).min(2).meta({
    description: 'What to do with the result: two to four steps, a sentence or two each.',
  }),
});

export type ToolPage = z.infer<typeof tool>;
export type ToolField = z.infer<typeof field>;
export type ToolList = z.infer<typeof list>;
export type ToolSheet = z.infer<typeof sheet>;
