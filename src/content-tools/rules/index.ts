/** All rules that look at the whole course. Rules about syntax and schemas are applied while reading. */
import type { Course } from '../course.ts';
import { byPlace, type Problem } from '../problem.ts';
import { bannedPhrase } from './banned-phrase.ts';
import { brokenMatch } from './broken-match.ts';
import { brokenReference } from './broken-reference.ts';
import { brokenSection } from './broken-section.ts';
import { catchAllOption } from './catch-all-option.ts';
import type { Check } from './check.ts';
import { drawTooLarge } from './draw-too-large.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateOption } from './duplicate-option.ts';
import { fileName } from './file-name.ts';
import { headingLevel } from './heading-level.ts';
import { textLength, titleLength } from './lengths.ts';
import { lessonInNoPath } from './lesson-in-no-path.ts';
import { longestOption } from './longest-option.ts';
import { noRightAnswer } from './no-right-answer.ts';
import { overlappingAnswers } from './overlapping-answers.ts';
import { pathCycle } from './path-cycle.ts';
import { pathDays } from './path-days.ts';
import { quizCoverage } from './quiz-coverage.ts';
import { reusedId, unkeptId } from './reused-id.ts';
import { scenarioDeadEnd } from './scenario-dead-end.ts';
import { duplicateScenarioIds } from './scenario-ids.ts';
import { scenarioLoop } from './scenario-loop.ts';
import { scenarioName } from './scenario-name.ts';
import { scenarioUnreachable } from './scenario-unreachable.ts';
import { scenarioUnsetFlag } from './scenario-unset-flag.ts';
import { uncitedSource, unlistedCitation, unusedSource } from './sources.ts';
import { sharedRun } from './shared-run.ts';
import { unknownIdea, untaughtIdea } from './ideas.ts';
import { toolFields } from './tool-fields.ts';
import { toleranceWithoutUnit } from './tolerance-without-unit.ts';
import { uncitedFigure } from './uncited-figure.ts';
import { unmatchedFigure } from './unmatched-figure.ts';
import { unverifiedClaim } from './unverified-claim.ts';
import { workshopAgenda, workshopRecall } from './workshops.ts';
import { wrongFolder } from './wrong-folder.ts';

const checks: readonly Check[] = [
  duplicateId,
  brokenReference,
  brokenSection,
  brokenMatch,
  noRightAnswer,
  overlappingAnswers,
  toleranceWithoutUnit,
  duplicateOption,
  catchAllOption,
  longestOption,
  drawTooLarge,
  reusedId,
  unkeptId,
  quizCoverage,
  duplicateScenarioIds,
  scenarioName,
  scenarioUnsetFlag,
  scenarioUnreachable,
  scenarioDeadEnd,
  scenarioLoop,
  toolFields,
  workshopAgenda,
  workshopRecall,
  pathCycle,
  pathDays,
  lessonInNoPath,
  wrongFolder,
  fileName,
  headingLevel,
  titleLength,
  textLength,
  uncitedSource,
  unlistedCitation,
  unusedSource,
  unknownIdea,
  untaughtIdea,
  sharedRun,
  unmatchedFigure,
  uncitedFigure,
  unverifiedClaim,
  bannedPhrase,
];

/** Everything that is wrong with a course, in the order of its files. */
export function problemsOf(course: Course): Problem[] {
  return [...course.faults, ...checks.flatMap((check) => [...check(course)])].sort(byPlace);
}
