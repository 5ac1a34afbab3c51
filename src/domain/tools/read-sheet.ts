/** Reads a written sheet: what is right becomes values, what is not becomes sentences. */
import { isCalendarDate } from '#domain/progress/guards.ts';
import type { FieldShape, Problem, Row, Shape, Sheet, Written } from './shape.ts';

/** The largest number a tool takes where it sets no limit itself. */
const largest = 1e12;
const longest = { text: 200, story: 2_000 } as const;
const decimal = /^-?\d+(\.\d+)?$/;
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A value, or the sentence that says what would be right. */
type Reading = { value: unknown; says?: undefined } | { says: string };

const absent = (shape: FieldShape): unknown => {
  if (shape.is === 'choices') return [];
  return shape.is === 'text' || shape.is === 'story' ? '' : undefined;
};

function readNumber(text: string, shape: FieldShape & { is: 'number' }): Reading {
  const { least = 0, most = largest, whole } = shape;
  if (!decimal.test(text)) return { says: 'Write a number, for example 12.' };
  const value = Number(text);
  if (value < least)
    return {
      says: least === 0 ? 'Write 0 or more.' : `Write ${plain.format(least)} or more.`,
    };
  if (value > most) return { says: `Write ${plain.format(most)} or less.` };
  if (whole && !Number.isInteger(value)) return { says: 'Write a whole number.' };
  return { value };
}

/** Reads one field. @param text as written, not empty. */
function readField(text: string, shape: FieldShape): Reading {
  switch (shape.is) {
    case 'number':
      return readNumber(text, shape);
    case 'text':
    case 'story': {
      const most = shape.longest ?? longest[shape.is];
      return text.length > most
        ? {
            says: `Write at most ${plain.format(most)} characters; these are ${plain.format(text.length)}.`,
          }
        : { value: text };
    }
    case 'choice':
      return shape.options.includes(text) ? { value: text } : { says: 'Choose one of the list.' };
    case 'choices': {
      const chosen = text.split(' ');
      return chosen.every((option) => shape.options.includes(option))
        ? { value: chosen }
        : { says: 'Choose from the list.' };
    }
    case 'date':
      return isCalendarDate(text) ? { value: text } : { says: 'Write a day of the calendar.' };
  }
}

/** Reads all fields of one shape. @param start what `at` begins with. */
function readFields(
  written: Readonly<Record<string, string>>,
  shapes: Readonly<Record<string, FieldShape>>,
  start: string,
  problems: Problem[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [id, shape] of Object.entries(shapes)) {
    const text = (written[id] ?? '').trim();
    values[id] = absent(shape);
    if (text === '') continue;
    const reading = readField(text, shape);
    if (reading.says === undefined) values[id] = reading.value;
    else problems.push({ at: start + id, says: reading.says });
  }
  return values;
}

const isEmpty = (row: Readonly<Record<string, string>>): boolean =>
  Object.values(row).every((text) => text.trim() === '');

/** Every field of the shape, and nothing else; rows that are empty are left out. */
export function readSheet<S extends Shape>(
  shape: S,
  written: Written,
): { sheet: Sheet<S>; problems: Problem[] } {
  const problems: Problem[] = [];
  const fields = readFields(written.fields, shape.fields, '', problems);
  const lists: Record<string, Row<Shape['lists'][string]>[]> = {};
  for (const [id, { columns, most }] of Object.entries(shape.lists)) {
    const rows = written.lists[id] ?? [];
    lists[id] = rows.flatMap((row, index) =>
      isEmpty(row)
        ? []
        : [{ ...readFields(row, columns, `${id}.${index}.`, problems), row: index } as never],
    );
    if (lists[id].length > most)
      problems.push({
        at: id,
        says: `This list takes ${plain.format(most)} rows; these are ${plain.format(lists[id].length)}.`,
      });
  }
  return { sheet: { fields, lists } as Sheet<S>, problems };
}
