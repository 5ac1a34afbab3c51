/** Makes questions for tests. */
import { question, type Question } from '#domain/content/question.ts';

/** Long enough for every rule about length. */
export const feedback = 'Why this one is right or wrong, in ten to forty words.';

/** A question as the schema returns it, from the fields that tell it apart. */
export function written(fields: object): Question {
  return question.parse({ id: 'Q1-q1', section: 'F1.1#three-duties', ...fields });
}

/** Options with ids by their place, the right ones first. */
export function options(right: readonly string[], wrong: readonly string[]): object[] {
  return [...right, ...wrong].map((text, index) => ({
    id: `o${index}`,
    text,
    feedback,
    correct: index < right.length,
  }));
}
