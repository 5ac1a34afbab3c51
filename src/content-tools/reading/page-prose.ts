/** The prose of a page that is measured: body and front matter, each text with its place. */
import type { Entry, PageFile } from '../course.ts';
import type { Place } from '../problem.ts';
import { proseFields } from '../prose-fields.ts';

export interface MeasuredText {
  readonly text: string;
  readonly field: string;
  /** Labels (headings, titles of steps, table cells) count as words but are not sentences. */
  readonly isLabel: boolean;
  readonly placeAt: (index: number) => Place;
}

/** Texts of the body, in reading order. */
export function bodyTexts({ body }: PageFile): MeasuredText[] {
  return body.blocks.map(({ kind, text, placeAt }) => ({
    text,
    field: 'body',
    isLabel: kind !== 'text',
    placeAt,
  }));
}

/** Fields that the template draws as headings. */
const labels: ReadonlySet<unknown> = new Set(['title', 'pocket']);

/** Texts of front matter, or of an entry of data. YAML may fold lines, so every place is that of the whole field. */
export function fieldTexts({ data, fields }: Entry<unknown>): MeasuredText[] {
  return proseFields(data).map(({ path, text }) => ({
    text,
    field: fields.name(path),
    isLabel: labels.has(path.at(-1)),
    placeAt: () => fields.place(path),
  }));
}
