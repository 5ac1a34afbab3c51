/** What the actions of a workshop say. */
import { dayInWords } from '#domain/workshop/take-home.ts';

const counted = (count: number): string => (count === 1 ? '1 action' : `${String(count)} actions`);

const nameless = 'Not written down yet';
/** “A, B and C” */
const all = new Intl.ListFormat('en-GB');

export const words = {
  added: 'Added.',
  kept: 'Changed.',
  asItWas: 'It stays as it was.',
  newerStays: 'It was changed or removed since. What is newer stays.',
  removed: (what: string) => `“${what}” is removed.`,
  back: 'It is back.',
  full: (most: number) =>
    `The list holds ${String(most)} actions. Remove one first; what you wrote stays here.`,
  day: 'Choose the day of the workshop.',
  backNote: (day: string) =>
    day === ''
      ? 'Tell them before they leave.'
      : `Left open, it is the last day of the list: ${dayInWords(day)}.`,
  notOpen: 'Your actions could not be opened. Nothing is kept until you load this page again.',
  nameless,
  opened: (day: string) => `The actions of ${dayInWords(day)} are open.`,
  gone: 'That day is not on this device. It may have been removed.',
  begun: 'A new day is open. The earlier one is kept below.',
  runRemoved: (day: string) => `The actions of ${dayInWords(day)} are removed.`,
  runBack: 'They are back.',
  isOpen: 'open now',
  count: counted,
  noActions: 'Write down an action first.',
  noneOpen: 'There is no open action. Write one down first.',
  noDays: 'No open action has a day yet. Choose one, then save again.',
  calendar: 'The calendar file is in your downloads. Open it to add the days.',
  csv: 'The table is in your downloads. A spreadsheet opens it.',
  copied: 'The summary is in the clipboard. Paste it into a mail.',
  selected: 'The summary is selected. Copy it with Ctrl and C, on a Mac with ⌘ and C, or hold it.',
  reminders: 'The reminders are in your downloads. Attach the file to your mail to the room.',
  tracked: (count: number, name: string) =>
    `${counted(count)} ${count === 1 ? 'stands' : 'stand'} in the say–do tracker “${name}”.`,
  allTracked: (name: string) => `All open actions stand in the say–do tracker “${name}” already.`,
  staysBehind: (what: string, says: string) => `“${what || nameless}” is not in there. ${says}`,
  stayBehind: (whats: readonly string[]) =>
    `Not in there yet: ${all.format(whats.map((what) => `“${what || nameless}”`))}. Press “Edit” at each, then “Keep”. What is missing is said there.`,
  pressKeep: 'It is being changed. Press “Keep” first.',
  untracked: 'Taken out of the tracker again.',
  trackerFull: 'Your tracker takes no more rows. Begin a new one there, then try again.',
  trackerBusy: 'The tracker was changed elsewhere meanwhile. Try again.',
  notSaved: 'Not saved on this device. It holds until you close this page.',
  memory: 'In the tracker until you close this page. This browser keeps nothing.',
  failed: 'That did not work. Load the page again, then try once more.',
  saving: 'Still saving. Press again in a moment.',
} as const;
