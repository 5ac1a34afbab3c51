/**
 * Two versions of a text: what a learner wrote on one device is never lost to what they wrote on another.
 *
 * When a merge decides between two differing envelopes of a note, a mark or a plan, the text of the one that loses is
 * kept as an event of kind `version`. Its key and content follow from the loser alone, never from when, where or against
 * what it lost, so that merging whole states stays commutative, associative and idempotent. Which versions are worth
 * showing is decided when they are shown.
 *
 * A learner who has decided about a version is not asked again: a version of the same record, time, count and device
 * whose text is empty says that it is settled. Such an event only ever grows the set, like all others, so the decision
 * reaches every device, and what was settled stays part of every copy.
 */
import { canonical } from './canonical.ts';
import { crc32 } from './crc32.ts';
import { type EventEnvelope, partsOf, readRegister, type RecordEnvelope } from './envelope.ts';
import { eventKinds, versionOf } from './kinds.ts';
import type { Events, Registers } from './model.ts';

/** Kinds of register that hold a text somebody thought about. */
export type TextKind = 'note' | 'mark' | 'plan';

export type TextVersion = Events['version'];

/** The most a version holds, in characters: as much as any text of ours. */
const longest = 2_000;
/** The last millisecond of the year 9999: no later date has the form YYYY-MM-DD. */
const lastDay = 253_402_300_799_999;

const texts: { readonly [Kind in TextKind]: (value: Registers[Kind]) => string } = {
  note: ({ text }) => text,
  mark: ({ text }) => text,
  plan: (plan) => `${plan.if}\n${plan.then}`,
};

/** The text in a value; of a plan, its cue and its act on a line each. */
export const textOf = <Kind extends TextKind>(kind: Kind, value: Registers[Kind]): string =>
  texts[kind](value).slice(0, longest);

const isTextKind = (kind: string): kind is TextKind => Object.hasOwn(texts, kind);

/** The text in an envelope; '' where it has none, was removed, or needs a newer playbook to be read. */
const textIn = (envelope: RecordEnvelope): string => {
  const { kind } = partsOf(envelope.k);
  if (!isTextKind(kind)) return '';
  const reading = readRegister(kind, envelope);
  return reading.is === 'ok' && reading.value !== undefined ? textOf(kind, reading.value) : '';
};

/** What is kept of an envelope that lost in a merge; undefined when it has no text. */
export const versionEventOf = (loser: RecordEnvelope): EventEnvelope | undefined => {
  const text = textIn(loser);
  if (text.trim() === '') return undefined;
  const { k: record, t, n, d } = loser;
  const v: TextVersion = { record, text, t, n, d };
  return {
    k: `${d}/old-${t.toString(36)}-${crc32(canonical(v)).toString(16)}`,
    kind: 'version',
    v,
    t,
    at: t,
    on: new Date(Math.min(t, lastDay)).toISOString().slice(0, 10),
    zone: 'UTC',
    s: versionOf(eventKinds.version),
  };
};

/** The event that settles a version: the learner kept another text, or took this one. Append it as it is. */
export const settled = (version: TextVersion): TextVersion => ({ ...version, text: '' });

/**
 * The versions worth showing beside the value that counts: newest first, each text once. Left out are those with the
 * same text, those of a text that was settled, and earlier writes of the very device that wrote the current value.
 * @param current the register as it is now; a removed one too. @param events of kind `version`, of any record.
 */
export const otherVersions = (
  current: RecordEnvelope,
  events: Iterable<TextVersion>,
): TextVersion[] => {
  const versions = [...events].filter(({ record }) => record === current.k);
  const done = new Set(versions.filter(({ text }) => text === '').map(writeOf));
  const shown = new Set(versions.filter((version) => done.has(writeOf(version))).map(inText));
  shown.add(textIn(current));
  return versions
    .filter(({ d, n }) => d !== current.d || n >= current.n)
    .sort((a, b) => b.t - a.t || b.n - a.n || (a.d < b.d ? -1 : 1))
    .filter(({ text }) => !shown.has(text) && shown.add(text));
};

const writeOf = ({ t, n, d }: TextVersion): string => `${t} ${n} ${d}`;
const inText = ({ text }: TextVersion): string => text;
