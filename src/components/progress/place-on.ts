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
  const asked = askedIn(round?.draw ?? []);
  if (!asked.some((id) => answers.has(id)) || round?.submitted) return undefined;
  const open = asked.find((id) => !answers.has(id));
  return open ?? (round?.mode === 'exam' ? (asked.at(-1) ?? '') : undefined);
}

/**
 * The questions to answer. Which are drawn is for the record to say: the page shows its own first draw until the round is open.
 * @param draw ids of the graded questions drawn; none: as the page was served
 */
function askedIn(draw: readonly string[]): string[] {
  if (draw.length === 0) return sectionsOf('.quiz-q:not([data-spare], [data-type=reflection])');
  const always = sectionsOf('.quiz-q[data-type=likert]');
  const all = sectionsOf('.quiz-q:not([data-type=reflection])');
  return all.filter((id) => draw.includes(id) || always.includes(id));
}

const sectionsOf = (selector: string): string[] =>
  [...document.querySelectorAll(`main ${selector}`)].map(({ id }) => id);
