/** The answer key as data attributes of a question’s card. Read back by the element of its type in types/. Build time only. */
import type { AnswerKey } from '#domain/quiz/key.ts';

export function keyData(key: AnswerKey): Record<`data-${string}`, string | number | undefined> {
  const base = { 'data-type': key.type, 'data-revision': key.revision };
  switch (key.type) {
    case 'matching':
      return { ...base, 'data-right': [...key.right].flat().join(' ') };
    case 'numeric':
      return {
        ...base,
        'data-right': key.answer,
        'data-tolerance': key.tolerance || undefined,
        'data-unit': key.unit || undefined,
      };
    case 'text':
      return {
        ...base,
        'data-right': JSON.stringify(key.answers),
        'data-exact': key.exact.join(' ') || undefined,
      };
    case 'likert':
    case 'reflection':
      return base;
    case 'single':
    case 'multiple':
    case 'true-false':
    case 'ordering':
      return { ...base, 'data-right': key.right.join(' ') };
  }
}
