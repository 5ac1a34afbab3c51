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

/** Registers: `<kind>` or `<kind>/<id>` → value. */
export interface Registers {
  /** The role the learner picked. Key `role`. */
  role: { role: Role };
  /** The path the learner follows: its map and its previous/next are shown. Key `path`. */
  path: { path: string };
  /** A lesson the learner marked done, by their own act. Key `lesson/<lesson id>`. `on` is a local calendar date, YYYY-MM-DD. */
  lesson: { done: boolean; on: string };
  /**
   * The first answer to a question in the round now running: the one that counts. Key `answer/<question id>`; removed
   * when the question is asked again. `retry` is the latest try after it, for practice. Times are milliseconds since 1970 UTC.
   */
  answer: {
    choice: string[];
    points: number;
    at: number;
    retry?: { choice: string[]; at: number };
  };
  /** Unfinished answers of a self-assessment: statement id → 1 to 4. Key `draft/<assessment id>`; removed with the finished result. */
  draft: { answers: Record<string, number> };
}
export type RegisterKind = keyof Registers;

/** One answered question. `choice` holds option or item ids in the order given. `points` is 0 to 1. */
export interface Answer {
  question: string;
  choice: string[];
  points: number;
}

/** Events: a finished or running attempt is one event per answer set; nothing is edited afterwards. */
export interface Events {
  /** One attempt at a quiz or at a lesson's check, with every answer. `score` is the mean of the points, 0 to 1. */
  attempt: { quiz: string; answers: Answer[]; score: number; passed: boolean };
  /** One finished self-assessment: statement id → 1 to 4. Unanswered statements are absent. */
  assessment: { assessment: string; answers: Record<string, number> };
}
export type EventKind = keyof Events;

/** When and where an event happened. `at` is milliseconds since 1970 UTC; `on` the local date; `zone` an IANA name. */
export interface Stamp {
  at: number;
  on: string;
  zone: string;
}
