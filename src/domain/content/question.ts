/** A question as its author writes it: in the front matter of a quiz, or in the recall check of a lesson. */
import { z } from 'zod';
import { matching, ordering } from './question/arranged.ts';
import { likert, multiple, single, trueFalse } from './question/chosen.ts';
import { numeric, reflection, text } from './question/written.ts';

export type { Option } from './question/chosen.ts';

export const question = z.discriminatedUnion('type', [
  single,
  multiple,
  trueFalse,
  ordering,
  matching,
  numeric,
  text,
  reflection,
  likert,
]);

export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];
/** A question of one type. */
export type QuestionOf<Type extends QuestionType> = Extract<Question, { type: Type }>;
