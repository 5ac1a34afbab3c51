/** What the ledger remembers of a published question. The ledger is written by `npm run ids:keep`, never by hand. */
import type { Question } from '#domain/content/question.ts';
import { id, prose } from '#domain/content/common.ts';
import { question } from '#domain/content/question.ts';
import { z } from 'zod';

export const keptQuestion = z.strictObject({
  id,
  type: z
    .enum(question.options.map(({ shape }) => shape.type.value))
    .meta({ description: 'The type it was published as.' }),
  revision: z.int().min(1).default(1).meta({ description: 'The revision its author gave it.' }),
  stem: prose.meta({ description: 'What it asked when this revision was first published.' }),
  right: z
    .array(prose)
    .default([])
    .meta({ description: 'What was right then. Nothing for questions that are not graded.' }),
});

export type KeptQuestion = z.infer<typeof keptQuestion>;

/** Something a learner can answer a question with, in words. */
export interface Candidate {
  readonly text: string;
  readonly right: boolean;
}

/** Everything that can be answered, in the order written; a matching question gives every row with every answer. */
export function candidatesOf(question: Question): Candidate[] {
  const right = (text: string): Candidate => ({ text, right: true });
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ text, correct }) => ({ text, right: correct }));
    case 'true-false':
      return [true, false].map((value) => ({
        text: String(value),
        right: value === question.answer,
      }));
    case 'ordering':
      return question.items.map(({ text }) => right(text));
    case 'matching':
      return question.rows.flatMap((row) =>
        question.answers.map(({ id, text }) => ({
          text: `${row.text} → ${text}`,
          right: id === row.answer,
        })),
      );
    case 'numeric':
      return [right(String(question.answer))];
    case 'text':
      return question.answers.map(right);
    case 'reflection':
    case 'likert':
      return [];
  }
}

/** The entry of a question as it is now. */
export function keptFrom(question: Question): KeptQuestion {
  const { id, type, revision, stem } = question;
  const right = candidatesOf(question).flatMap((candidate) =>
    candidate.right ? [candidate.text] : [],
  );
  return { id, type, revision, stem, right };
}
