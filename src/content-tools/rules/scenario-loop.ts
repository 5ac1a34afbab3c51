import { mostStates } from '#domain/quiz/scenario/survey.ts';
import type { Course } from '../course.ts';
import type { Problem } from '../problem.ts';
import { scenarioProblem, surveyedScenarios } from './scenarios.ts';

/** From everywhere in a story an ending can still be reached, and going round does not pay for ever. */
export function* scenarioLoop(course: Course): Generator<Problem> {
  for (const { page, survey } of surveyedScenarios(course)) {
    const [first, ...others] = survey.endless;
    if (first !== undefined) {
      const index = page.data.nodes.findIndex(({ id }) => id === first);
      const round = [first, ...others].map((id) => `“${id}”`).join(', ');
      yield scenarioProblem(
        'scenario-loop',
        page,
        ['nodes', index, 'id'],
        `from here the story goes round for ever: ${round}`,
        'Let one of the options there lead out to another node or an ending.',
      );
    }
    if (survey.complete) continue;
    const most = mostStates.toLocaleString('en-GB');
    yield scenarioProblem(
      'scenario-loop',
      page,
      ['nodes'],
      `the story has more than ${most} states, so it cannot be checked: a round in it may change a score each time`,
      'Let the option that leads back set a flag, and offer it only while that flag is not set.',
    );
  }
}
