import type { Course } from '../course.ts';
import type { Problem } from '../problem.ts';
import { scenarioProblem, surveyedScenarios, walkInWords } from './scenarios.ts';

/** However a learner chooses, there is a way on until an ending. */
export function* scenarioDeadEnd(course: Course): Generator<Problem> {
  for (const { page, survey } of surveyedScenarios(course)) {
    for (const { node, option, walk } of survey.deadEnds) {
      const index = page.data.nodes.findIndex(({ id }) => id === node);
      const options = page.data.nodes[index]?.options ?? [];
      const line = options.findIndex(({ id }) => id === option);
      const before = walk.length === 0 ? 'at the start' : `after ${walkInWords(walk)}`;
      yield option === undefined
        ? scenarioProblem(
            'scenario-dead-end',
            page,
            ['nodes', index, 'options'],
            `nothing is offered here ${before}`,
            'Give the node an option without conditions.',
          )
        : scenarioProblem(
            'scenario-dead-end',
            page,
            ['nodes', index, 'options', line, 'next'],
            `no way is open ${before}`,
            'End the list with a way without conditions: “- to: …”.',
          );
    }
  }
}
