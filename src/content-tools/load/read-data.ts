/** Reads data files: one object in a file (paths) or a list of objects (glossary, sources). */
import type { z } from 'zod';
import type { Entry } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { scopedFields, type Fields } from './fields.ts';
import { parseLocatedYaml } from './located-yaml.ts';
import { placeFinder } from './places.ts';
import { isRecord } from './record.ts';

export interface ReadEntries<Data> {
  readonly entries: readonly Entry<Data>[];
  readonly faults: readonly Problem[];
}

/** What is read and how it is named in messages. */
export interface DataFile<Data> {
  /** Path to print. */
  readonly file: string;
  readonly text: string;
  /** Schema of the object, or of each entry of the list. */
  readonly schema: z.ZodType<Data>;
  /** What an entry is called: path, glossary term, source. */
  readonly noun: string;
}

/** Reads a file that holds one object. */
export function readObject<Data>(data: DataFile<Data>): ReadEntries<Data> {
  const yaml = parseDataFile(data);
  const read = readEntry(data, yaml.value, yaml.fields);
  return { entries: [read.entry], faults: yaml.faults.length > 0 ? yaml.faults : read.faults };
}

/** Reads a file that holds a list. An empty file is an empty list. */
export function readList<Data>(data: DataFile<Data>): ReadEntries<Data> {
  const { value, fields, faults } = parseDataFile(data);
  const list = Array.isArray(value) ? value : [];
  const reads = list.map((item: unknown, index) =>
    readEntry(data, item, scopedFields(fields, [index])),
  );
  const entries = reads.map((read) => read.entry);
  if (faults.length > 0) return { entries, faults };
  if (!Array.isArray(value) && value !== null) {
    return {
      entries: [{ id: undefined, data: undefined, fields }],
      faults: [notAList(data, fields)],
    };
  }
  return { entries, faults: reads.flatMap((read) => read.faults) };
}

function parseDataFile({ file, text }: DataFile<unknown>): ReturnType<typeof parseLocatedYaml> {
  return parseLocatedYaml({
    file,
    yaml: text,
    placeAt: placeFinder(file, text),
    base: 0,
    start: 0,
  });
}

function readEntry<Data>(
  { schema, noun }: DataFile<Data>,
  value: unknown,
  fields: Fields,
): { entry: Entry<Data>; faults: readonly Problem[] } {
  const checked = checkSchema(schema, value, fields, noun);
  const id = isRecord(value) && typeof value.id === 'string' ? value.id : undefined;
  return { entry: { id, data: checked.data, fields }, faults: checked.faults };
}

function notAList({ noun }: DataFile<unknown>, fields: Fields): Problem {
  const message = `the file must be a list, one entry for each ${noun}`;
  return problemAt(
    'wrong-type',
    fields.place([]),
    'list',
    message,
    'Start each entry with “- id:”.',
  );
}
