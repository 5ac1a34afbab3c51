/** Keys of a list, as in a spreadsheet. What a key means in a control itself stays with the control. */

export type Move = 'down' | 'up' | 'next' | 'previous' | 'undo' | 'redo' | 'fold';

/** @returns what the key asks of the list; undefined when it is none of its business. */
export function moveOf(event: KeyboardEvent): Move | undefined {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.isComposing) return undefined;
  const meta = event.ctrlKey || event.metaKey;
  if (meta && !event.altKey && !isText(target)) {
    const letter = key.toLowerCase();
    if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
    if (letter === 'y') return 'redo';
  }
  if (key === 'Escape' && target.closest('details[open]')) return 'fold';
  if (key === 'Enter') return enter(target, event.shiftKey, meta);
  if (event.altKey && !meta && !opensByAlt(target)) {
    if (key === 'ArrowDown') return 'next';
    if (key === 'ArrowUp') return 'previous';
  }
  return undefined;
}

function enter(target: HTMLElement, shift: boolean, meta: boolean): Move | undefined {
  if (!(target instanceof HTMLTextAreaElement)) {
    const cell = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    // A list of choices that is open takes Enter as the choice.
    if (!cell || meta || isOpen(target)) return undefined;
  } else if (!meta) return undefined;
  return shift ? 'up' : 'down';
}

/** A field in which the browser undoes typing by itself. */
const isText = (target: HTMLElement): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text');

/** Alt and an arrow open these: that is how the keyboard reaches their choices. */
const opensByAlt = (target: HTMLElement): boolean =>
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type === 'date');

const isOpen = (target: HTMLElement): boolean =>
  target instanceof HTMLSelectElement && CSS.supports('selector(:open)') && target.matches(':open');
