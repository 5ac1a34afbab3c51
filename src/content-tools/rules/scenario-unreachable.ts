import type { Course } from '../course.ts';
import type { Problem } from '../problem.ts';
import { scenarioProblem, surveyedScenarios } from './scenarios.ts';

/** What nobody can get to is written for nobody, or its way in is broken. */
export function* scenarioUnreachable(course: Course): Generator<Problem> {
  for (const { page, survey } of surveyedScenarios(course)) {
    if (!survey.complete) continue;
    const problem = (path: (string | number)[], fact: string, hint: string): Problem =>
      scenarioProblem('scenario-unreachable', page, path, fact, hint);
    for (const [index, { id, options }] of page.data.nodes.entries()) {
      if (!survey.reached.has(id)) {
        const fact = `no choices lead to node “${id}”`;
        yield problem(['nodes', index, 'id'], fact, 'Name it as the “next” of an option.');
        continue;
      }
      for (const [line, option] of options.entries()) {
        if (survey.offered.get(id)?.has(option.id)) continue;
        yield problem(
          ['nodes', index, 'options', line, 'when'],
          `option “${option.id}” is never offered: whatever is chosen before, its conditions do not hold here`,
          'Loosen a condition, or take the option out.',
        );
      }
    }
    for (const [index, { id }] of page.data.endings.entries()) {
      if (survey.reached.has(id)) continue;
      yield problem(
        ['endings', index, 'id'],
        `no choices lead to ending “${id}”`,
        'Name it as the “next” of an option, or loosen the conditions on the way.',
      );
    }
  }
}
