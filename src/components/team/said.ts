/** What the team page says after codes came in. */
import type { Taken } from '#domain/rollup/team.ts';

const results = (count: number): string => (count === 1 ? '1 result' : `${count} results`);

export const words = {
  nothing: 'Paste a code first, or choose a file.',
  out: (who: string) => `${who} is out.`,
  cleared: 'The team is cleared.',
  undone: 'Undone.',
  saved: 'The team is in your downloads. It holds the codes and the names you typed.',
  exported: 'The numbers are in your downloads.',
  notKept: 'This browser keeps nothing for this page. Save the team before you close it.',
  notLoaded: 'A part of this page did not load. Check your connection, then add the codes again.',
  large: 'This file is too large to hold codes.',
  unread: 'This file could not be read. Choose it again.',
} as const;

/** “3 results are in. 1 took the place of an earlier one.” */
export function takenInWords({ added, replaced, same, refused }: Omit<Taken, 'team'>): string {
  const said: string[] = [];
  if (added > 0) said.push(`${results(added)} came in.`);
  if (replaced > 0) said.push(`${results(replaced)} took the place of an earlier one.`);
  if (same > 0) said.push(`${results(same)} ${same === 1 ? 'was' : 'were'} in already.`);
  if (refused.length > 0) said.push(`${refused.length} not taken: see below why.`);
  return said.join(' ');
}
