import { sentencesOf } from '#domain/content/readability.ts';
import type { Course } from '../course.ts';
import { courseTexts } from '../course-texts.ts';
import { problemAt, type Problem } from '../problem.ts';
import { claimsIn } from '../text/unverified-claims.ts';

/**
 * Claims we could not trace stand nowhere, in no scene and in no wrong option: who repeats one teaches it. Each is
 * known by its words within one sentence. A claim spread over two sentences, or in words nobody thought of, is missed.
 */
export function* unverifiedClaim(course: Course): Generator<Problem> {
  for (const { text, field, placeAt } of courseTexts(course)) {
    for (const { text: sentence, index } of sentencesOf(text)) {
      for (const { claim, reason } of claimsIn(sentence)) {
        const fact = `this looks like ${claim}, which is on the list of unverified claims`;
        yield problemAt('unverified-claim', placeAt(index), field, fact, reason);
      }
    }
  }
}
