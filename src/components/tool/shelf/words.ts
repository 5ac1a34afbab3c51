/** What the shelf of a tool says. Kept together so that it can be read, and later translated, in one place. */
import type { SaveState, StorageMode } from '#storage/learner-record.ts';

export const words = {
  unnamed: 'Unnamed sheet',
  keep: 'Keep as a named sheet',
  rename: 'Rename',
  inForm: 'In the form now',
  count: (count: number) => (count === 0 ? '' : ` (${count})`),
  example: 'The example is in the form.',
  template: (title: string) => `“${title}” is in the form.`,
  empty: 'The form is empty.',
  opened: (name: string) => `“${name}” is in the form.`,
  keptBefore: 'What stood there is kept under “Your sheets”.',
  named: (name: string) => `Kept as “${name}”.`,
  copied: (name: string) => `“${name}” is in the form. Give it its own name and day.`,
  copyOf: (name: string) => `Copy of ${name}`,
  removed: (name: string) => `“${name}” is removed.`,
  back: 'Back as it was.',
  earlier: 'Your earlier sheet is kept under “Your sheets”.',
  gone: 'That sheet is not on this device.',
  thisTab: (name: string) => `${name} (this tab)`,
  conflict: (name: string) =>
    `This sheet was changed in another tab meanwhile. Nothing is lost: what you wrote here is now “${name}”, and the other stays beside it.`,
  changedMeanwhile: 'That sheet was changed in another tab meanwhile. Look at it, then try again.',
  nothingToCompare: 'Neither sheet has figures yet. Fill in a little more, then compare.',
  noFigure: 'not yet',
  noRecord: 'Your sheets could not be opened. Nothing is kept until you load this page again.',
} as const;

const saving = 'Saving …';
const notSaved = 'Not saved on this device. It holds until you close this page.';
const memory = 'This browser keeps nothing. It holds until you close this page.';

/** What is true of saving what stands in the form. @param isAhead something was typed that is not written yet. */
export function savingInWords(state: SaveState, mode: StorageMode, isAhead: boolean): string {
  if (mode === 'memory') return memory;
  if (state === 'failed' || state === 'newer') return notSaved;
  if (isAhead || state === 'saving') return saving;
  return state === 'saved' ? 'Saved on this device.' : '';
}
