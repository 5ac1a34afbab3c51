/** Many self-checks as one picture: a profile of habits, never a grade and never a comparison of people. */
import {
  type DimensionKey,
  levelOf,
  profile,
  type StatementAnswers,
} from '#domain/assessment/profile.ts';
import type { Level } from '#domain/content/assessment.ts';
import type { AssessmentResult } from './handed.ts';
import type { PageKey } from './page-key.ts';
import { allOrNone, isShown, type Shown, shownIf } from './summary.ts';

export interface DimensionTeam {
  readonly id: string;
  /** The mean of people’s own means; people with too few answers in the dimension have none. */
  readonly people: Shown;
  /** Level of that mean. */
  readonly level: Level | undefined;
  /** How people answered each statement, in the order of the dimension. */
  readonly statements: readonly Shown[];
}

/** The answers by statement id, as `profile` takes them. */
export function answersOf({ items }: PageKey, { answers }: AssessmentResult): StatementAnswers {
  return Object.fromEntries(
    items.flatMap(({ id }, index) => {
      const answer = answers[index];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/**
 * The picture of each dimension, in order. The order of people makes no difference.
 *
 * A dimension of which one statement is hidden shows none: the hidden one could be worked out from the mean and the others.
 * @param fewest see `shownIf`.
 */
export function assessmentTeam(
  dimensions: readonly DimensionKey[],
  people: readonly StatementAnswers[],
  fewest: number,
): DimensionTeam[] {
  const profiles = people.map((answers) => profile(dimensions, answers));
  return dimensions.map(({ id, statements }, index) => {
    const means = profiles.flatMap((results) => results[index]?.mean ?? []);
    const shown = shownIf(means, fewest);
    return {
      id,
      people: shown,
      level: isShown(shown) ? levelOf(shown.mean) : undefined,
      statements: allOrNone(
        statements.map((statement) =>
          shownIf(
            people.flatMap((answers) => answers[statement] ?? []),
            fewest,
          ),
        ),
      ),
    };
  });
}
