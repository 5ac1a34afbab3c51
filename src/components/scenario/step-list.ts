/** Steps of a walk as list items: the story so far, and the two paths of the debrief. */
import { part } from '#components/element/part.ts';
import type { Step } from '#domain/progress/model.ts';
import type { SceneBook } from './scene-book.ts';
import { words } from './words.ts';

interface Look {
  /** Whether the scene is told again. */
  readonly scenes?: boolean;
  /** Whether each step can be tried again from here. */
  readonly retry?: boolean;
  /** Index of the step at which the paths part. */
  readonly parting?: number | undefined;
  /** A walk to compare with: its choices are marked as made there too. */
  readonly beside?: readonly Step[];
}

/** One item a step: where, what was chosen, what it did. */
export function stepItems(book: SceneBook, steps: readonly Step[], look: Look): HTMLElement[] {
  return steps.map((step, index) => {
    const item = book.copy('.scene-step', HTMLLIElement);
    const place = part(item, '.scene-place', HTMLElement);
    place.textContent = words.scene(index + 1);
    if (index === look.parting) place.append(tag(words.partsHere, 'scene-parts'));
    if (look.beside?.some((other) => isSame(other, step))) place.append(tag(words.sameChoice));
    if (look.scenes) place.after(book.what(step.node));
    part(item, '.scene-ask', HTMLElement).textContent = book.ask(step.node);
    const chosen = part(item, '.scene-you', HTMLElement);
    chosen.textContent = book.optionText(step);
    chosen.after(book.told(step));
    const button = part(item, 'button', HTMLButtonElement);
    button.dataset.from = String(index);
    button.textContent = words.tryFrom(index + 1);
    if (!look.retry) button.remove();
    return item;
  });
}

const isSame = (one: Step, other: Step): boolean =>
  one.node === other.node && one.option === other.option;

function tag(text: string, name = ''): HTMLElement {
  const found = document.createElement('span');
  found.className = `tag ${name}`;
  found.textContent = text;
  return found;
}
