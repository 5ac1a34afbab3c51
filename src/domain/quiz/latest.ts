import type { LearnerResponse, Registers } from '#domain/progress/model.ts';

/** What the learner gave last. */
export function latestResponse(answer: Registers['answer']): LearnerResponse {
  return answer.retry ?? answer;
}
