/** A tool in the book: what it asks for, and a worked example with its answer. */
import type { ToolField, ToolPage } from '#domain/content/tool.ts';
import { tools } from '#domain/tools/all.ts';
import type { Say } from '#domain/tools/say.ts';
import { writtenOf } from '#domain/tools/written.ts';
import { tag, type Markup } from '../tree/markup.ts';
import type { Forms } from './form.ts';
import { answer } from './tool-answer.ts';
import { filledIn, labelOf } from './tool-example.ts';

/** What numbers look like, and the day on which the example is worked out. */
export interface Reckoning {
  readonly say: Say;
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * Forms of a tool’s page.
 * @throws {Error} when the worked example has no answer: a mistake of the content
 */
export function toolForms(page: ToolPage, reckoning: Reckoning): Forms {
  return {
    '.tool-private': () => [],
    '.shelf': () => [],
    '.tool-answer': () => [],
    '.tool-grid': () => [asked(page), example(page, reckoning)],
  };
}

/** “Revenue lost, $: what a leaver would have spent in a year.” */
const fieldItem = (field: ToolField): Markup =>
  tag(
    'li',
    {},
    tag('b', {}, labelOf(field)),
    ...(field.hint === undefined ? [] : [`: ${field.hint}`]),
  );

function asked({ fields, lists }: ToolPage): Markup {
  return tag(
    'section',
    {},
    tag('h2', { id: 'what-it-asks-for' }, 'What it asks for'),
    ...(fields.length > 0 ? [tag('ul', {}, ...fields.map(fieldItem))] : []),
    ...lists.flatMap(({ label, hint, columns }) => [
      tag('h3', {}, label),
      ...(hint === undefined ? [] : [tag('p', {}, hint)]),
      tag('ul', {}, ...columns.map(fieldItem)),
    ]),
  );
}

function example(page: ToolPage, { say, today }: Reckoning): Markup {
  const written = writtenOf(page.example);
  const { result } = tools[page.tool].run(written, say, today);
  if (result?.is !== 'outcome')
    throw new Error(
      `${page.tool}: the worked example has no answer (${result?.is ?? 'unreadable'})`,
    );
  return tag(
    'section',
    { class: 'worked' },
    tag('h2', { id: 'a-worked-example' }, 'A worked example'),
    tag('p', {}, tag('b', {}, `${page.example.title}. `), page.example.text),
    ...filledIn(page, written, say),
    ...answer(result.outcome),
  );
}
