import { describe, expect, test } from 'vitest';
import {
  anyCopyWords,
  copyDueInWords,
  lastCopyInWords,
  longestCopyWords,
} from '#components/my-data/copy-words.ts';
import { erasablePaths } from '#components/my-data/erasable-path.ts';
import { essentialsOf } from '#components/my-data/essentials.ts';
import { qrPicture } from '#components/my-data/qr-picture.ts';
import type { CoursePath, LessonCard } from '#domain/course/course.ts';

describe('how old the last copy is', () => {
  test.for([
    [undefined, 'You have no copy yet.'],
    ['2026-11-13', 'Your last copy is 9 days old.'],
    ['2026-11-21', 'Your last copy is one day old.'],
    ['2026-11-22', 'Much has changed since your last copy.'],
    // The clock was set back after the copy was saved.
    ['2027-01-01', 'Much has changed since your last copy.'],
  ] as const)('%s is said as “%s”', ([on, words]) => {
    const said = copyDueInWords(on, '2026-11-22');
    expect(said).toContain(words);
    expect(said).toContain('Safari deletes');
  });

  test('never takes more room than is kept for it', () => {
    const said = [
      anyCopyWords,
      lastCopyInWords(undefined, true),
      lastCopyInWords('2025-09-30', true),
      copyDueInWords('2026-01-01', '2026-11-22'),
      copyDueInWords(undefined, '2026-11-22'),
      copyDueInWords('2026-11-22', '2026-11-22'),
    ];
    for (const text of said) expect(text.length, text).toBeLessThanOrEqual(longestCopyWords.length);
  });
});

test('a reminder is announced only where one will come', () => {
  expect(lastCopyInWords('2026-11-22', true)).toContain('A reminder stands here');
  expect(lastCopyInWords('2026-11-22', false)).not.toContain('reminder');
});

describe('a QR picture', () => {
  test('is drawn black on white, with a name, up to the finest that phones read', () => {
    const picture = qrPicture('a'.repeat(1273));
    expect(picture?.getAttribute('role')).toBe('img');
    expect(picture?.getAttribute('aria-label')).toBe('QR picture of the link above');
    // Version 25: 117 modules, and four of white on each side.
    expect(picture?.getAttribute('viewBox')).toBe('-4 -4 125 125');
  });

  test('is not drawn of a text that would need a finer one', () => {
    expect(qrPicture('a'.repeat(1274))).toBeUndefined();
  });
});

test('the essentials are what carries a learner on, without answers, results, notes or a name', () => {
  const kept = {
    rec: new Map(
      [
        'role',
        'lesson/F1.1',
        'plan/F1.1.ab',
        'answer/F1.1-q1',
        'note/Q1-q9',
        'certificate/foundation',
        'preference',
      ].map((key) => [key, {}]),
    ),
    evt: new Map([['device/1', {}]]),
    quarantine: new Map([['rec/1-1', {}]]),
  };
  const { rec, evt, quarantine } = essentialsOf(kept);
  expect([...rec.keys()]).toEqual(['role', 'lesson/F1.1', 'plan/F1.1.ab']);
  expect(evt.size + quarantine.size).toBe(0);
});

test('a path can be erased with all its lessons, quizzes, questions, tasks, guides and scenarios, and names those that share lessons', () => {
  const lesson = (id: string): LessonCard => ({
    id,
    title: id,
    description: '',
    address: '',
    role: 'everyone',
    minutes: 6,
  });
  const path = (id: string, lessons: string[], rest = {}): CoursePath => ({
    id,
    title: `The ${id} path`,
    description: '',
    role: 'everyone',
    after: [],
    certificate: ['lessons'],
    modules: [
      {
        id: `${id}-A`,
        title: '',
        lessons: lessons.map(lesson),
        tasks: [],
        talk: [],
        after: [],
        ...rest,
      },
    ],
  });
  const paths = [
    path('one', ['F1.1'], { quiz: 'Q1', assessment: 'A2', tasks: [{ id: 'T1', text: '' }] }),
    path('two', ['F1.1', 'F1.2']),
    path('three', ['C1.1']),
  ];
  const about = [
    { id: 'G-L1', lessons: ['F1.1'] },
    { id: 'S2', lessons: ['F1.1', 'C1.1'] },
    { id: 'G-C9', lessons: [] },
  ];
  const [one, , three] = erasablePaths(paths, (page) => [`${page}-q1`], about);
  expect(one?.ids).toEqual(['one', 'F1.1', 'Q1', 'A2', 'F1.1-q1', 'Q1-q1', 'A2-q1', 'T1', 'G-L1']);
  expect(one?.shared).toEqual(['The two path']);
  expect(three?.shared).toEqual([]);
});
