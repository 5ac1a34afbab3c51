/** What pages say of paths, as served and as filled in. */
import { describe, expect, test } from 'vitest';
import { ruleInWords, stateInWords } from '#components/certificate/words.ts';
import { doneInWords } from '#components/checklist/words.ts';
import { pathWords, startWords } from '#components/my-playbook/path-words.ts';
import { checkInWords, contentsInWords, dueInWords, pathInWords } from '#components/path/words.ts';
import { noFacts } from '#domain/course/path-progress-model.ts';
import { pathProgress } from '#domain/course/path-progress.ts';
import { facts, fullModule, fullPath, step } from './full-paths.ts';

const steps = [step('lesson', 'L1', 6), step('quiz', 'Q1', 9, ['L1']), step('task', 'T1')];
const path = fullPath([fullModule('A', steps, { when: 'Week 1', day: 7 })]);
const [lesson, quiz] = pathProgress(path, noFacts).modules[0]?.steps ?? [];
if (!lesson || !quiz) throw new Error('The path has no steps.');

test('a path says what it holds and how long it takes', () => {
  expect(contentsInWords([...steps, step('task', 'T2')])).toBe(
    '1 lesson, 1 quiz and 2 tasks at work',
  );
  expect(pathInWords(path, pathProgress(path, noFacts))).toBe(
    '1 lesson, 1 quiz and 1 task at work, about 15 minutes in all',
  );
  const atWork = fullPath([fullModule('A', [step('task', 'T1')])]);
  expect(pathInWords(atWork, pathProgress(atWork, noFacts))).toBe('1 task at work');
});

test('a day that is over was planned, and is never called late', () => {
  const due = '2026-12-12';
  expect(dueInWords({ due, when: 'past' }, '12 December')).toBe('planned for 12 December');
  expect(dueInWords({ due, when: 'now' }, '12 December')).toBe('now, until 12 December');
  expect(dueInWords({ due, when: 'ahead' }, '12 December')).toBe('by 12 December');
});

test('a quiz is offered as a way past, then as a check, and then says when it was passed', () => {
  expect(checkInWords(quiz, undefined, false)).toBe('Know this already? Test out:');
  expect(checkInWords(quiz, undefined, true)).toBe('Check what stuck:');
  expect(checkInWords(quiz, '3 December', true)).toBe('Passed 3 December:');
});

describe('on the checklist', () => {
  test('a quiz tells its pass alone, and nothing of attempts before it', () => {
    expect(doneInWords(quiz, undefined)).toBe('');
    expect(doneInWords({ ...quiz, counts: false }, undefined)).toBe('');
    expect(doneInWords(quiz, '3 December')).toBe('passed 3 December');
  });

  test('a self-check tells at most that it was taken', () => {
    const check = { ...lesson, step: step('assessment', 'S1', 6), counts: false };
    expect(doneInWords(check, undefined)).toBe('only if you wish');
    expect(doneInWords(check, '3 December')).toBe('3 December');
  });

  test('a lesson tells its day, and whether it was tested out', () => {
    expect(doneInWords(lesson, undefined)).toBe('');
    expect(doneInWords({ ...lesson, state: 'known' }, '3 December')).toBe('tested out 3 December');
  });
});

describe('My playbook', () => {
  const on = '2026-12-01';

  test('leads to what comes next, and at the end to the certificate', () => {
    expect(pathWords(path, noFacts, '/c/')).toEqual({
      left: 'About 15 minutes',
      lead: 'Starts with:',
      title: 'Title of L1',
      href: '/L1/',
    });
    expect(pathWords(path, facts({ quiz: { Q1: on } }), '/c/')).toMatchObject({
      left: '1 step left',
      lead: 'Next, at work:',
    });
    const all = facts({ quiz: { Q1: on }, task: { T1: on } });
    expect(pathWords(path, all, '/c/')).toMatchObject({ left: 'All done', href: '/c/' });
  });

  test('says where a learner stands in a dated path', () => {
    expect(startWords(path, noFacts, undefined, on)).toMatch(/^Day 1 is not set/);
    expect(startWords(path, noFacts, on, on)).toMatch(/“Week 1” is planned for 7 December/);
    const all = facts({ quiz: { Q1: on }, task: { T1: on } });
    expect(startWords(path, all, on, on)).toMatch(/^Day 1 is 1 December[^.]*\.$/);
  });
});

test('a certificate says its rule, and what is missing', () => {
  expect(ruleInWords(['lessons', 'tasks'])).toBe(
    'It asks for every lesson done or tested out and every task at work ticked off.',
  );
  expect(stateInWords(1, 4)).toBe(
    'Not earned yet: 1 of 4 steps to go, each marked and linked below.',
  );
  expect(stateInWords(0, 4, '18 November')).toBe('Earned. Put your name on it and print it.');
});
