import { expect, test } from 'vitest';
import { nextToAnswer } from '#components/progress/place-on.ts';
import { openLearnerRecord } from '#storage/learner-record.ts';

/** A bank of three as it is served: its first draw is P1, and the scale is always asked. */
const markup = `<main>
  <div class="quiz-q" id="P1" data-type="single"></div>
  <div class="quiz-q" id="P2" data-type="single" data-spare></div>
  <div class="quiz-q" id="P3" data-type="single" data-spare></div>
  <div class="quiz-q" id="P4" data-type="likert"></div>
  <div class="quiz-q" id="P5" data-type="reflection"></div>
</main>`;

test('the next question of a drawn quiz is one of its round, before the page shows that round', async () => {
  document.body.innerHTML = markup;
  const record = await openLearnerRecord();
  const answer = { choice: ['a'], revision: '1', points: 1, at: 1 };
  const round = { mode: 'practice' as const, flagged: [], submitted: false, begun: 1 };
  await record.put('round', 'P', { ...round, draw: ['P2', 'P3'] });
  await record.put('answer', 'P2', answer);
  expect(await nextToAnswer('quiz', 'P', record)).toBe('P3');
  await record.put('answer', 'P3', answer);
  expect(await nextToAnswer('quiz', 'P', record)).toBe('P4');
  await record.put('answer', 'P4', answer);
  expect(await nextToAnswer('quiz', 'P', record)).toBeUndefined();
});
