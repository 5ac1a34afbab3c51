import type { Course } from '../course.ts';
import { problemAt, type Place, type Problem } from '../problem.ts';

/** Something that may wait for others: a path or a module. */
interface Step {
  readonly id: string;
  readonly after: readonly { readonly id: string; readonly place: Place; readonly field: string }[];
}

/** Nothing may wait for itself: a learner would never know where to start. */
export function* pathCycle(course: Course): Generator<Problem> {
  yield* cyclesIn('paths', pathSteps(course));
  yield* cyclesIn('modules', moduleSteps(course));
}

function pathSteps(course: Course): Step[] {
  return course.paths.flatMap(({ data, fields }) => {
    if (data === undefined) return [];
    const after = data.after.map((id, index) => ({
      id,
      place: fields.place(['after', index]),
      field: fields.name(['after', index]),
    }));
    return [{ id: data.id, after }];
  });
}

function moduleSteps(course: Course): Step[] {
  return course.paths.flatMap(({ data, fields }) =>
    (data?.modules ?? []).map(({ id, after }, module) => ({
      id,
      after: after.map((other, index) => {
        const path = ['modules', module, 'after', index];
        return { id: other, place: fields.place(path), field: fields.name(path) };
      }),
    })),
  );
}

/** Depth-first search; each cycle is reported once, at the entry that closes it. */
function* cyclesIn(noun: string, steps: readonly Step[]): Generator<Problem> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const done = new Set<string>();

  function* visit(step: Step, trail: readonly string[]): Generator<Problem> {
    const here = [...trail, step.id];
    for (const { id, place, field } of step.after) {
      const start = here.indexOf(id);
      const next = byId.get(id);
      if (start >= 0) {
        const round = [...here.slice(start), id].join(' → ');
        const hint = 'Take out one “after”, so that something comes first.';
        yield problemAt(
          'path-cycle',
          place,
          field,
          `these ${noun} wait for each other: ${round}`,
          hint,
        );
      } else if (next !== undefined && !done.has(id)) {
        yield* visit(next, here);
      }
    }
    done.add(step.id);
  }

  for (const step of steps) if (!done.has(step.id)) yield* visit(step, []);
}
