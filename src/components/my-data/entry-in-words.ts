/** Any stored entry in plain words. */
import { dayInWords } from '#components/my-playbook/days.ts';
import { localDay } from '#components/element/local-date.ts';
import { partsOf, readEvent, readRecord } from '#domain/progress/envelope.ts';
import { isCalendarDate, isInstant } from '#domain/progress/guards.ts';
import { isEventKind, isRegisterKind } from '#domain/progress/kinds.ts';
import { type Cause, readSetAside } from '#domain/progress/quarantine.ts';
import { readChanges } from '#storage/changes.ts';
import { eventInWords } from './event-words.ts';
import { isOtherGroup, type KeptEntry, type OtherGroup } from './kept-groups.ts';
import { rawText } from './raw-text.ts';
import { registerInWords, type Words } from './register-words.ts';
import type { Titles } from './titles.ts';

const causes: Readonly<Record<Cause, string>> = {
  damaged:
    'Not in a form that this playbook reads. It is kept as it was found, and changes nothing.',
  future: 'Stamped with a time that has not come. It is kept, and changes nothing.',
  conflict: 'Differs from the entry already kept under its name. It is kept, and changes nothing.',
};

/** Settings and facts about the store, by key. */
const ownKeys: Readonly<Record<string, string>> = {
  'cx-playbook-theme': 'Colours',
  'cx-playbook-search-slash': 'Whether the / key opens search',
  'cx-playbook-marks': 'Random marks of the results you handed over',
  'cx-playbook-team': 'Team under way on the team page',
  'cx-playbook-unsaved': 'What you typed last in a tool, on its way to your sheets',
  'cx-playbook-join': 'Where you are on a workshop’s page for participants, and its clock',
  'cx-playbook-presenter': 'How you like the presenter view, and stages you typed there',
  'cx-playbook-slides-light': 'Whether slides are light',
  'cx-playbook-slides-keys': 'Whether single keys work on slides',
  device: 'Random code of this browser',
  clock: 'Time of the latest entry',
  copied: 'Day of the last copy',
  changes: 'Changes that no copy holds',
  persist: 'Day this browser was asked to keep all of this',
};

const others: Readonly<Record<OtherGroup, (entry: KeptEntry, titles: Titles) => Words>> = {
  removed: ({ key }, titles) => ({
    title: titles.get(partsOf(key).id) ?? key,
    text: 'Only the fact that it was removed is kept, so that your copies agree.',
  }),
  newer: ({ key }) => ({
    title: key,
    text: 'Written by a newer playbook. It is kept as it is.',
  }),
  unreadable: ({ key, raw }) => ({
    title: key,
    text: causes[readSetAside(raw)?.why ?? 'damaged'],
  }),
  settings: ({ key, raw }, titles) => ({ title: settingTitle(key, titles), text: inWords(raw) }),
  meta: ({ key, raw }) => ({ title: ownKeys[key] ?? key, text: inWords(raw) }),
};

/** Slides and presenter view keep where a workshop stands under the id of its kit. */
const room = 'cx-playbook-room-';

function settingTitle(key: string, titles: Titles): string {
  if (!key.startsWith(room)) return ownKeys[key] ?? key;
  // Without a channel, the windows tell each other by a note beside it.
  const kit = titles.get(key.slice(room.length).replace(/-note$/, ''));
  return kit === undefined ? key : `Where the workshop “${kit}” stands`;
}

const inWords = (value: unknown): string => {
  if (isCalendarDate(value)) return dayInWords(value);
  // Counters are small; a number this large is a time.
  if (isInstant(value) && value > 1e12) return localDay(value);
  const changes = readChanges(value);
  if (changes) return `${changes.count}, the first on ${dayInWords(changes.since)}`;
  return typeof value === 'string' ? value : rawText(value);
};

/** @param group id of the group the entry stands in. */
export function entryInWords(group: string, entry: KeptEntry, titles: Titles): Words {
  const words = isOtherGroup(group)
    ? others[group](entry, titles)
    : isRegisterKind(group)
      ? registerEntry(group, entry, titles)
      : eventEntry(group, entry, titles);
  return words ?? { title: entry.key, text: '' };
}

const registerEntry = (
  kind: Parameters<typeof registerInWords>[0],
  { key, raw }: KeptEntry,
  titles: Titles,
): Words | undefined => {
  const reading = readRecord(raw);
  if (reading.is !== 'ok') return undefined;
  return registerInWords(kind, partsOf(key).id, reading.envelope.v, titles);
};

const eventEntry = (kind: string, { raw }: KeptEntry, titles: Titles): Words | undefined => {
  const reading = readEvent(raw);
  if (reading.is !== 'ok' || !isEventKind(kind)) return undefined;
  return eventInWords(kind, reading.envelope.v, reading.envelope.on, titles);
};
