/**
 * What the whole curriculum has to reach. Source: issue 5, “The whole curriculum, in final prose”, and its style guide; of
 * workshop kits, issue 7 and section 3.7 of the content brief.
 */
import { readingLimits } from '../reading/check-reading.ts';
import { limits } from '../rules/lengths.ts';
import { mostLongest } from '../rules/longest-option.ts';

/** A range; a bound that is left out does not bind. */
export interface Range {
  readonly least?: number;
  readonly most?: number;
}

export const targets = {
  /** Lessons by the letters their ids begin with. */
  lessons: { F: 10, L: 11, M: 12, C: 11, TR: 4 },
  guides: { leader: 6, middle: 6, frontline: 6 },
  /** Scenarios by role; those for everyone are the foundation’s. */
  scenarios: { everyone: 2, leader: 2, middle: 2, frontline: 2 },
  quizzes: 10,
  assessments: 4,
  tools: 9,
  /** Workshop kits by id: their whole length, and ids of the tools they use. */
  kits: {
    K1: { minutes: 45, tools: ['T5'] },
    K2: { minutes: 60, tools: ['T7'] },
    K3: { minutes: 90, tools: ['T6'] },
    K4: { minutes: 120, tools: ['T2'] },
    K5: { minutes: 60, tools: ['T1', 'T4'] },
    CXD: { minutes: 30, tools: [] },
  },
  /** Someone-you-love test, handoff card, kind no, stop rule. */
  cards: 4,
  terms: 44,
  ideas: 90,
  /** Ids of the paths. */
  paths: ['foundation', 'new-hire', 'leader', 'middle', 'frontline', 'trainer'],
  /** Of each quiz. */
  quiz: {
    /** Graded questions in one round. */
    items: { least: 8, most: 12 },
    /** Graded questions in the bank, for each one asked. */
    bank: { least: 1.5 },
    /** Types of question; “mixed” is at least so many. */
    types: { least: 3 },
    /** Share of graded questions that ask why, or what next. */
    understanding: { least: 0.3 },
    /** Share of the points needed to pass. */
    pass: { least: 0.8 },
  },
  /** Share of all single questions whose right option is the longest. */
  longestRight: { most: mostLongest },
  /** Words of one feedback. */
  feedback: limits.feedback,
  lessonWords: readingLimits.lesson,
  guideWords: readingLimits.guide,
  toolWords: readingLimits.tool,
  kitWords: readingLimits.kit,
  grade: { most: readingLimits.grade },
  kitGrade: { most: readingLimits.kitGrade },
  /** Mean words of a lesson’s sentences. */
  meanSentence: readingLimits.lessonMean,
  longestSentence: { most: readingLimits.sentence },
} as const satisfies Record<string, unknown>;
