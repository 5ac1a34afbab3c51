/** What a key on the slides asks for. */
import { commandKey } from '#components/element/key-press.ts';

export type DeckAct =
  'next' | 'back' | 'first' | 'last' | 'blank' | 'light' | 'full' | 'timer' | 'help';

/** Keys that also scroll: they do so first where a slide is taller than the window. */
const scrolling: Readonly<Record<string, DeckAct>> = {
  ' ': 'next',
  PageDown: 'next',
  ArrowDown: 'next',
  PageUp: 'back',
  ArrowUp: 'back',
};
const moving: Readonly<Record<string, DeckAct>> = {
  ArrowRight: 'next',
  ArrowLeft: 'back',
  Home: 'first',
  End: 'last',
};
/** Keys that write a character. People who speak to their device can turn them off (WCAG 2.2, 2.1.4). */
const single: Readonly<Record<string, DeckAct>> = {
  b: 'blank',
  '.': 'blank',
  f: 'full',
  l: 'light',
  t: 'timer',
  '?': 'help',
};

/** Whether the page can be scrolled on in this direction. */
function canScroll(act: DeckAct): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return act === 'next' ? scrollHeight - clientHeight - scrollTop > 1 : scrollTop > 1;
}

/** @param isSingle whether keys that write a character work. Undefined for a key of the browser, of a field or of a button. */
export function deckActOf(event: KeyboardEvent, isSingle: boolean): DeckAct | undefined {
  const key = commandKey(event);
  if (key === undefined) return undefined;
  const { shiftKey } = event;
  if (isSingle && key.toLowerCase() in single) return single[key.toLowerCase()];
  const scrolls = key === ' ' && shiftKey ? 'back' : scrolling[key];
  if (scrolls !== undefined) return canScroll(scrolls) ? undefined : scrolls;
  return shiftKey ? undefined : moving[key];
}
