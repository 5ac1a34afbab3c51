/**
 * Two versions of a text: what a learner wrote on one device is never lost to what they wrote on another.
 *
 * When a merge decides between two differing envelopes of a note, a mark or a plan, the text of the one that loses is
 * kept as an event of kind `version`. Its key and content follow from the loser alone, never from when, where or against
 * what it lost, so that merging whole states stays commutative, associative and idempotent. Which versions are worth
 * showing is decided when they are shown.
 *
 * A learner who writes over what another device wrote has seen it: that is settled too, in the same transaction.
 *
 * A learner who has decided about a version is not asked again: a version of the same record, time, count and device
 * whose text is empty says that it is settled. Such an event only ever grows the set, like all others, so the decision
 * reaches every device, and what was settled stays part of every copy.
 */
import { type EventEnvelope, partsOf, readRegister, type RecordEnvelope } from './envelope.ts';
import { longestVersion } from './kinds.ts';
import type { Events, Registers } from './model.ts';
import { isTextKind, type TextKind, versionEvent } from './version-event.ts';

export type { TextKind } from './version-event.ts';

export type TextVersion = Events['version'];

const texts: { readonly [Kind in TextKind]: (value: Registers[Kind]) => string } = {
  note: ({ text }) => text,
  mark: ({ text }) => text,
  plan: (plan) => `${plan.if}\n${plan.then}`,
};

/** The text in a value; of a plan, its cue and its act on a line each. */
export const textOf = <Kind extends TextKind>(kind: Kind, value: Registers[Kind]): string =>
  texts[kind](value).slice(0, longestVersion);

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
  return text.trim() === '' ? undefined : versionEvent(loser, text);
};

/** The event that settles a version: the learner kept another text, or took this one. Append it as it is. */
export const settled = (version: TextVersion): TextVersion => ({ ...version, text: '' });

/**
 * The versions worth showing beside the value that counts: newest first, each text once. Left out are those with the
 * same text, those of a text that was settled, and earlier writes of the very device that wrote the current value:
 * it wrote over them itself, unless a write of another device came between, which it has then seen and settled.
 * @param current the register as it is now; a removed one too. @param events of kind `version`, of any record.
 */
export const otherVersions = (
  current: RecordEnvelope,
  events: Iterable<TextVersion>,
): TextVersion[] => {
  const versions = [...events].filter(({ record }) => record === current.k);
  const decided = versions.filter(({ text }) => text === '');
  const done = new Set(decided.map(writeOf));
  const shown = new Set(versions.filter((version) => done.has(writeOf(version))).map(inText));
  shown.add(textIn(current));
  const isOverwritten = ({ d, n, t }: TextVersion): boolean =>
    d === current.d && n < current.n && !decided.some((other) => other.d !== d && other.t >= t);
  return versions
    .filter((version) => !isOverwritten(version))
    .sort((a, b) => b.t - a.t || b.n - a.n || (a.d < b.d ? -1 : 1))
    .filter(({ text }) => !shown.has(text) && shown.add(text));
};

const writeOf = ({ t, n, d }: TextVersion): string => `${t} ${n} ${d}`;
const inText = ({ text }: TextVersion): string => text;
