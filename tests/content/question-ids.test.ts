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
  const others = questions.flatMap((one) =>
    questions.filter((other) => other !== one).map((other) => ({ one, other })),
  );
  const confused = others.filter(
    ({ one, other }) => otherMeaning(keptFrom(one), other) === undefined,
  );

  expect(others.length).toBeGreaterThan(5000);
  expect(confused.length).toBeLessThan(others.length / 1000);
});

test('every question of the course passes for itself', async () => {
  const questions = questionsOf(await loadCourse(repository)).map(({ question }) => question);

  expect(
    questions.filter((question) => otherMeaning(keptFrom(question), question) !== undefined),
  ).toEqual([]);
});
