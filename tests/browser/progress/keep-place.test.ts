/** Leaving a quiz in the moment after its last answer, before the page has read what became of it. */
import { expect, test, vi } from 'vitest';
import { PlaceKeeper } from '#components/progress/keep-place.ts';
import { openLearnerRecord } from '#storage/learner-record.ts';
import { patient } from '../patient.ts';

test('a place read before the quiz was finished is older than the attempt, however late it is written', async () => {
  document.body.innerHTML =
    '<main><div class="quiz-q" id="K1"></div><div class="quiz-q" id="K2"></div></main>';
  const record = await openLearnerRecord();
  const answer = { choice: ['a'], points: 1, at: 1 };
  await record.put('answer', 'K1', answer);
  // The page has asked for the answers; the reply takes its time.
  const reply = Promise.withResolvers<undefined>();
  const read = record.list.bind(record);
  const list = vi.spyOn(record, 'list').mockImplementation(async (kind) => {
    const answers = await read(kind);
    if (kind === 'answer') await reply.promise;
    return answers;
  });
  const following = new PlaceKeeper(record, 'K', 'quiz').follow();
  await vi.waitFor(() => {
    expect(list).toHaveBeenCalledWith('answer');
  }, patient);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const attempt = { quiz: 'K', answers: [], score: 1, passed: true, mode: 'practice' as const };
  const { at } = await record.append('attempt', attempt);
  reply.resolve(undefined);
  await following;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(async () => {
    expect(await record.get('place', 'K')).toMatchObject({ section: 'K2' });
  }, patient);
  expect((await record.get('place', 'K'))?.at).toBeLessThan(at);
});
