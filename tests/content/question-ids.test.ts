/** The measure by which a reused id is found, tried on the questions of the playbook itself. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptFrom } from '#content-tools/ledger/kept-question.ts';
import { otherMeaning } from '#content-tools/ledger/other-meaning.ts';
import { loadCourse } from '#content-tools/load.ts';
import { questionsOf } from '#content-tools/rules/questions.ts';

const repository = join(import.meta.dirname, '../..');

test('less than one pair of questions in a thousand could take each other’s id unnoticed', async () => {
  const questions = questionsOf(await loadCourse(repository)).map(({ question }) => question);
  // Every seventh pair: enough to see one in a thousand, and seconds instead of minutes.
  const pairs = questions
    .flatMap((one) => questions.filter((other) => other !== one).map((other) => ({ one, other })))
    .filter((_, index) => index % 7 === 0);
  const confused = pairs.filter(
    ({ one, other }) => otherMeaning(keptFrom(one), other) === undefined,
  );

  expect(pairs.length).toBeGreaterThan(5000);
  expect(confused.length).toBeLessThan(pairs.length / 1000);
});

test('every question of the course passes for itself', async () => {
  const questions = questionsOf(await loadCourse(repository)).map(({ question }) => question);

  expect(
    questions.filter((question) => otherMeaning(keptFrom(question), question) !== undefined),
  ).toEqual([]);
});
