import type { WorkshopStep } from '#domain/content/workshop.ts';
import { modeWords } from '#domain/workshop/words.ts';

/** How long a step is, and what people do in it: “5 min. Talking: Whole group.” */
export const stepFacts = ({ minutes, mode, method }: WorkshopStep): string =>
  `${String(minutes)} min. ${modeWords[mode]}: ${method}.`;
