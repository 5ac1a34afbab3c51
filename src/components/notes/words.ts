/** What notes and highlights say. Kept together so that it can be read, and later translated, in one place. */
export const words = {
  saving: 'Saving …',
  saved: 'Saved on this device.',
  notSaved: 'Not saved on this device. It holds until you close this page.',
  memory: 'This browser keeps nothing. It holds until you close this page.',
  tooLong: 'Written in two tabs, and too long together. Shorten it, and it is saved.',
  highlighted: 'Highlighted.',
  already: 'These words are highlighted already.',
  selectFirst: 'Select some words in the text first.',
  select: 'Select words in the text above, then highlight them here.',
  selected: (text: string) => `Selected: “${text}”`,
  tooMuch: 'That is too much at once. Select at most 2,000 characters.',
  removed: 'Removed.',
  back: 'Back in its place.',
  settled: (more: number) =>
    more === 0
      ? 'One version is left. The others stay in your copies.'
      : `That version is settled. ${more} more ${more === 1 ? 'waits' : 'wait'}.`,
  tooLongTogether: 'Both together are longer than 2,000 characters. Shorten one of them first.',
  addNote: 'Add a note',
  editNote: 'Edit the note',
  versions: (count: number) => `${count} versions`,
  count: (count: number) => (count === 0 ? '' : ` (${count})`),
} as const;

/** The beginning of a text, for names of buttons and short lines. At most 60 characters. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= 60) return line;
  return `${line
    .slice(0, 59)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
