/** The picture of each page for which results are in. */
import { assessmentPicture } from './assessment-picture.ts';
import { journeyPicture } from './journey-picture.ts';
import type { Asked, Picture } from './picture.ts';
import { quizPicture } from './quiz-picture.ts';

const drawn = {
  assessment: assessmentPicture,
  journey: journeyPicture,
  quiz: quizPicture,
} as const;

export const pictureOf = (asked: Asked): Picture => drawn[asked.page.key.kind](asked);
