/** Reads from the learner record what review is computed from. */
import { usualPreference } from '#domain/progress/preference.ts';
import { historyOf, type History } from '#domain/review/history.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { stampOf, today } from '#storage/now.ts';

/** The record as review sees it now. */
export interface ReviewHistory {
  history: History;
  /** Local calendar date of the reading. */
  today: string;
  /** Most minutes of review on one day. */
  minutes: number;
}

export async function readHistory(record: LearnerRecord): Promise<ReviewHistory> {
  const [attempts, reviews, answered, rounds, lessons, preference] = await Promise.all([
    record.events('attempt'),
    record.events('review'),
    record.list('answer'),
    record.list('round'),
    record.list('lesson'),
    record.get('preference'),
  ]);
  const done = new Set([...lessons].filter(([, { done: isDone }]) => isDone).map(([id]) => id));
  // The answers of an exam under way are nobody’s business until it is handed in, not even review’s.
  const exams = [...rounds.values()].filter(({ mode, submitted }) => mode === 'exam' && !submitted);
  const held = new Set(exams.flatMap(({ draw }) => draw));
  const answers = new Map([...answered].filter(([question]) => !held.has(question)));
  const now = today();
  const dayOf = (at: number): string => stampOf(new Date(at)).on;
  const history = historyOf({ attempts, reviews, answers, done, today: now, dayOf });
  return { history, today: now, minutes: (preference ?? usualPreference).minutes };
}
