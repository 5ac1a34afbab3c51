/** Which edits keep a question the same question. Texts are those of the course, edited as authors edit. */
import { describe, expect, test } from 'vitest';
import { keptFrom } from '#content-tools/ledger/kept-question.ts';
import { otherMeaning } from '#content-tools/ledger/other-meaning.ts';
import type { Question } from '#domain/content/question.ts';
import { feedback, options, written } from './written-questions.ts';

const clinicStem =
  'At a clinic, the booking desk, reception and the lab each get good marks. Yet patients say that one result took three weeks and four calls. What can explain both?';
const joins = 'Each stop does well, and nobody watches the joins between them';
const marks = 'The marks must be wrong, since unhappy people seldom fill in a survey';
const hidden = 'One of the three teams is keeping a poor mark to itself';

function single(stem: string, right: string, wrong: readonly string[]): Question {
  return written({ type: 'single', stem, options: options([right], wrong) });
}

const clinic = single(clinicStem, joins, [marks, hidden]);

describe('a single question asks the same', () => {
  test.each<[string, Question]>([
    ['as it stands', clinic],
    [
      'after typing errors were mended',
      single(
        clinicStem.replace('reception', 'recepton').replace('patients', 'pateints'),
        joins.replace('watches', 'watchs'),
        [marks, hidden],
      ),
    ],
    [
      'with half its stem reworded',
      single(
        'At a clinic, the booking desk, reception and the lab are all rated highly. Even so, getting one result meant three weeks of waiting and ringing four times. How do these fit together?',
        joins,
        [marks, hidden],
      ),
    ],
    [
      'with its scene shortened',
      single(
        'Booking desk, reception and lab each get good marks, yet one result took three weeks. What explains both?',
        joins,
        [marks, hidden],
      ),
    ],
    [
      'with half its right option reworded',
      single(clinicStem, 'Every stop does its part well, but the joins belong to nobody', [
        marks,
        hidden,
      ]),
    ],
    [
      'with other wrong options',
      single(clinicStem, joins, ['The lab is slow in summer', 'Patients call too early']),
    ],
    [
      'as a multiple question with a second right option',
      written({
        type: 'multiple',
        stem: clinicStem,
        options: options([joins, 'Waits between two stops belong to no team'], [marks]),
      }),
    ],
  ])('%s', (_, edited) => {
    expect(otherMeaning(keptFrom(clinic), edited)).toBeUndefined();
  });

  test('with its options in another order', () => {
    const reordered = written({
      type: 'single',
      stem: clinicStem,
      options: options([joins], [marks, hidden]).toReversed(),
    });

    expect(otherMeaning(keptFrom(clinic), reordered)).toBeUndefined();
  });
});

describe('a single question asks something else', () => {
  test('when its stem is another', () => {
    const ferry = single(
      'Ana runs payroll at a ferry company and never meets a passenger. What does the first duty ask of her?',
      joins,
      [marks, hidden],
    );

    expect(otherMeaning(keptFrom(clinic), ferry)).toBe('stem');
  });

  test('when what was right is now wrong, though both options share words', () => {
    const stem = 'A tenant rings the wrong team. What do you do with the case?';
    const hold = 'Hold the case, and send the tenant a note';
    const nearly = 'Hold the case until Ewa has said yes';
    const before = single(stem, hold, [nearly, 'Nothing']);

    expect(otherMeaning(keptFrom(before), single(stem, nearly, [hold, 'Nothing']))).toBe(
      'right answer',
    );
  });

  test('when its right option is replaced under the same id', () => {
    const replaced = single(clinicStem, 'Doctors forget to sign the form', [marks, hidden]);

    expect(otherMeaning(keptFrom(clinic), replaced)).toBe('right answer');
  });
});

test('a multiple question may lose or swap one of several right options, not most of them', () => {
  const stem = 'Which of these lines belong in a kind no?';
  const [hear, able, time] = ['A line that shows you heard', 'What you can do', 'The next time'];
  const multiple = (right: string[], wrong: string[]): Question =>
    written({ type: 'multiple', stem, options: options(right, wrong) });
  const kept = keptFrom(multiple([hear, able, time], ['The policy']));

  expect(otherMeaning(kept, multiple([hear, able], [time]))).toBeUndefined();
  expect(otherMeaning(kept, multiple([hear, able, 'A reason'], ['Blame']))).toBeUndefined();
  expect(otherMeaning(kept, multiple([time, 'A reason', 'Thanks'], [hear, able]))).toBe(
    'right answer',
  );
});

test('a statement that was false and is now true is another', () => {
  const statement = (answer: boolean): Question =>
    written({
      type: 'true-false',
      stem: 'A case has moved when it is forwarded.',
      answer,
      feedback: { whenTrue: feedback, whenFalse: feedback },
    });

  expect(otherMeaning(keptFrom(statement(false)), statement(false))).toBeUndefined();
  expect(otherMeaning(keptFrom(statement(false)), statement(true))).toBe('right answer');
});
