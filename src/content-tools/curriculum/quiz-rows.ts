/** What each quiz asks, and how the choices of all questions look. */
import type { Quiz } from '#domain/content/quiz.ts';
import { countWords } from '#domain/content/readability.ts';
import { pagesOf, type Course } from '../course.ts';
import { feedbackOf, questionsOf } from '../rules/questions.ts';
import { isGraded } from '../rules/draw-too-large.ts';
import { longestRight } from '../rules/longest-option.ts';
import {
  allWithin,
  inWords,
  isWithin,
  percent,
  tenths,
  told,
  whole,
  within,
  type Row,
} from './row.ts';
import { targets } from './targets.ts';

const { items, bank, types, understanding, pass } = targets.quiz;

/** What each quiz has to reach, in words. */
export const quizTargets = [
  `${inWords(items, whole)} items asked`,
  `${inWords(bank, tenths)} times as many in the bank`,
  `${inWords(types, whole)} types`,
  `${inWords(understanding, percent)} ask why or what next`,
  `pass ${inWords(pass, percent)}`,
].join(', ');

const byNumber = new Intl.Collator('en', { numeric: true });

/** One line for each quiz, Q2 before Q10. */
export function quizRows(course: Course): Row[] {
  return pagesOf(course, 'quiz')
    .map(({ data }) => quizRow(data))
    .toSorted((one, other) => byNumber.compare(one.what, other.what));
}

function quizRow({ id, questions, draw, pass: toPass }: Quiz): Row {
  const graded = questions.filter(isGraded);
  const asked = draw ?? graded.length;
  const kinds = new Set(graded.map(({ type }) => type)).size;
  const deeper = graded.filter(({ asks }) => asks !== 'recall').length / Math.max(1, graded.length);
  const ratio = graded.length / Math.max(1, asked);
  return {
    what: id,
    found: `${asked} of ${graded.length} (${ratio.toFixed(2)} times), ${kinds} types, ${percent(deeper)} why/next, pass ${percent(toPass)}`,
    wanted: '',
    isMet:
      isWithin(asked, items) &&
      isWithin(ratio, bank) &&
      isWithin(kinds, types) &&
      isWithin(deeper, understanding) &&
      isWithin(toPass, pass),
  };
}

/** Over all questions of lessons and quizzes, and all options of scenarios. */
export function choiceRows(course: Course): Row[] {
  const questions = questionsOf(course).map(({ question }) => question);
  const singles = questions.filter((question) => question.type === 'single');
  const longest = singles.filter((question) => longestRight(question, []) !== undefined);
  const feedback = [
    ...questions.flatMap((question) => feedbackOf(question)).map(({ text }) => text),
    ...pagesOf(course, 'scenario')
      .flatMap(({ data }) => data.nodes)
      .flatMap(({ options }) => options.map((option) => option.feedback)),
  ];
  const share = longest.length / Math.max(1, singles.length);
  const counts = Object.entries(Object.groupBy(questions, ({ type }) => type)).map(
    ([type, all]) => `${type} ${all.length}`,
  );
  return [
    told(`types of ${questions.length} questions`, counts.join(', ')),
    within(`longest is right, of ${singles.length} single`, share, targets.longestRight, percent),
    within('choices with feedback', withFeedback(feedback), { least: 1 }, percent),
    allWithin(`words of ${feedback.length} feedbacks`, feedback.map(countWords), targets.feedback),
  ];
}

function withFeedback(texts: readonly string[]): number {
  return texts.filter((text) => countWords(text) > 0).length / Math.max(1, texts.length);
}
