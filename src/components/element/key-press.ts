/** A press of a key as a command to the page: not while somebody writes or chooses, and not where it is the browser’s. */

/** @returns the key as `KeyboardEvent.key` names it; undefined when the press is no command. */
export function commandKey(event: KeyboardEvent): string | undefined {
  const { target, key, altKey, ctrlKey, metaKey, defaultPrevented, repeat } = event;
  if (defaultPrevented || repeat || altKey || ctrlKey || metaKey) return undefined;
  if (document.querySelector('dialog[open]')) return undefined;
  if (target instanceof Element) {
    if (target.closest('input, textarea, select, [contenteditable]')) return undefined;
    // Space presses the button or opens the part that has the focus.
    if (key === ' ' && target.closest('button, a, summary')) return undefined;
  }
  return key;
}
