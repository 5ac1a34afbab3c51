/** Task lists as both plugins document them, and what is told when they are not. */
import { readPage } from '#content-tools/load/read-page.ts';
import { isRecord } from '#content-tools/load/record.ts';
import { importTaskLists } from '#exchange/task-list.ts';
import { formatFault } from '#exchange/task-list/fault.ts';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const options = { prefix: 'X9', section: 'F3.1#the-four-steps' };

function imported(text: string): unknown[] {
  const { yaml, faults } = importTaskLists('in.md', text, options);
  expect(faults).toEqual([]);
  const written: unknown = parse(yaml);
  if (!isRecord(written) || !Array.isArray(written.questions)) throw new Error(yaml);
  return written.questions;
}

function faultsIn(text: string): string[] {
  return importTaskLists('in.md', text, options).faults.map(
    ({ line, column, field, message }) => `${line}:${column} ${field}: ${message}`,
  );
}

describe('mkdocs-quiz', () => {
  test('one right box makes a single choice; code, emphasis and links become words', () => {
    const text =
      '<quiz>\nWhat is\n```\n2 + 2\n```\n- [ ] 3\n- [x] 4 _(not `four`)_\n- [] 5\n</quiz>';

    expect(imported(text)).toEqual([
      {
        id: 'X9-q1',
        type: 'single',
        stem: 'What is 2 + 2',
        section: 'F3.1#the-four-steps',
        options: [
          { id: '3', text: '3', feedback: null },
          { id: '4-not-four', text: '4 (not four)', correct: true, feedback: null },
          { id: '5', text: '5', feedback: null },
        ],
      },
    ]);
  });

  test('a blockquote right below an answer is its feedback, also over several lines', () => {
    const text =
      '<quiz>\nYellow?\n\n- [ ] Orange\n> Oranges are _orange_.\n> Really.\n- [x] Banana\n- [X] Lemon\n> Sour.\n\n> And a quote for all.\n</quiz>';

    expect(imported(text)).toMatchObject([
      {
        type: 'multiple',
        options: [
          { feedback: 'Oranges are orange. Really.' },
          { correct: true, feedback: null },
          { correct: true, feedback: 'Sour.' },
        ],
      },
    ]);
    expect(importTaskLists('in.md', text, options).yaml).toContain(
      '# The page explains: And a quote for all.',
    );
  });

  test('blocks may be indented, as in a tab', () => {
    const text = '=== "Tab"\n\n    <quiz>\n    Even?\n    - [x] 2\n    * [ ] 3\n    </quiz>\n';

    expect(imported(text)).toMatchObject([
      { stem: 'Even?', options: [{ text: '2' }, { text: '3' }] },
    ]);
  });

  test('blanks become one question each, none of which gives another away', () => {
    const text =
      '<quiz>\nPython was made by [[Guido van Rossum]] in [[1991]].\n---\nAfter a *troupe*.\n</quiz>';

    expect(imported(text)).toMatchObject([
      {
        ...{ id: 'X9-q1-1', type: 'text', stem: 'Python was made by _____ in ….' },
        answers: ['Guido van Rossum'],
      },
      { id: 'X9-q1-2', type: 'numeric', stem: 'Python was made by … in _____.', answer: 1991 },
    ]);
  });

  test('what is lost from the explanation of a blank has its line too', () => {
    const text = '<quiz>\nOne\nand [[two]].\n\n---\n\n![map](m.png)\n</quiz>';
    const { losses } = importTaskLists('in.md', text, options);

    expect(losses).toMatchObject([{ line: 7, column: 1 }]);
  });
});

describe('starlight-quiz', () => {
  test('the id of the component becomes the id of the question', () => {
    const text =
      '<Quiz id="mc content" shuffle>\nHoney keeps.\n\n- [x] True\n  > Sealed: yes.\n- [ ] False\n\n**Why:** sugar.\n\n</Quiz>';

    expect(imported(text)).toEqual([
      {
        id: 'X9-mc-content',
        type: 'true-false',
        stem: 'Honey keeps.',
        section: 'F3.1#the-four-steps',
        answer: true,
        feedback: { whenTrue: 'Sealed: yes.', whenFalse: null },
      },
    ]);
  });

  test('samples in code and comments are no quizzes', () => {
    const quiz = '<quiz>\nA?\n- [x] b\n- [ ] c\n</quiz>\n';
    const text = `Write \`<quiz>\`:\n\n\`\`\`md\n${quiz}\`\`\`\n\n~~~~\n${quiz}~~~~\n<!-- ${quiz} -->\n{/* ${quiz} */}\n${quiz}`;

    expect(imported(text)).toHaveLength(1);
  });
});

test('ids are unique and the same every time', () => {
  const quiz =
    '<quiz>\nA?\n- [x] The same words twice\n- [ ] The same words again\n- [ ] ♥\n</quiz>\n';

  expect(imported(quiz)).toMatchObject([
    { options: [{ id: 'the-same-words' }, { id: 'the-same-words-2' }, { id: 'option-3' }] },
  ]);
  expect(importTaskLists('in.md', quiz, options)).toEqual(importTaskLists('in.md', quiz, options));
});

test('what is empty is what the content check then names, place by place, and nothing else', () => {
  const quiz =
    '<quiz>\nA: b?\n- [x] b\n> Yes, it is.\n- [ ] c\n</quiz>\n<quiz>\nFill [[in]].\n</quiz>';
  const { yaml } = importTaskLists('in.md', quiz, { prefix: 'X9' });
  const page = `---\nkind: quiz\nid: X9\ntitle: T\ndescription: D.\nrole: everyone\nminutes: 1\ncovers: [F3.1]\n${yaml}---\n`;
  const { faults } = readPage('quizzes/x.mdx', page);

  expect(faults.map(({ field }) => field)).toEqual([
    'questions[0].section',
    'questions[0].options[1].feedback',
    'questions[1].section',
    'questions[1].feedback.right',
    'questions[1].feedback.wrong',
  ]);
});

test('what is missing and what was left out is said', () => {
  const quiz = '<quiz>\nA ![map](m.png)?\n- [x] [b](http://b)\n- [ ] c\n\nBecause.\n</quiz>';
  const { yaml, missing, losses } = importTaskLists('in.md', quiz, { prefix: 'X9' });

  expect(missing).toEqual([
    'Empty “feedback:”, 2 times: every choice needs a reason of its own here.',
    'One explanation for a whole question, once: kept as a comment to use.',
    'Empty “section:”, once: name the lesson and heading that teach it.',
    '“asks:” is left at recall: write why or next where a question trains more than memory.',
  ]);
  for (const line of missing) expect(yaml).toContain(`# ${line}\n`);
  expect(losses.map(formatFault)).toEqual([
    'in.md:2:3 quiz: an image is left out: front matter holds plain text',
    'in.md:3:7 quiz: the address of a link is left out: front matter holds plain text',
  ]);
});

describe('what is wrong has a place', () => {
  test.each([
    ['no quiz', 'Text.', ['1:1 page: holds no quiz']],
    ['an open tag', 'x\n  <quiz>\nA?', ['2:3 quiz: is never closed']],
    [
      'a tag in a tag',
      '<quiz>\n<Quiz>\n</Quiz>',
      ['1:1 quiz: is never closed', '2:1 quiz: asks nothing'],
    ],
    ['a stray end', 'x </quiz>', ['1:3 quiz: </quiz> closes nothing']],
    ['the old syntax', '<?quiz?>', ['1:1 quiz: is in the syntax of mkdocs-quiz before 1.0']],
    ['no right answer', '<quiz>\nA?\n- [ ] b\n</quiz>', ['1:1 quiz: no answer is marked as right']],
    ['no answers', '<quiz>\nA?\n</quiz>', ['1:1 quiz: has neither answers nor a blank']],
    ['no question', '<quiz>\n- [x] b\n</quiz>', ['1:1 quiz: asks nothing']],
    ['both kinds', '<quiz>\n[[A]]?\n- [x] b\n</quiz>', ['1:1 quiz: has both answers and a blank']],
    ['a mistyped box', '<quiz>\nA?\n- [o] b\n- [x] c\n</quiz>', ['3:1 answer: starts with “[o]”']],
    ['no box', ' <quiz>\n A?\n - [x] b\n - c\n </quiz>', ['4:2 answer: has no box']],
    [
      'feedback that belongs to nothing',
      '<quiz>\nA?\n- [x] b\n\n> Why.\n\n- [ ] c\n</quiz>',
      ['5:1 answers: the feedback belongs to no answer'],
    ],
    [
      'text between answers',
      '<quiz>\nA?\n- [x] b\n\nText.\n\n- [ ] c\n</quiz>',
      ['5:1 answers: other text stands between'],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsIn(text)).toEqual(faults);
  });
});
