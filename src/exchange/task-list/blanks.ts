/** Fill-in-the-blank questions: `The capital of France is [[Paris]].` */
import type { ImportedQuestion } from './imported.ts';

const blank = /\[\[([^\]]+)\]\]/g;
/** A number that reads the same whoever writes it; 007 is a name. */
const plainNumber = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?$/;

export function hasBlanks(text: string): boolean {
  return text.search(blank) >= 0;
}

/**
 * One question for each blank, because ours ask for one thing. Its own blank is drawn as a line, the others as dots,
 * so that no question gives away the answer to another.
 */
export function blankQuestions(
  text: string,
  explanation: string,
  idOf: (index: number) => string,
): ImportedQuestion[] {
  return [...text.matchAll(blank)].map((own, index) => {
    const stem = text.replaceAll(blank, (_, __, offset: number) =>
      offset === own.index ? '_____' : '…',
    );
    const answer = (own[1] ?? '').trim();
    const fields = { id: idOf(index), stem, explanation };
    return plainNumber.test(answer)
      ? { ...fields, type: 'numeric', answer: Number(answer) }
      : { ...fields, type: 'text', answer };
  });
}
