/** Scenarios as the rules about them see them: once their names hold, with everything that can happen in them. */
import { planOf } from '#domain/quiz/scenario/plan.ts';
import { survey, type Survey } from '#domain/quiz/scenario/survey.ts';
import type { Step } from '#domain/progress/model.ts';
import { pagesOf, type Course, type PageOf } from '../course.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';
import type { RuleName } from './table.ts';
import { duplicateScenarioIds } from './scenario-ids.ts';
import { scenarioName } from './scenario-name.ts';
import { scenarioUnsetFlag } from './scenario-unset-flag.ts';

export interface SurveyedScenario {
  readonly page: PageOf<'scenario'>;
  readonly survey: Survey;
}

const surveyed = new WeakMap<Course, readonly SurveyedScenario[]>();

/** Scenarios whose names and flags hold. What can happen in the others cannot be said before they are mended. */
export function surveyedScenarios(course: Course): readonly SurveyedScenario[] {
  const known = surveyed.get(course);
  if (known) return known;
  const faults = [duplicateScenarioIds, scenarioName, scenarioUnsetFlag];
  const faulty = new Set(faults.flatMap((check) => [...check(course)]).map(({ file }) => file));
  const found = pagesOf(course, 'scenario')
    .filter(({ file }) => !faulty.has(file))
    .map((page) => ({ page, survey: survey(planOf(page.data)) }));
  surveyed.set(course, found);
  return found;
}

/** A problem at a field of a scenario. */
export function scenarioProblem(
  rule: RuleName,
  { fields }: PageOf<'scenario'>,
  path: FieldPath,
  message: string,
  hint: string,
): Problem {
  return problemAt(rule, fields.place(path), fields.name(path), message, hint);
}

/** A walk in words: “n1: a, then n2: b”. Empty for the walk without steps. */
export function walkInWords(walk: readonly Step[]): string {
  return walk.map(({ node, option }) => `${node}: ${option}`).join(', then ');
}
