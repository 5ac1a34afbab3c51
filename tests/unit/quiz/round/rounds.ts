/** A quiz of three questions with one right answer each, and answers to them. */
import type { LearnerResponse } from '#domain/progress/model.ts';
import { grade } from '#domain/quiz/grade.ts';
import type { AnswerKey, ChoiceKey } from '#domain/quiz/key.ts';
import type { Asked, StoredAnswer } from '#domain/quiz/round.ts';

export const keyOf = (id: string): ChoiceKey => ({
  id,
  revision: 'r1',
  type: 'single',
  choices: ['yes', 'no', 'maybe'],
  right: ['yes'],
});

export const keys = [keyOf('q1'), keyOf('q2'), keyOf('q3')];
export const scale: AnswerKey = {
  id: 's1',
  revision: 'r1',
  type: 'likert',
  choices: ['agree', 'not'],
};

/** A question with the rule that marks it. */
export const asked = (key: AnswerKey): Asked => ({
  key,
  grade: (response: LearnerResponse) => grade(key, response),
});

export const right = (at = 1): StoredAnswer => ({ choice: ['yes'], revision: 'r1', points: 1, at });
export const wrong = (at = 1): StoredAnswer => ({ choice: ['no'], revision: 'r1', points: 0, at });
export const half = (at = 1): StoredAnswer => ({ ...wrong(at), points: 0.5 });
export const guess = (at = 1): StoredAnswer => ({ ...right(at), guessed: true });

/** Answers to q1, q2 and q3 in turn; undefined where there is none. */
export const answers = (...given: (StoredAnswer | undefined)[]): Map<string, StoredAnswer> =>
  new Map(given.flatMap((answer, index) => (answer ? [[`q${index + 1}`, answer] as const] : [])));
