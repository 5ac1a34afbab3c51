import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCourse } from '#content-tools/load.ts';
import { checkReading, type ReadingReport } from '#content-tools/reading/check-reading.ts';
import { formatReadings } from '#content-tools/reading/format-readings.ts';
import { countSyllables } from '#content-tools/reading/syllables.ts';

describe('counting syllables', () => {
  test.each([
    ['cat', 1],
    ['customer', 3],
    ['organisation', 5],
    ['don’t', 1],
    ['handoff', 2],
    ['1,700', 1],
  ])('%s has %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

const frontMatter = (id: string, action: string): string => `---
title: A lesson
description: What it gives.
kind: lesson
id: ${id}
role: everyone
minutes: 5
objective: do one thing
action: ${action}
plan: { if: a cue, then: an act }
manager: Ask about it.
check:
  - id: ${id}-q1
    type: single
    stem: Which one?
    section: '#first'
    options:
      - { id: a, text: This., correct: true, feedback: Because it is. }
      - { id: b, text: That., feedback: Because it is not. }
---

`;
const plain = 'The dog ran to the old shed by the lake, and we went too. '.repeat(36);
const steps = '1. **Stop.** Here we stop and look at all of the boats on the lake.\n'.repeat(35);
const clipped = 'The dog ran to the shed. '.repeat(80);
const hard =
  'Organisational accountability necessitates interdepartmental communication infrastructure, ' +
  'and interdepartmental communication necessitates organisational accountability. ';
const long = `So ${'we went on and on '.repeat(5)}home.`;

const step = (start: number, say: string): string => `  - id: K-${start}
    start: ${start}
    minutes: 5
    title: A step
    text: What happens.
    mode: silent
    method: Alone
    slide: { title: Look. }
    say: ${say}
    watch: The clock.
`;
const kit = `---
title: A kit
description: What it gives.
kind: workshop
id: K
role: trainer
minutes: 15
audience: One team.
size: { least: 2 }
drawing: bowl
lessons: [F1]
materials: [{ id: K-pens, text: Pens }]
prepare:
  - { id: K-ask, when: Before, text: Ask them. }
  - { id: K-room, when: On the day, text: Open the door. }
access:
  - Sit or stand.
  - Write or tell.
remote: Use a shared file.
debrief: [Who saw it?, What helped?]
recall: [{ days: 2, title: One, text: Who? }, { days: 7, title: Two, text: Who? }, { days: 30, title: Three, text: Who? }]
steps:
${step(0, hard)}${step(5, hard)}${step(10, long)}---

Follow one case home.
`;
const card = `- id: card
  title: A card
  text: ${long}
  lesson: F1
  lines:
    - { id: card-did, label: What I did }
    - { id: card-open, label: What is open }
`;

describe('the reading check', () => {
  let root: string;
  let report: ReadingReport;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'reading-'));
    const folder = join(root, 'src/content/docs/lessons/first');
    await mkdir(folder, { recursive: true });
    const write = (name: string, text: string): Promise<void> =>
      writeFile(join(folder, `${name}.mdx`), text);
    await write('a-good', `${frontMatter('F1', 'Do it.')}## First\n\n${plain}\n`);
    await write('b-hard', `${frontMatter('F2', 'Do it.')}## First\n\n${hard.repeat(40)}\n`);
    await write('d-steps', `${frontMatter('F4', 'Do it.')}## First\n\n${steps}\n`);
    await write('e-clipped', `${frontMatter('F5', 'Do it.')}## First\n\n${clipped}\n`);
    await write('c-short', `${frontMatter('F3', long)}## First\n\nToo short.\n\n> ${long}\n`);
    await mkdir(join(root, 'src/content/docs/workshops'), { recursive: true });
    await writeFile(join(root, 'src/content/docs/workshops/kit.mdx'), kit);
    await mkdir(join(root, 'src/content/cards'), { recursive: true });
    await writeFile(join(root, 'src/content/cards/cards.yaml'), card);
    report = checkReading(await loadCourse(root));
  });
  afterAll(async () => {
    await rm(root, { recursive: true });
  });

  const problemsOf = (file: string): string[] =>
    report.problems
      .filter((problem) => problem.file.endsWith(`${file}.mdx`))
      .map(({ line, column, field, message }) => `${line}:${column} ${field}: ${message}`);

  test('measures words, sentences and grade of a lesson’s body', () => {
    const [good] = report.readings;

    expect(good).toMatchObject({ id: 'F1', words: 505, meanSentence: 14, longestSentence: 14 });
    expect(good?.grade).toBeLessThan(3);
  });

  test('is content with a lesson within the limits', () => {
    expect(problemsOf('a-good')).toEqual([]);
  });

  test('refuses a lesson that is too hard to read', () => {
    expect(problemsOf('b-hard')).toEqual([
      expect.stringMatching(/^5:5 text: reading grade \d+\.\d, and 9 is the most$/),
    ]);
  });

  test('refuses a lesson that is too short, and long sentences in its text and fields', () => {
    expect(problemsOf('c-short')).toEqual([
      '5:5 lesson: 30 words, and a lesson has 400 to 600',
      '9:9 action: the sentence “So we went on and …” has 27 words',
      '26:3 body: the sentence “So we went on and …” has 27 words',
    ]);
  });

  test('refuses a lesson of very short sentences', () => {
    expect(problemsOf('e-clipped')).toEqual([
      '5:5 body: a sentence has 6.0 words on average, and a lesson has 12 to 16',
    ]);
  });

  test('counts the titles of steps as words and not as sentences', () => {
    expect(report.readings[3]).toMatchObject({ id: 'F4', words: 491, meanSentence: 13 });
    expect(problemsOf('d-steps')).toEqual([]);
  });

  test('refuses a kit whose text is too long or too short, and what nobody could say aloud', () => {
    expect(problemsOf('kit')).toEqual([
      '5:5 workshop: 4 words, and a workshop has 80 to 200',
      expect.stringMatching(/^22:1 steps\.say: reading grade \d+\.\d, and 8 is the most$/),
      '51:10 steps[2].say: the sentence “So we went on and …” has 27 words',
    ]);
  });

  test('refuses a long sentence on a card', () => {
    const problems = report.problems.filter(({ file }) => file.endsWith('cards.yaml'));

    expect(problems.map(({ field }) => field)).toEqual(['[0].text']);
  });

  test('prints one line for each page', () => {
    const [head = '', first = ''] = formatReadings(report.readings).split('\n');

    expect(head.split(/ {2,}/)).toEqual([
      'page',
      'grade',
      'words',
      'words a sentence',
      'longest',
      'file',
    ]);
    expect(first.trim().split(/ +/).slice(0, 3)).toEqual(['F1', expect.any(String), '505']);
  });
});
