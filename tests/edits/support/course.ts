/** The course in tests/edits/course, and how the learner of these tests answers it before it is edited. */
import type { Replies } from './answer.ts';

/** A quiz: where it is written, where it is read, and what the learner answers. */
export interface Work {
  file: string;
  address: string;
  replies: Replies;
}

/** Every type of question; some answers right, some partly, one wrong, one guessed. */
export const firstQuiz: Work = {
  file: 'docs/quizzes/first-quiz.mdx',
  address: '/quizzes/first-quiz/',
  replies: {
    'Q1-reply': { choose: ['reply-four'] },
    'Q1-caller': { choose: ['caller-number'] },
    'Q1-keep': { choose: ['keep-hour'] },
    'Q1-silence': { choose: ['true'], guess: true },
    'Q1-habit': { choose: ['habit-often'] },
    'Q1-missed': { write: 'The parcel of Amara.' },
    'Q1-parts': { order: ['parts-name', 'parts-listen', 'parts-keep'] },
    'Q1-tells': { match: { 'tells-noon': 'tells-when', 'tells-dev': 'tells-why' } },
    'Q1-share': { write: '65.5 %' },
    'Q1-word': { write: 'Handoff' },
  },
};

/** Five questions, of which a round asks two; all answered right. */
export const bank: Work = {
  file: 'docs/quizzes/question-bank.mdx',
  address: '/quizzes/question-bank/',
  replies: {
    'Q2-soon': { choose: ['false'] },
    'Q2-owner': { choose: ['true'] },
    'Q2-number': { choose: ['false'] },
    'Q2-news': { choose: ['true'] },
    'Q2-twice': { choose: ['false'] },
  },
};

/** The recall check of a lesson. */
export const lessonCheck: Work = {
  file: 'docs/lessons/first-steps/hold-the-problem.mdx',
  address: '/lessons/first-steps/hold-the-problem/',
  replies: { 'F1.1-first': { choose: ['first-number'] } },
};

/** Source of one more wrong option. */
export const wrongOption = (id: string, text: string): string =>
  `      - id: ${id}
        text: ${text}
        feedback: It names neither an hour nor a day, so nobody can plan around it.`;
