/**
 * What bringing a copy in would do, entry by entry. The same plan is shown before anything happens and made
 * again inside the transaction that applies it.
 */
import { canonical } from '../canonical.ts';
import { isTooFarAhead } from '../clock.ts';
import {
  type EnvelopeReading,
  partsOf,
  readEvent,
  readRecord,
  type RecordEnvelope,
} from '../envelope.ts';
import { newest } from '../merge.ts';
import { type Cause, type Origin, readSetAside, setAside } from '../quarantine.ts';
import { versionEventOf } from '../versions.ts';
import type { Snapshot } from './file.ts';
import { limits } from './limits.ts';
import { type Copy, type Refusal, refusals } from './read.ts';

/**
 * `added` not on this device yet · `updated` later in the file · `same` · `older` this device has a later one, which stays
 * · `refused` could not be read, comes from the future or clashes: set aside, not used · `kept` only a newer playbook can
 * read what this device holds, so that stays.
 */
export type Outcome = 'added' | 'updated' | 'same' | 'older' | 'refused' | 'kept';

export interface Put {
  readonly store: Origin;
  readonly key: string;
  readonly value: unknown;
}

export interface Plan {
  readonly ok: true;
  /** How many entries of each kind meet which outcome. Kinds: as in model.ts, and `unreadable`. */
  readonly counts: ReadonlyMap<string, Readonly<Partial<Record<Outcome, number>>>>;
  /** What to write, in any order. */
  readonly puts: readonly Put[];
  /** The latest hybrid time among them, 0 for none. The clock of the device moves past it. */
  readonly latest: number;
}

/** @param current the record of this device, as stored. @param now milliseconds since 1970 UTC. */
export const planImport = (copy: Copy, current: Snapshot, now: number): Plan | Refusal => {
  const plan = new Planner(current, now, Date.parse(copy.exported));
  for (const raw of copy.records) plan.record(raw);
  for (const raw of copy.events) plan.event(raw);
  plan.keepTexts();
  for (const raw of copy.quarantine) plan.aside(raw);
  return plan.result();
};

/** No copy is older than the playbook: a file that says so was saved by a clock that is wrong now. */
const firstCopy = Date.UTC(2026, 0, 1);

class Planner {
  readonly #now: number;
  readonly #state: Record<Origin, Map<string, unknown>>;
  readonly #puts = new Map<string, Put>();
  /** Envelopes that lost against another one. */
  readonly #losers: RecordEnvelope[] = [];
  readonly #counts = new Map<string, Partial<Record<Outcome, number>>>();
  readonly #exported: number;
  #latest = 0;

  /** @param exported when the file was saved, milliseconds since 1970 UTC. */
  constructor(current: Snapshot, now: number, exported: number) {
    this.#now = now;
    this.#exported = exported;
    this.#state = {
      rec: new Map(current.rec),
      evt: new Map(current.evt),
      quarantine: new Map(current.quarantine),
    };
  }

  record(raw: unknown): void {
    const found = readRecord(raw);
    const reading = this.#inTime(found);
    if (reading.is === 'damaged') {
      this.#refuse('unreadable', 'rec', 'damaged', raw);
      return;
    }
    const { k } = reading.envelope;
    const { kind } = partsOf(k);
    const stored = this.#state.rec.get(k);
    const here = readRecord(stored);
    if (isSame(here, found) || isSame(here, reading)) this.#count(kind, 'same');
    else if (isTooFarAhead(reading.envelope.t, this.#now)) this.#refuse(kind, 'rec', 'future', raw);
    else if (stays(here, reading.envelope)) {
      this.#count(kind, here.is === 'newer' ? 'kept' : 'older');
      this.#losers.push(reading.envelope);
    } else {
      if (here.is !== 'damaged') this.#losers.push(here.envelope);
      else if (stored !== undefined) this.#setAside('rec', 'damaged', stored);
      // An entry erased over there and never seen here: kept, so that all copies agree, but nothing a person would count.
      const nothingNew = stored === undefined && reading.envelope.v === null;
      if (!nothingNew) this.#count(kind, here.is === 'ok' ? 'updated' : 'added');
      this.#put('rec', k, reading.envelope);
      this.#latest = Math.max(this.#latest, reading.envelope.t);
    }
  }

  event(raw: unknown): void {
    const reading = readEvent(raw);
    if (reading.is === 'damaged') {
      this.#refuse('unreadable', 'evt', 'damaged', raw);
      return;
    }
    const { k, kind, t, at } = reading.envelope;
    const stored = this.#state.evt.get(k);
    if (isSame(readEvent(stored), reading)) this.#count(kind, 'same');
    else if (stored !== undefined) this.#refuse(kind, 'evt', 'conflict', raw);
    // Its hybrid time only orders it, and the day of a version is that of its hybrid time.
    else if (kind !== 'version' && isTooFarAhead(at, this.#now))
      this.#refuse(kind, 'evt', 'future', raw);
    else {
      this.#count(kind, 'added');
      this.#put('evt', k, reading.envelope);
      // The clock of this device follows no clock that was wrong.
      if (!isTooFarAhead(t, this.#now)) this.#latest = Math.max(this.#latest, t);
    }
  }

  /**
   * The hybrid time of a device whose clock was wrong once stays ahead for ever. Where the file knows better when it
   * was saved, nothing in it is later than that. The bound follows from the file, not from when it is brought in, so
   * that an old copy never gets later by waiting.
   */
  #inTime(reading: EnvelopeReading<RecordEnvelope>): EnvelopeReading<RecordEnvelope> {
    if (reading.is === 'damaged' || !this.#isLate(reading.envelope.t)) return reading;
    return { is: reading.is, envelope: { ...reading.envelope, t: this.#exported } };
  }

  #isLate(t: number): boolean {
    const isTrusted = this.#exported >= firstCopy && !isTooFarAhead(this.#exported, this.#now);
    return isTrusted && t > this.#exported && isTooFarAhead(t, Math.min(this.#now, this.#exported));
  }

  /** Texts that lost stay as versions. Nobody counts them: the text that won is counted, and nothing is gone. */
  keepTexts(): void {
    for (const loser of this.#losers) {
      const version = versionEventOf(loser);
      if (version !== undefined && !this.#state.evt.has(version.k))
        this.#put('evt', version.k, version);
    }
  }

  /** What the file had set aside itself stays set aside. */
  aside(raw: unknown): void {
    const entry = readSetAside(raw);
    if (entry === undefined) this.#refuse('unreadable', 'quarantine', 'damaged', raw);
    else this.#refuse('unreadable', entry.from, entry.why, entry.raw);
  }

  result(): Plan | Refusal {
    const aside = [...this.#state.quarantine.values()];
    const added = [...this.#puts.values()].some(({ store }) => store === 'quarantine');
    const size = aside.reduce<number>((sum, entry) => sum + canonical(entry).length, 0);
    if (added && (aside.length > limits.setAside || size > limits.setAsideSize))
      return refusals.unreadable;
    return { ok: true, counts: this.#counts, puts: [...this.#puts.values()], latest: this.#latest };
  }

  #refuse(kind: string, from: Origin, why: Cause, raw: unknown): void {
    this.#count(kind, 'refused');
    this.#setAside(from, why, raw);
  }

  #setAside(from: Origin, why: Cause, raw: unknown): void {
    const { key, entry } = setAside(from, why, raw);
    if (!this.#state.quarantine.has(key)) this.#put('quarantine', key, entry);
  }

  #put(store: Origin, key: string, value: unknown): void {
    this.#state[store].set(key, value);
    this.#puts.set(`${store} ${key}`, { store, key, value });
  }

  #count(kind: string, outcome: Outcome): void {
    const counts = this.#counts.get(kind) ?? {};
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    this.#counts.set(kind, counts);
  }
}

/** The rule of `latest` in merge.ts, for values that are read already: what only a newer playbook can read stays. */
const stays = (here: EnvelopeReading<RecordEnvelope>, incoming: RecordEnvelope): boolean =>
  here.is === 'newer' || (here.is === 'ok' && newest(here.envelope, incoming) === here.envelope);

/** Compared as text only where the time is the same already: that takes a while for 50,000 entries. */
const isSame = <Envelope extends { t: number }>(
  a: EnvelopeReading<Envelope>,
  b: EnvelopeReading<Envelope>,
): boolean =>
  a.is !== 'damaged' &&
  b.is !== 'damaged' &&
  a.envelope.t === b.envelope.t &&
  canonical(a.envelope) === canonical(b.envelope);
