/**
 * The learner record: what is kept about one learner, in their own browser.
 *
 * Two kinds of fact:
 * - **registers** hold the latest value (role, lesson done). The newest write wins.
 * - **events** happened and never change (a quiz attempt, a self-assessment). They only grow.
 *
 * Everything is keyed by the ids authors write (lesson, quiz, question, option, statement), never by
 * address, position or title, so renaming, moving and reordering pages loses nothing.
 */
import type { Role } from '#domain/content/common.ts';
import type { Written } from '#domain/tools/shape.ts';

/** Registers: `<kind>` or `<kind>/<id>` → value. */
export interface Registers {
  /** The role the learner picked. Key `role`. */
  role: { role: Role };
  /** The path the learner follows: its map and its previous/next are shown. Key `path`. */
  path: { path: string };
  /** A lesson the learner marked done, by their own act. Key `lesson/<lesson id>`. `on` is a local calendar date, YYYY-MM-DD. */
  lesson: { done: boolean; on: string };
  /**
   * The answer to a question in the round now running: the first one in practice, the latest one in an exam. Key
   * `answer/<question id>`; removed when the question is asked again. `retry` is the latest practice try after it.
   * Times are milliseconds since 1970 UTC.
   */
  answer: Given & { points: number; at: number; retry?: LearnerResponse & { at: number } };
  /** How a round at a quiz is run. Key `round/<quiz id>`; written with its first answer. Recall checks of lessons have none. */
  round: Round;
  /** What a learner wrote down for themselves. Key `note/<question id>`. */
  note: { text: string };
  /** A scenario under way: the options chosen so far. Key `walk/<scenario id>`; removed with the finished event. */
  walk: { steps: Step[] };
  /** Unfinished answers of a self-assessment: statement id → 1 to 4. Key `draft/<assessment id>`; removed with the finished result. */
  draft: { answers: Record<string, number> };
  /**
   * Where the learner left a page that is not finished. Key `place/<page id>`; removed when the page is finished.
   * `section` is the id of the heading or question last in view, '' at the top; `at` milliseconds since 1970 UTC.
   */
  place: { section: string; at: number };
  /** Day the learner started a path with dates. Key `start/<path id>`. `on` is a local calendar date. */
  start: { on: string };
  /** A task at work of a path, ticked off or taken back. Key `task/<task id>`. `on` is a local calendar date. */
  task: { done: boolean; on: string };
  /** An if–then plan. Key `plan/<plan id>`; a plan id is a page id, a dot and a random name. */
  plan: IfThenPlan;
  /** A highlight, a note, or both, on any page. Key `mark/<mark id>`; a mark id is a page id, a dot and a random name. */
  mark: Mark;
  /** The certificate of a path, as the learner made it out. Key `certificate/<path id>`. `on` is the local date it was earned. */
  certificate: { name: string; on: string };
  /** A sheet of a tool. Key `sheet/<sheet id>`; a sheet id is a tool id, a dot and a random name. */
  sheet: KeptSheet;
  /** How the learner likes the playbook. Key `preference`. */
  preference: Preference;
}
export type RegisterKind = keyof Registers;

/** What a learner gave as an answer. */
export interface LearnerResponse {
  /**
   * Ids, and what they mean by type: the options chosen; all items in the order left; for matching, row and answer in
   * turn; `true` or `false`. Empty where the answer is written.
   */
  choice: string[];
  /** What was written, as it was written: a number or a few words. At most 2,000 characters. */
  text?: string;
}

/** A response, and what is known about how it was given. */
export interface Given extends LearnerResponse {
  /** The learner said it was a guess. It counts, and still comes back. */
  guessed?: true;
  /** Revision of the question that was answered, from `#domain/quiz/revision.ts`. Unknown in records before version 2. */
  revision?: string;
  /** Time from the first look to the answer, in whole seconds. Kept for the learner; it never counts. */
  seconds?: number;
}

/** One answered question, as it was marked then. `points` is 0 to 1. */
export interface Answer extends Given {
  question: string;
  points: number;
}

/** How a quiz is answered: reasons after each answer, or after all of them. */
export type Mode = 'practice' | 'exam';

export interface Round {
  /** Ids of the graded questions asked. Empty where a quiz asks all it has. */
  draw: string[];
  mode: Mode;
  /** Ids of the questions the learner wants to look at again before handing in. */
  flagged: string[];
  /** Whether an exam was handed in. */
  submitted: boolean;
  /** When the round began, in milliseconds since 1970 UTC: an attempt from before is not of this round. */
  begun: number;
}

/** One choice in a scenario. */
export interface Step {
  node: string;
  option: string;
}

/** “If …, then I will …”, in the learner’s words. */
export interface IfThenPlan {
  /** Id of the lesson or guide it was made on. */
  page: string;
  /** The cue, without the word “if”. */
  if: string;
  /** The act, without the words “then I will”. */
  then: string;
  /** Local calendar date on which it was made. Follow-ups are counted from it. */
  on: string;
}

/** Words on a page, with enough around them to find them again after the page was edited (W3C TextQuoteSelector). */
export interface Quote {
  exact: string;
  /** Up to 64 characters before and after. */
  prefix: string;
  suffix: string;
}

export interface Mark {
  /** Id of the page; for a page without one, its address with dots for slashes. */
  page: string;
  /** Title of the page when the mark was made: it outlives the page. */
  title: string;
  /** What the learner wrote; '' for a highlight alone. */
  text: string;
  /** What was highlighted; absent for a note on the whole page. */
  quote?: Quote;
  /** Local calendar date of the last change. */
  on: string;
}

/**
 * What was written into a tool, in the form of `Written` in src/domain/tools/shape.ts: at most 60 fields, 12 lists,
 * 500 rows in each, 60 columns, and 2,000 characters in each text.
 */
export interface KeptSheet extends Written {
  /** What the learner calls it; '' while it is worked on and has no name yet. */
  name: string;
  /** The day its numbers are of, as the learner chose it: a local calendar date. */
  on: string;
  /** Its last change, in milliseconds since 1970 UTC. */
  at: number;
}

export interface Preference {
  /** Most minutes of review a day: a whole number from 1 to 60. */
  minutes: number;
  /** Whether the calendar of days with one small act is shown. */
  rhythm: boolean;
}

/** Events: a finished or running attempt is one event per answer set; nothing is edited afterwards. */
export interface Events {
  /**
   * One attempt at a quiz or at a lesson's check, with every answer that counted. `score` is the mean of the points,
   * 0 to 1. Attempts before version 2 have no mode: they were practice.
   */
  attempt: { quiz: string; answers: Answer[]; score: number; passed: boolean; mode?: Mode };
  /** One scenario walked to its end. `scores`: score id → value at the end. */
  scenario: { scenario: string; steps: Step[]; ending: string; scores: Record<string, number> };
  /** One finished self-assessment: statement id → 1 to 4. Unanswered statements are absent. */
  assessment: { assessment: string; answers: Record<string, number> };
  /** One question recalled in spaced review. `points` is 0 to 1; `due` is the local calendar date on which it comes back. */
  review: Answer & { due: string };
  /** What became of a plan: done, not yet, or worded anew. */
  'check-in': { plan: string; outcome: CheckIn };
  /**
   * A text that lost against a later one when two copies were merged; the learner is shown both. `record` is the key of
   * its register, and a `text` of '' says that the learner decided about it; `t`, `n` and `d` are the time, count and device of the write, as in `RecordEnvelope`.
   */
  version: { record: string; text: string; t: number; n: number; d: string };
}

export type CheckIn = 'yes' | 'not-yet' | 'changed';

export type EventKind = keyof Events;

/** When and where an event happened. `at` is milliseconds since 1970 UTC; `on` the local date; `zone` an IANA name. */
export interface Stamp {
  at: number;
  on: string;
  zone: string;
}
