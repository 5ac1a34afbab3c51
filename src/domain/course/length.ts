/** Reading time in the three lengths that search filters by. */

/** `short` up to 5 minutes, `medium` 6 and 7, `long` from 8. */
export function lengthOf(minutes: number): 'short' | 'medium' | 'long' {
  if (minutes <= 5) return 'short';
  return minutes <= 7 ? 'medium' : 'long';
}
