/** All rules that look at the whole course. Rules about syntax and schemas are applied while reading. */
import type { Course } from '../course.ts';
import { byPlace, type Problem } from '../problem.ts';
import { bannedPhrase } from './banned-phrase.ts';
import { brokenReference } from './broken-reference.ts';
import { brokenSection } from './broken-section.ts';
import type { Check } from './check.ts';
import { duplicateId } from './duplicate-id.ts';
import { fileName } from './file-name.ts';
import { headingLevel } from './heading-level.ts';
import { textLength, titleLength } from './lengths.ts';
import { lessonInNoPath } from './lesson-in-no-path.ts';
import { noRightAnswer } from './no-right-answer.ts';
import { pathCycle } from './path-cycle.ts';
import { quizCoverage } from './quiz-coverage.ts';
import { uncitedSource, unlistedCitation, unusedSource } from './sources.ts';
import { wrongFolder } from './wrong-folder.ts';

const checks: readonly Check[] = [
  duplicateId,
  brokenReference,
  brokenSection,
  noRightAnswer,
  quizCoverage,
  pathCycle,
  lessonInNoPath,
  wrongFolder,
  fileName,
  headingLevel,
  titleLength,
  textLength,
  uncitedSource,
  unlistedCitation,
  unusedSource,
  bannedPhrase,
];

/** Everything that is wrong with a course, in the order of its files. */
export function problemsOf(course: Course): Problem[] {
  return [...course.faults, ...checks.flatMap((check) => [...check(course)])].sort(byPlace);
}
