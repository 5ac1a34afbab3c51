/** Keys that do what the buttons do, for a chair who stands beside the screen. */
import { commandKey } from '#components/element/key-press.ts';

const acts: Readonly<Record<string, string>> = {
  ' ': 'run',
  ArrowRight: 'next',
  ArrowLeft: 'back',
  '+': 'more',
  f: 'room',
  F: 'room',
};

/** What a press asks for; undefined while somebody writes or chooses, and for keys of the browser. */
export const actOf = (event: KeyboardEvent): string | undefined => acts[commandKey(event) ?? ''];
