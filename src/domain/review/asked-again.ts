/**
 * Which answers of an attempt were given in it. A round that asks only some questions again carries the others over
 * into its attempt as they were; counted twice, they would say that something was recalled on a day it was not seen.
 */
import { canonical } from '../progress/canonical.ts';
import type { Answer, Events, Stamp } from '../progress/model.ts';

type Attempt = Events['attempt'] & Stamp;

/** Every attempt with only the answers given in it, oldest first. The order in which they are handed over does not matter. */
export function askedAgain(attempts: readonly Attempt[]): Attempt[] {
  const latest = new Map<string, Attempt>();
  return attempts.toSorted(byTime).map((attempt) => {
    const earlier = latest.get(attempt.quiz);
    latest.set(attempt.quiz, attempt);
    return earlier ? { ...attempt, answers: given(attempt.answers, earlier.answers) } : attempt;
  });
}

function given(answers: readonly Answer[], earlier: readonly Answer[]): Answer[] {
  const before = new Map(earlier.map((answer) => [answer.question, answer]));
  const differing = answers.filter(
    (answer) => canonical(answer) !== canonical(before.get(answer.question) ?? null),
  );
  const repeated = differing.flatMap((answer) => {
    const old = before.get(answer.question);
    return old && !hasChanged(old, answer) ? [old] : [];
  });
  // Somebody who is asked what they knew is asked everything; what looks the same then is so by chance.
  if (repeated.some(isKnown) || (differing.length === 0 && earlier.every(isKnown)))
    return [...answers];
  // Asked because the quiz has changed: what was missed before is carried over too.
  if (differing.length > 0 && repeated.length === 0) return differing;
  return answers.filter((answer) => differing.includes(answer) || !isKnown(answer));
}

/** A round of what was missed leaves these out. */
const isKnown = ({ points, guessed }: Answer): boolean => points === 1 && !guessed;

/** Answers of the playbook’s first version name no revision, and are taken to be of the same one. */
const hasChanged = (one: Answer, other: Answer): boolean =>
  one.revision !== undefined && other.revision !== undefined && one.revision !== other.revision;

/** Attempts of one moment, as two devices may write them, stand in an order that does not depend on which came first. */
const byTime = (one: Attempt, other: Attempt): number =>
  one.at - other.at || (canonical(one) < canonical(other) ? -1 : 1);
