/** Many people’s ratings of the same stages as one picture. The arithmetic is that of the tool itself. */
import { stagePictures, type StageRating } from '#domain/tools/journey-sums.ts';
import type { HandedStage, JourneyResult } from './handed.ts';

export interface StageTeam {
  /** How many rated the stage. */
  readonly n: number;
  readonly outside: number | 'hidden' | undefined;
  readonly owner: number | 'hidden' | undefined;
  /** Self-view gap: owner mean − outside mean. */
  readonly gap: number | 'hidden' | undefined;
  /** Highest − lowest score. */
  readonly spread: number | 'hidden' | undefined;
  /** What most people say it matters, 1 to 3: the middle answer, the higher of two middle ones. */
  readonly importance: number | 'hidden' | undefined;
  /** (5 − outside mean) × importance. */
  readonly priority: number | 'hidden' | undefined;
  /** How many of those who said something about evidence have some. */
  readonly evidence: { readonly yes: number; readonly of: number } | 'hidden' | undefined;
  readonly flags: readonly ('gap' | 'spread' | 'no-evidence' | 'no-owner')[];
}

/** The middle of some whole numbers; of two middle ones the higher. Undefined for none. */
export function middle(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

const isHidden = (count: number, fewest: number): boolean => count > 0 && count < fewest;

function stageTeam(handed: readonly HandedStage[], fewest: number): StageTeam {
  const rated = handed.filter(({ score }) => score !== undefined);
  const sides = {
    owner: rated.filter(({ owns }) => owns),
    outside: rated.filter(({ owns }) => !owns),
  };
  const hidden = {
    owner: isHidden(sides.owner.length, fewest),
    outside: isHidden(sides.outside.length, fewest),
  };
  // What a hidden side said is in no number at all: in a spread or a mean of everybody, the other side’s would give it away.
  const seen = [...(hidden.owner ? [] : sides.owner), ...(hidden.outside ? [] : sides.outside)].map(
    ({ score, owns }): StageRating => ({ score, owns }),
  );
  const importances = handed.flatMap(({ importance }) => importance ?? []);
  const evidences = handed.flatMap(({ evidence }) => evidence ?? []);
  const yes = evidences.filter(Boolean).length;
  const importance = isHidden(importances.length, fewest) ? 'hidden' : middle(importances);
  const [picture] = stagePictures(
    [
      {
        importance: importance === 'hidden' ? undefined : importance,
        evidence:
          evidences.length === 0 || isHidden(evidences.length, fewest) ? undefined : yes > 0,
      },
    ],
    seen.map((rating) => ({ ratings: [rating] })),
  );
  const or = (isAway: boolean, value: number | undefined) => (isAway ? 'hidden' : value);
  return {
    n: rated.length,
    outside: or(hidden.outside, picture?.outside),
    owner: or(hidden.owner, picture?.owner),
    gap: or(hidden.owner || hidden.outside, picture?.gap),
    spread: or((hidden.owner || hidden.outside) && seen.length === 0, picture?.spread),
    importance,
    priority: or(hidden.outside || importance === 'hidden', picture?.priority),
    evidence:
      evidences.length === 0
        ? undefined
        : isHidden(evidences.length, fewest)
          ? 'hidden'
          : { yes, of: evidences.length },
    // That nobody owns a stage is known only where no side is hidden.
    flags: (picture?.flags ?? []).filter((flag) => flag !== 'no-owner' || !hidden.owner),
  };
}

/**
 * The picture of each stage, as many as the longest list has. The order of people makes no difference.
 *
 * Owners and outsiders are hidden each for themselves. There is no mean of both, which would give the hidden side away.
 * @param fewest see `shownIf` in summary.ts.
 */
export function journeyTeam(
  people: readonly Pick<JourneyResult, 'stages'>[],
  fewest: number,
): StageTeam[] {
  const length = Math.max(0, ...people.map(({ stages }) => stages.length));
  return Array.from({ length }, (_, index) =>
    stageTeam(
      people.flatMap(({ stages }) => stages[index] ?? []),
      fewest,
    ),
  );
}
