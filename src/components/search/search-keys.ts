/** Moving through the answer by keyboard: real focus on real links, so Enter and screen readers work as ever. */

/**
 * Where a key leads from `current`, or undefined when the key means nothing there.
 * @param stops the search field first, then every link and button of the answer, from top to bottom.
 */
export function nextStop<Stop>(
  key: string,
  stops: readonly Stop[],
  current: Stop,
): Stop | undefined {
  const position = stops.indexOf(current);
  if (position === -1) return undefined;
  if (key === 'ArrowDown') return stops[position + 1];
  if (key === 'ArrowUp') return stops[position - 1];
  // In the field, Home and End move the caret.
  if (position === 0) return undefined;
  if (key === 'Home') return stops[1];
  if (key === 'End') return stops.at(-1);
  return undefined;
}
