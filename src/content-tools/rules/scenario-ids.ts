import { pagesOf, type Course, type PageOf } from '../course.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';

/** Walks are kept by the ids of nodes and options. Nodes and endings share one set of names, because “next” names both. */
export function* duplicateScenarioIds(course: Course): Generator<Problem> {
  for (const page of pagesOf(course, 'scenario')) {
    const { nodes, endings, flags, scores } = page.data;
    const at = (field: string, list: readonly { id: string }[], before: FieldPath = []): Id[] =>
      list.map(({ id }, index) => ({ id, path: [...before, field, index, 'id'] }));
    yield* twice(page, 'in this scenario', [...at('nodes', nodes), ...at('endings', endings)]);
    yield* twice(page, 'among the flags', at('flags', flags));
    yield* twice(page, 'among the scores', at('scores', scores));
    for (const [index, { id, options }] of nodes.entries()) {
      yield* twice(page, `in node “${id}”`, at('options', options, ['nodes', index]));
    }
  }
}

interface Id {
  readonly id: string;
  readonly path: FieldPath;
}

function* twice({ fields }: PageOf<'scenario'>, where: string, ids: readonly Id[]) {
  const seen = new Set<string>();
  for (const { id, path } of ids) {
    if (seen.has(id)) {
      yield problemAt(
        'duplicate-id',
        fields.place(path),
        fields.name(path),
        `“${id}” is used twice ${where}`,
        'Give the newer one an id of its own. Leave the published one as it is: results hang on it.',
      );
    }
    seen.add(id);
  }
}
