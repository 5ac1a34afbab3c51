import type { ScenarioCondition, ScenarioOption } from '#domain/content/scenario.ts';
import { pagesOf, type Course, type PageOf } from '../course.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';
import { didYouMean } from '../text/nearest.ts';

/** A place in a scenario where something of the same scenario is named. */
interface Name {
  readonly id: string;
  readonly path: FieldPath;
  readonly wants: keyof Known;
}

/** What a scenario declares, by the word that messages use. */
interface Known {
  readonly node: readonly string[];
  readonly 'node or ending': readonly string[];
  readonly flag: readonly string[];
  readonly score: readonly string[];
}

/** Inside a scenario, every name stands for something the same scenario declares. */
export function* scenarioName(course: Course): Generator<Problem> {
  for (const page of pagesOf(course, 'scenario')) {
    const { nodes, endings, flags, scores } = page.data;
    const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
    const known: Known = {
      node: ids(nodes),
      'node or ending': [...ids(nodes), ...ids(endings)],
      flag: ids(flags),
      score: ids(scores),
    };
    for (const { id, path, wants } of namesIn(page.data)) {
      if (known[wants].includes(id)) continue;
      const fact = `this scenario has no ${wants} “${id}”`;
      const hint = didYouMean(id, known[wants]) ?? knownOnes(wants, known[wants]);
      yield problemAt('scenario-name', page.fields.place(path), page.fields.name(path), fact, hint);
    }
  }
}

function knownOnes(wants: keyof Known, ids: readonly string[]): string {
  if (ids.length === 0) return `Declare it under ${wants}s, or take this out.`;
  return `It has: ${ids.join(', ')}.`;
}

function namesIn({ start, nodes, endings }: PageOf<'scenario'>['data']): Name[] {
  return [
    { id: start, path: ['start'], wants: 'node' },
    ...nodes.flatMap(({ options }, node) =>
      options.flatMap((option, index) => namesInOption(option, ['nodes', node, 'options', index])),
    ),
    ...endings.flatMap(({ again }, index): Name[] =>
      again === undefined ? [] : [{ id: again, path: ['endings', index, 'again'], wants: 'node' }],
    ),
  ];
}

function namesInOption({ when, scores, set, clear, next }: ScenarioOption, at: FieldPath): Name[] {
  const ways: Name[] =
    typeof next === 'string'
      ? [{ id: next, path: [...at, 'next'], wants: 'node or ending' }]
      : next.flatMap((way, index) => [
          { id: way.to, path: [...at, 'next', index, 'to'], wants: 'node or ending' },
          ...namesInConditions(way.when, [...at, 'next', index, 'when']),
        ]);
  return [
    ...namesInConditions(when, [...at, 'when']),
    ...Object.keys(scores).map((id): Name => ({ id, path: [...at, 'scores', id], wants: 'score' })),
    ...flagNames(set, [...at, 'set']),
    ...flagNames(clear, [...at, 'clear']),
    ...ways,
  ];
}

function namesInConditions(conditions: readonly ScenarioCondition[], at: FieldPath): Name[] {
  return conditions.map((condition, index) =>
    'flag' in condition
      ? { id: condition.flag, path: [...at, index, 'flag'], wants: 'flag' }
      : { id: condition.score, path: [...at, index, 'score'], wants: 'score' },
  );
}

function flagNames(flags: readonly string[], at: FieldPath): Name[] {
  return flags.map((id, index) => ({ id, path: [...at, index], wants: 'flag' }));
}
