/** Reads a file that says it is a copy. It may be damaged, edited, huge or hostile: nothing here ever throws. */
import { canonical } from '../canonical.ts';
import { crc32 } from '../crc32.ts';
import { isText, isWhole, withExactly } from '../guards.ts';
import { format, version } from './file.ts';
import { isTame, limits, nestingOf } from './limits.ts';

/** The content of a file, not yet judged entry by entry. */
export interface Copy {
  /** When it was saved, ISO 8601, UTC. */
  readonly exported: string;
  /** Which playbook saved it. */
  readonly app: string;
  /** False when the file was changed after it was saved: checksum or count do not match. */
  readonly intact: boolean;
  readonly records: readonly unknown[];
  readonly events: readonly unknown[];
  readonly quarantine: readonly unknown[];
}

/** Why a file is not brought in: one or two plain sentences for the learner. */
export interface Refusal {
  readonly ok: false;
  readonly reason: string;
}

const refuse = (reason: string): Refusal => ({ ok: false, reason });

export const refusals = {
  foreign: refuse(
    'This file is not a copy of a playbook. Choose a file whose name starts with “cx-playbook”.',
  ),
  cut: refuse(
    'This file cannot be read. It may be cut short. Copy it here again, or choose another one.',
  ),
  large: refuse('This file is too large to be a copy of a playbook.'),
  newer: refuse(
    'This copy was made by a newer playbook. Reload this page, then choose the file again.',
  ),
  unreadable: refuse('Too many entries in this file cannot be read. Nothing was brought in.'),
} as const;

const fields = [
  'format',
  'v',
  'count',
  'crc',
  'app',
  'exported',
  'records',
  'events',
  'quarantine',
];

/** @param text of the whole file. */
export const readCopy = (text: string): { ok: true; copy: Copy } | Refusal => {
  if (text.length > limits.size) return refusals.large;
  if (nestingOf(text) > limits.depth) return refusals.foreign;
  const parsed = parse(text);
  if (parsed === undefined) return refusals.cut;
  if (!isTame(parsed)) return refusals.foreign;
  const { crc, ...body } = withExactly(parsed, fields);
  const { format: named, v, count, app, exported, records, events, quarantine } = body;
  if (named !== format || !isWhole(v, 1)) return refusals.foreign;
  if (v > version) return refusals.newer;
  if (!Array.isArray(records) || !Array.isArray(events) || !Array.isArray(quarantine)) {
    return refusals.foreign;
  }
  if (!isText(app, /^[\x20-\x7e]*$/) || !isMoment(exported)) return refusals.foreign;
  const found = records.length + events.length + quarantine.length;
  if (found > limits.entries) return refusals.large;
  const intact = crc === crc32(canonical(body)) && count === found;
  return { ok: true, copy: { app, exported, intact, records, events, quarantine } };
};

/** True for ISO 8601 in UTC of a moment that exists: a date of digits alone would throw when it is shown. */
const isMoment = (value: unknown): value is string =>
  isText(value, /^[\d-]+T[\d:.]+Z$/, 40) && !Number.isNaN(Date.parse(value));

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
