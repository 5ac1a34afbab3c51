/** Scenario plans for tests: small ones written out, and any number of random ones. */
import fc from 'fast-check';
import type {
  PlanCondition,
  PlanNode,
  PlanOption,
  ScenarioPlan,
} from '#domain/quiz/scenario/plan.ts';

/** An option with everything left out that its test is not about. */
export function option(
  id: string,
  next: PlanOption['next'],
  rest: Partial<PlanOption> = {},
): PlanOption {
  return { id, next, when: [], scores: {}, set: [], clear: [], ...rest };
}

export function node(id: string, ...options: PlanOption[]): PlanNode {
  return { id, recovery: false, options };
}

/** Starts at n1 and counts trust, of which more, and effort, of which less is better. */
export function plan(
  nodes: PlanNode[],
  endings: ScenarioPlan['endings'] = bothEndings,
): ScenarioPlan {
  return {
    start: 'n1',
    scores: [
      { id: 'trust', better: 'more', start: 0 },
      { id: 'effort', better: 'less', start: 0 },
    ],
    nodes,
    endings,
  };
}

const bothEndings: ScenarioPlan['endings'] = [
  { id: 'held', outcome: 'held' },
  { id: 'lost', outcome: 'lost' },
];

const endings = fc.constantFrom<ScenarioPlan['endings']>(bothEndings, [
  ...bothEndings,
  { id: 'nearly', outcome: 'nearly' },
]);
const flags = ['warned', 'promised'];
const score = fc.constantFrom('trust', 'effort');
const condition: fc.Arbitrary<PlanCondition> = fc.oneof(
  fc.record({ flag: fc.constantFrom(...flags), is: fc.boolean() }),
  fc.record({ score, atLeast: fc.integer({ min: -2, max: 3 }) }),
  fc.record({ score, atMost: fc.integer({ min: -2, max: 3 }) }),
);
const conditions = fc.oneof(
  { weight: 3, arbitrary: fc.constant<PlanCondition[]>([]) },
  { weight: 1, arbitrary: fc.array(condition, { minLength: 1, maxLength: 2 }) },
);

function anOption(id: string, places: readonly string[]): fc.Arbitrary<PlanOption> {
  const place = fc.constantFrom(...places);
  return fc.record({
    id: fc.constant(id),
    when: conditions,
    scores: fc.dictionary(score, fc.integer({ min: -2, max: 2 })),
    set: fc.subarray(flags),
    clear: fc.subarray(flags),
    next: fc.oneof(
      { weight: 3, arbitrary: place },
      {
        weight: 1,
        arbitrary: fc.array(fc.record({ to: place, when: conditions }), {
          minLength: 1,
          maxLength: 2,
        }),
      },
    ),
  });
}

function aNode(id: string, places: readonly string[]): fc.Arbitrary<PlanNode> {
  return fc
    .tuple(...['a', 'b', 'c'].map((name) => anOption(name, places)))
    .chain((options) => fc.subarray(options, { minLength: 2 }))
    .map((options) => ({ id, recovery: false, options }));
}

/** Any plan at all: with loops, dead ends and parts that nothing leads to. */
export const anyPlan: fc.Arbitrary<ScenarioPlan> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), endings)
  .chain(([count, ends]) => {
    const ids = Array.from({ length: count }, (_, index) => `n${index + 1}`);
    const places = [...ids, ...ends.map(({ id }) => id)];
    return fc.tuple(...ids.map((id) => aNode(id, places))).map((nodes) => plan(nodes, ends));
  });

/** Choices for a walk: each picks among what is offered then. */
export const anyChoices: fc.Arbitrary<number[]> = fc.array(fc.nat(), { maxLength: 12 });
