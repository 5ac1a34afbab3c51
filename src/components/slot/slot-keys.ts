/** Keys that do what the buttons do, for a chair who stands beside the screen. */

const acts: Readonly<Record<string, string>> = {
  ' ': 'run',
  ArrowRight: 'next',
  ArrowLeft: 'back',
  '+': 'more',
  f: 'room',
  F: 'room',
};

/** What a press asks for; undefined while somebody writes or chooses, and for keys of the browser. */
export function actOf(event: KeyboardEvent): string | undefined {
  const { target, key, altKey, ctrlKey, metaKey, defaultPrevented, repeat } = event;
  if (defaultPrevented || repeat || altKey || ctrlKey || metaKey) return undefined;
  if (document.querySelector('dialog[open]')) return undefined;
  if (target instanceof Element) {
    if (target.closest('input, textarea, select, [contenteditable]')) return undefined;
    // Space presses the button or opens the part that has the focus.
    if (key === ' ' && target.closest('button, a, summary')) return undefined;
  }
  return acts[key];
}
