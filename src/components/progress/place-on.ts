/** Where a learner is on a page, by the kind of page. */
import type { LearnerRecord } from '#storage/learner-record.ts';

/** Id of the section they are at, '' for the top; undefined when they have finished, or not begun to answer. */
export type Section = string | undefined;

/** How far down the window a heading counts as reached. */
const line = 1 / 3;

const isReached = (element: Element): boolean =>
  element.getBoundingClientRect().top < innerHeight * line;

/** The heading last passed. A guide is finished when its end has been seen. */
export function headingPassed(kind: string): Section {
  const headings = [...document.querySelectorAll('main h2[id]')];
  const end = kind === 'guide' ? document.querySelector('main .note.good') : null;
  if (end && isReached(end)) return undefined;
  return headings.findLast(isReached)?.id ?? '';
}

/** What is left to answer, as the record knows it. */
export async function nextToAnswer(
  kind: string,
  page: string,
  record: LearnerRecord,
): Promise<Section> {
  if (kind === 'quiz') return nextQuestion(page, record);
  if (kind === 'scenario') return (await record.get('walk', page)) ? '' : undefined;
  const answers = (await record.get('draft', page))?.answers;
  if (!answers) return undefined;
  return sectionsOf('.assess-s').find((id) => !(id in answers)) ?? '';
}

/** The first question of the round without an answer. An exam with all answered is finished only when it was handed in. */
async function nextQuestion(page: string, record: LearnerRecord): Promise<Section> {
  const [answers, round] = await Promise.all([record.list('answer'), record.get('round', page)]);
  const asked = sectionsOf('.quiz-q:not([data-spare], [data-type=reflection])');
  if (!asked.some((id) => answers.has(id)) || round?.submitted) return undefined;
  const open = asked.find((id) => !answers.has(id));
  return open ?? (round?.mode === 'exam' ? (asked.at(-1) ?? '') : undefined);
}

const sectionsOf = (selector: string): string[] =>
  [...document.querySelectorAll(`main ${selector}`)].map(({ id }) => id);
