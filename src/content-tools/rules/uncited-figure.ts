import type { Course } from '../course.ts';
import { figuresIn } from '../figures/figures-in.ts';
import { researchSign } from '../figures/quotable.ts';
import { problemAt, type Problem } from '../problem.ts';

/**
 * A paragraph that speaks of research and gives a figure cites its source. Which sentences tell of the world and which
 * of an invented scene no rule can tell, so this one goes by the words “study”, “research”, “experiment” and the names
 * of authors. A figure of a survey told without any of them is left to readers.
 */
export function* uncitedFigure(course: Course): Generator<Problem> {
  const sign = researchSign(course);
  for (const { kind, body } of course.pages) {
    if (kind === 'page') continue;
    for (const { text, citations, placeAt } of body.blocks) {
      const [figure] = figuresIn(text);
      if (figure === undefined || citations.length > 0 || !sign.test(text)) continue;
      yield problemAt(
        'uncited-figure',
        placeAt(figure.index),
        'body',
        `the paragraph speaks of research, gives “${figure.text}” and cites nothing`,
        'Write [@id] after the sentence with the figure, and list the source.',
      );
    }
  }
}
