/** Small paths, facts, and arbitrary ones for property tests. */
import fc from 'fast-check';
import { noFacts } from '#domain/course/path-progress-model.ts';
import type {
  FullModule,
  FullPath,
  PathFacts,
  Step,
  StepKind,
} from '#domain/course/path-progress-model.ts';

export const step = (kind: StepKind, id: string, minutes = 0, covers?: string[]): Step => ({
  kind,
  id,
  title: `Title of ${id}`,
  href: `/${id}/`,
  minutes,
  ...(covers && { covers }),
});

export const fullModule = (
  id: string,
  steps: Step[],
  more: Partial<FullModule> = {},
): FullModule => ({ id, title: `Module ${id}`, href: `/p/#${id}`, after: [], steps, ...more });

export const fullPath = (modules: FullModule[], more: Partial<FullPath> = {}): FullPath => ({
  id: 'p',
  title: 'A path',
  href: '/p/',
  certificate: ['lessons', 'quizzes', 'tasks'],
  before: [],
  modules,
  ...more,
});

/** Facts with a day for each id. @example facts({ lesson: { 'F1.1': '2026-11-18' } }) */
export const facts = (days: Partial<Record<StepKind, Record<string, string>>>): PathFacts => ({
  ...noFacts,
  ...Object.fromEntries(
    Object.entries(days).map(([kind, ids]) => [kind, new Map(Object.entries(ids))]),
  ),
});

/** Facts that hold what both hold; of two days the earlier. */
export function joined(one: PathFacts, other: PathFacts): PathFacts {
  const join = (kind: StepKind) => {
    const days = new Map(one[kind]);
    for (const [id, on] of other[kind]) {
      const before = days.get(id);
      days.set(id, before !== undefined && before < on ? before : on);
    }
    return days;
  };
  return {
    lesson: join('lesson'),
    assessment: join('assessment'),
    quiz: join('quiz'),
    task: join('task'),
  };
}

const kinds = ['lesson', 'assessment', 'quiz', 'task'] as const;
const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  id: fc.constantFrom(...ids),
  title: fc.constant('Step'),
  href: fc.constant('/step/'),
  minutes: fc.nat(30),
  covers: fc.subarray([...ids]),
});

const anyModules: fc.Arbitrary<FullModule[]> = fc
  .array(fc.array(anyStep, { maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((lists) =>
    lists.map((steps, index) => fullModule(`m${index}`, steps, { after: ['m0', 'm1'] })),
  );

/** Any path, the ids of its steps crossing and repeating as they like. */
export const anyPath: fc.Arbitrary<FullPath> = fc
  .record({
    modules: anyModules,
    earlier: anyModules,
    certificate: fc.subarray(['lessons', 'quizzes', 'assessments', 'tasks'] as const, {
      minLength: 1,
    }),
  })
  .map(({ modules, earlier, certificate }) =>
    fullPath(modules, { certificate, before: [fullPath(earlier, { id: 'earlier' })] }),
  );

const anyDay = fc
  .integer({ min: 1, max: 28 })
  .map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const anyDays = fc
  .dictionary(fc.constantFrom(...ids), anyDay)
  .map((days) => new Map(Object.entries(days)));

export const anyFacts: fc.Arbitrary<PathFacts> = fc.record({
  lesson: anyDays,
  assessment: anyDays,
  quiz: anyDays,
  task: anyDays,
});
