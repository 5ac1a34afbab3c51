/** The prose of a page that is measured: body and front matter, each text with its place. */
import type { Entry, PageFile, PageOf } from '../course.ts';
import type { Place } from '../problem.ts';
import { proseFields, type ProseField } from '../prose-fields.ts';

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
export function fieldTexts(entry: Entry<unknown>): MeasuredText[] {
  return proseFields(entry.data).map((field) => measured(entry, field));
}

/** What a facilitator says aloud, step by step. */
export function spokenTexts(kit: PageOf<'workshop'>): MeasuredText[] {
  return kit.data.steps.map(({ say }, index) =>
    measured(kit, { path: ['steps', index, 'say'], text: say }),
  );
}

function measured({ fields }: Entry<unknown>, { path, text }: ProseField): MeasuredText {
  return {
    text,
    field: fields.name(path),
    isLabel: labels.has(path.at(-1)),
    placeAt: () => fields.place(path),
  };
}
