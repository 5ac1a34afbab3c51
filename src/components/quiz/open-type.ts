/** Which module answers which type of question. Choosing is everywhere and loaded with the page; the others where they are used. */
import type { AnswerType, OpenType } from './answer-type.ts';
import type { QuestionCard } from './question-card.ts';
import { openChoice } from './types/choice.ts';

const rare: Partial<Record<string, () => Promise<OpenType>>> = {
  ordering: async () => (await import('./types/ordering.ts')).openOrdering,
  matching: async () => (await import('./types/matching.ts')).openMatching,
  numeric: async () => (await import('./types/written.ts')).openNumeric,
  text: async () => (await import('./types/written.ts')).openText,
};

/** Opens a card with the module of its type. Rejects when that did not load. */
export async function openType(
  card: QuestionCard,
  template: DocumentFragment,
): Promise<AnswerType> {
  const open = (await rare[card.type]?.()) ?? openChoice;
  return open(card, template);
}
