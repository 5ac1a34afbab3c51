/** What the editor of a list says. */
const counted = (count: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? one : many}`;

export const words = {
  full: (most: number): string => `This list takes ${counted(most, 'row', 'rows')}.`,
  added: (number: number): string => `Row ${number} added.`,
  removed: (number: number): string => `Row ${number} removed.`,
  followed: (orphans: number): string =>
    orphans === 0
      ? 'Row numbers moved along.'
      : `Row numbers moved along. ${counted(orphans, 'row names', 'rows name')} what was taken out: choose anew.`,
  emptied: 'The list is empty.',
  undone: (did: string): string => `Undone: ${did}.`,
  redone: (did: string): string => `Done again: ${did}.`,
  nothing: 'There is nothing to undo.',
  unread: 'This could not be brought in. Nothing has changed.',
  noRows: 'There are no rows in it. Nothing has changed.',
  large:
    'This file is larger than 5 MB, which is more than this list can take. Nothing has changed.',
  saved: (count: number): string => `${counted(count, 'row', 'rows')} downloaded.`,
  /** What a step did, behind “Undone: ”. */
  did: {
    typing: 'what you typed',
    adding: 'a row more',
    removing: (number: number): string => `row ${number} taken out`,
    bringing: 'rows brought in',
    filling: 'another sheet',
    following: 'row numbers moved along',
    emptying: 'the list emptied',
  },
} as const;
