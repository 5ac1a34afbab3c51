/** Times of a meeting as they are read from the back of a room, and as they are said. Milliseconds. */

/** Smaller differences from the agenda are not worth anybody’s attention. */
const worthSaying = 10_000;

/** 2:00, 0:07. What is over its time reads as the time over: the words beside it say so. */
export function clockText(left: number): string {
  // A second that has begun still counts as there; one that is over counts once it is full.
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** “40 s”, “1 min 5 s”, “2 min”. */
export function lengthText(time: number): string {
  const seconds = Math.floor(Math.abs(time) / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${String(rest)} s`;
  return rest === 0 ? `${String(minutes)} min` : `${String(minutes)} min ${String(rest)} s`;
}

/** How a meeting stands against its agenda. @param behind below 0 when it is ahead. */
export function paceText(behind: number): string {
  if (Math.abs(behind) < worthSaying) return 'On time';
  return behind > 0 ? `Running ${lengthText(behind)} late` : `${lengthText(behind)} ahead`;
}
