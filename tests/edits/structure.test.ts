import { firstQuiz } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

test('answers are found in both halves when a quiz is split in two', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish(async (author) => {
    const moved = [];
    for (const id of ['Q1-tells', 'Q1-share', 'Q1-word']) moved.push(await author.cut(file, id));
    await author.create(
      'docs/quizzes/second-quiz.mdx',
      `---
title: Second quiz
description: What was the second half of the first quiz.
kind: quiz
id: Q3
role: everyone
minutes: 2
covers: [F1.1, F1.2]
questions:
${moved.join('\n')}
---

The second half.
`,
    );
  });
  await expectKept(learner, address, before, {
    order: ['Q1-reply', 'Q1-caller', 'Q1-keep', 'Q1-silence', 'Q1-parts', 'Q1-habit', 'Q1-missed'],
    result: [
      '2 of 5 right first time, 2 partly right. Score 57%.',
      'The pass mark is 80%. Read the reasons, then answer again.',
      'One right answer was a guess and comes back with the missed ones.',
    ],
  });
  await expectKept(learner, '/quizzes/second-quiz/', before, {
    order: ['Q1-tells', 'Q1-share', 'Q1-word'],
    result: [
      '2 of 3 right first time, 1 partly right. Score 83%.',
      'The pass mark is 80%: you have passed.',
      '',
    ],
    history: [],
  });
});

test('many edits at once do no more than each of them alone', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  const moved = 'docs/quizzes/first-weeks/promises.mdx';
  await learner.publish(async (author) => {
    await author.move(file, moved);
    await author.reword(moved, 'First quiz', 'Promises');
    await author.reword(moved, 'Wich reply', 'Which reply');
    await author.shift(moved, 'reply-four', 'after', 'reply-when');
    await author.shift(moved, 'Q1-word', 'before', 'Q1-reply');
    await author.cut(moved, 'Q1-parts');
    await author.cut(moved, 'caller-number');
    await author.reword(moved, 'tolerance: 1', 'tolerance: 2');
  });
  await expectKept(learner, '/quizzes/first-weeks/promises/', before, {
    order: [
      'Q1-word',
      'Q1-reply',
      'Q1-caller',
      'Q1-keep',
      'Q1-silence',
      'Q1-tells',
      'Q1-share',
      'Q1-habit',
      'Q1-missed',
    ],
    asked: { 'Q1-caller': 'gone', 'Q1-share': 'changed' },
    result: ['5 of 7 answered.'],
  });
});
