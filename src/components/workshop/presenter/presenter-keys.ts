/** Keys that do what the buttons do. Clickers send Page Up and Page Down. */
import { commandKey } from '#components/element/key-press.ts';

const acts: Readonly<Record<string, string>> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  b: 'blank',
  '.': 'blank',
  t: 'run',
  '+': 'more',
  '-': 'less',
  '−': 'less',
};

/** What a press asks for; undefined while somebody writes or chooses, and for keys of the browser. */
export function actOf(event: KeyboardEvent): string | undefined {
  const key = commandKey(event);
  if (key === undefined) return undefined;
  if (key === ' ' && event.shiftKey) return 'back';
  return acts[key.length === 1 ? key.toLowerCase() : key];
}
