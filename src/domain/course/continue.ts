/** “Continue”: where a learner left off, and else what comes next. */
import { curriculum, doneOn, type LearnerFacts } from './dose.ts';
import type { CourseOutline, PageOutline } from './outline.ts';

/** A place in the learner record: the heading or question left off at, '' for the top, and when (milliseconds since 1970 UTC). */
export interface Place {
  section: string;
  at: number;
}

/** What “Continue” depends on. */
export interface ResumeFacts extends LearnerFacts {
  /** Page id → where it was left. */
  places: ReadonlyMap<string, Place>;
  /** Quiz id → the round under way, with the ids of the questions drawn; none drawn means all. */
  rounds: ReadonlyMap<string, { draw: readonly string[] }>;
  /** Id of a quiz, scenario or self-check → when it was last finished, in milliseconds since 1970 UTC. */
  finished: ReadonlyMap<string, number>;
}

/** Where “Continue” leads. */
export interface Resume {
  page: PageOutline;
  /** Address of the page, with the section where one was kept and still exists. */
  href: string;
  /** “The journey, not the department, at Why it works”, “question 3 of Foundation check”. */
  words: string;
}

/** The present: a local calendar date, YYYY-MM-DD, and milliseconds since 1970 UTC. */
export interface Present {
  on: string;
  at: number;
}

/**
 * The facts without a future: a clock that was ahead, or a flight over the date line, leaves days and moments that have
 * not come yet. What was done then is done before today, and what was left then gives way to anything left since.
 */
export function withoutFuture(facts: ResumeFacts, { on, at }: Present): ResumeFacts {
  const days = (all: ReadonlyMap<string, string> = new Map()) =>
    new Map([...all].map(([id, day]) => [id, day > on ? '' : day]));
  const moment = (known: number): number => (known > at ? 0 : known);
  return {
    ...facts,
    done: days(facts.done),
    passed: days(facts.passed),
    places: new Map([...facts.places].map(([id, left]) => [id, { ...left, at: moment(left.at) }])),
    finished: new Map([...facts.finished].map(([id, known]) => [id, moment(known)])),
  };
}

/** What the counted sections of a kind of page are called. */
const counted: Partial<Record<PageOutline['kind'], string>> = {
  quiz: 'question',
  assessment: 'statement',
};

/** Number of a question in its round, or of a statement, from 1; 0 when it is not asked. */
function numberOf(page: PageOutline, section: string, draw: readonly string[]): number {
  const isAsked = ({ id }: { id: string }): boolean =>
    draw.length === 0 || page.bank?.includes(id) !== true || draw.includes(id);
  return page.sections.filter(isAsked).findIndex(({ id }) => id === section) + 1;
}

function wordsOf(page: PageOutline, section: string, draw: readonly string[]): string {
  const noun = counted[page.kind];
  const number = noun === undefined ? 0 : numberOf(page, section, draw);
  if (number > 0) return `${noun ?? ''} ${number} of ${page.title}`;
  const heading = page.sections.find(({ id }) => id === section)?.title;
  return heading === undefined ? page.title : `${page.title}, at ${heading}`;
}

/** The newest place on a page that still exists and was not finished since. */
function lastPlace(
  { pages }: CourseOutline,
  { places, done, finished }: ResumeFacts,
): [PageOutline, Place] | undefined {
  const isOver = ({ id, kind }: PageOutline, { at }: Place): boolean =>
    // The recall check of a lesson is finished under the id of the lesson, which is not done by that.
    done.has(id) || (kind !== 'lesson' && (finished.get(id) ?? 0) >= at);
  const known = pages.flatMap((page): [PageOutline, Place][] => {
    const place = places.get(page.id);
    return place && !isOver(page, place) ? [[page, place]] : [];
  });
  return known.reduce<[PageOutline, Place] | undefined>(
    (newest, each) => (newest && newest[1].at >= each[1].at ? newest : each),
    undefined,
  );
}

/**
 * Where to continue: the newest place that is not finished, else the next lesson. Undefined for somebody who has not begun,
 * and for somebody who has finished all there is.
 * @param on local calendar date, YYYY-MM-DD
 */
export function continueAt(
  course: CourseOutline,
  facts: ResumeFacts,
  on: string,
): Resume | undefined {
  const left = lastPlace(course, facts);
  if (left) {
    const [page, { section }] = left;
    const exists = page.sections.some(({ id }) => id === section);
    const draw = facts.rounds.get(page.id)?.draw ?? [];
    return {
      page,
      href: exists ? `${page.href}#${section}` : page.href,
      words: wordsOf(page, section, draw),
    };
  }
  if (facts.done.size === 0 && facts.path === undefined) return undefined;
  const page = curriculum(course, facts, on).find((lesson) => doneOn(lesson, facts) === undefined);
  return page && { page, href: page.href, words: page.title };
}

/**
 * Minutes that are left of a page, at least 1: its sections, and what stands before the first, count as equally long.
 * @param section where it was left
 */
export function minutesLeft({ minutes, sections }: PageOutline, section: string): number {
  const read = sections.findIndex(({ id }) => id === section) + 1;
  return Math.max(1, Math.ceil((minutes * (sections.length + 1 - read)) / (sections.length + 1)));
}
