import type { ToolField, ToolSheet } from '#domain/content/tool.ts';
import { tools } from '#domain/tools/all.ts';
import { readSheet } from '#domain/tools/read-sheet.ts';
import type { FieldShape, Shape } from '#domain/tools/shape.ts';
import { writtenOf } from '#domain/tools/written.ts';
import { pagesOf, type Course, type PageOf } from '../course.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';
import { didYouMean } from '../text/nearest.ts';

type ToolFile = PageOf<'tool'>;

/** A tool page asks for exactly what its calculation reads, and its example and templates can be read. */
export function* toolFields(course: Course): Generator<Problem> {
  for (const page of pagesOf(course, 'tool')) {
    const { shape } = tools[page.data.tool];
    yield* sameFields(page, ['fields'], page.data.fields, shape.fields);
    yield* sameIds(page, ['lists'], page.data.lists, Object.keys(shape.lists), 'list');
    for (const [index, { id, columns }] of page.data.lists.entries()) {
      const list = shape.lists[id];
      if (list) yield* sameFields(page, ['lists', index, 'columns'], columns, list.columns);
    }
    yield* readable(page, ['example'], page.data.example, shape);
    for (const [index, template] of page.data.templates.entries())
      yield* readable(page, ['templates', index], template, shape);
  }
}

/** What is said of one place in a page. */
function at(page: ToolFile, path: FieldPath, fact: string, hint?: string): Problem {
  return problemAt('tool-fields', page.fields.place(path), page.fields.name(path), fact, hint);
}

function* sameIds(
  page: ToolFile,
  path: FieldPath,
  given: readonly { readonly id: string }[],
  wanted: readonly string[],
  noun: string,
): Generator<Problem> {
  for (const [index, { id }] of given.entries()) {
    if (wanted.includes(id)) continue;
    const hint = didYouMean(id, wanted) ?? `It reads: ${wanted.join(', ') || 'none'}.`;
    yield at(page, [...path, index, 'id'], `“${page.data.tool}” reads no ${noun} “${id}”`, hint);
  }
  const ids = given.map(({ id }) => id);
  for (const id of wanted)
    if (!ids.includes(id))
      yield at(page, path, `the ${noun} “${id}” is missing`, `Add “id: ${id}” with a label.`);
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) < index)
      yield at(page, [...path, index, 'id'], `the ${noun} “${id}” stands here twice`);
}

const optionsOf = (shape: FieldShape): readonly string[] =>
  shape.is === 'choice' || shape.is === 'choices' ? shape.options : [];

function* sameFields(
  page: ToolFile,
  path: FieldPath,
  given: readonly ToolField[],
  shapes: Readonly<Record<string, FieldShape>>,
): Generator<Problem> {
  yield* sameIds(page, path, given, Object.keys(shapes), 'field');
  for (const [index, { id, options = [] }] of given.entries()) {
    const shape = shapes[id];
    if (shape)
      yield* sameIds(page, [...path, index, 'options'], options, optionsOf(shape), 'option');
  }
}

function* readable(
  page: ToolFile,
  path: FieldPath,
  { fields, lists }: ToolSheet,
  shape: Shape,
): Generator<Problem> {
  const unknown = [
    ...Object.keys(fields).filter((id) => !Object.hasOwn(shape.fields, id)),
    ...Object.keys(lists).filter((id) => !Object.hasOwn(shape.lists, id)),
  ];
  for (const id of unknown) yield at(page, path, `the calculation reads nothing called “${id}”`);
  for (const [id, rows] of Object.entries(lists))
    for (const [row, cells] of rows.entries())
      for (const column of Object.keys(cells))
        if (!Object.hasOwn(shape.lists[id]?.columns ?? {}, column))
          yield at(page, [...path, 'lists', id, row], `there is no column “${column}”`);
  for (const problem of readSheet(shape, writtenOf({ fields, lists })).problems)
    yield at(page, path, `${problem.at} cannot be read`, problem.says);
}
