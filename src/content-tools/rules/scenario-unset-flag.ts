import type { ScenarioCondition } from '#domain/content/scenario.ts';
import { pagesOf, type Course, type PageOf } from '../course.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';

/** A condition on a flag that no option ever sets says nothing: it holds always, or never. */
export function* scenarioUnsetFlag(course: Course): Generator<Problem> {
  for (const page of pagesOf(course, 'scenario')) {
    const { nodes, flags } = page.data;
    const set = new Set(nodes.flatMap(({ options }) => options.flatMap((option) => option.set)));
    // Flags that are not even declared are told by scenario-name.
    const unset = new Set(flags.map(({ id }) => id).filter((id) => !set.has(id)));
    for (const { condition, path } of conditionsIn(page.data)) {
      if (!('flag' in condition) || !unset.has(condition.flag)) continue;
      yield problemAt(
        'scenario-unset-flag',
        page.fields.place(path),
        page.fields.name(path),
        `no option sets the flag “${condition.flag}”, so this ${condition.is ? 'never' : 'always'} holds`,
        `Write “set: [${condition.flag}]” in the option after which it is true, or take the condition out.`,
      );
    }
  }
}

function conditionsIn({
  nodes,
}: PageOf<'scenario'>['data']): { condition: ScenarioCondition; path: FieldPath }[] {
  const placed = (conditions: readonly ScenarioCondition[], at: FieldPath) =>
    conditions.map((condition, index) => ({ condition, path: [...at, index] }));
  return nodes.flatMap(({ options }, node) =>
    options.flatMap(({ when, next }, index) => {
      const at = ['nodes', node, 'options', index];
      const ways = typeof next === 'string' ? [] : next;
      return [
        ...placed(when, [...at, 'when']),
        ...ways.flatMap((way, line) => placed(way.when, [...at, 'next', line, 'when'])),
      ];
    }),
  );
}
