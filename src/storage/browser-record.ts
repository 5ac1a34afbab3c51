/** The learner record in a browser: kinds of values on top of stores of unknown ones. */
import { keyOf, partsOf, readRegister } from '#domain/progress/envelope.ts';
import type { EventKind, Events, RegisterKind, Registers } from '#domain/progress/model.ts';
import type { Depot } from './depot.ts';
import { eventsOf } from './events-of.ts';
import { randomName } from './identity.ts';
import type { LearnerRecord, SaveState, StorageMode, StoredEvent } from './learner-record.ts';
import { stampOf } from './now.ts';
import { addEvent, putRegister } from './writes.ts';

export class BrowserRecord implements LearnerRecord {
  readonly #depot: Depot;
  /** Tabs share the id of their device; with a name of its own no page can number an event like another. */
  readonly #page = randomName(4);
  #events = 0;
  #asked = false;

  constructor(depot: Depot) {
    this.#depot = depot;
  }

  get mode(): StorageMode {
    return this.#depot.saving.mode;
  }

  async get<Kind extends RegisterKind>(kind: Kind, id = ''): Promise<Registers[Kind] | undefined> {
    return (await this.list(kind)).get(id);
  }

  async list<Kind extends RegisterKind>(kind: Kind): Promise<Map<string, Registers[Kind]>> {
    const values = new Map<string, Registers[Kind]>();
    for (const [key, stored] of await this.#depot.entries('rec')) {
      const parts = partsOf(key);
      if (parts.kind !== kind) continue;
      const reading = readRegister(kind, stored);
      if (reading.is === 'newer') this.#depot.saving.refuse();
      if (reading.is === 'ok' && reading.value !== undefined) values.set(parts.id, reading.value);
    }
    return values;
  }

  async put<Kind extends RegisterKind>(
    kind: Kind,
    id: string,
    value: Registers[Kind],
    isToStay?: (stored: Registers[Kind] | undefined) => boolean,
  ): Promise<void> {
    await this.#write(kind, id, value, isToStay);
    if (kind === 'plan') this.#askToPersist();
  }

  remove(kind: RegisterKind, id: string): Promise<void> {
    return this.#write(kind, id, null);
  }

  async append<Kind extends EventKind>(
    kind: Kind,
    event: Events[Kind],
    isKept?: (events: readonly StoredEvent<Kind>[]) => boolean,
  ): Promise<StoredEvent<Kind>> {
    const stamp = stampOf();
    this.#events += 1;
    const id = `${this.#depot.device}/${this.#page}-${this.#events}`;
    await this.#depot.write(addEvent(id, kind, event, stamp, isKept));
    if (kind === 'attempt') this.#askToPersist();
    return Object.assign({ id, kind }, stamp, event);
  }

  async events<Kind extends EventKind>(kind: Kind): Promise<StoredEvent<Kind>[]> {
    return eventsOf(kind, await this.#depot.entries('evt'), () => {
      this.#depot.saving.refuse();
    });
  }

  subscribe(listener: () => void): () => void {
    return this.#depot.subscribe(listener);
  }

  watchSaving(listener: (state: SaveState, mode: StorageMode) => void): () => void {
    return this.#depot.saving.watch(listener);
  }

  /** Nobody waits for it, and the browser may refuse, fail or never answer. */
  #askToPersist(): void {
    if (this.#asked) return;
    this.#asked = true;
    import('./persist.ts')
      .then(({ askToPersist }) => askToPersist(this.#depot))
      .catch(() => undefined);
  }

  #write<Kind extends RegisterKind>(
    kind: Kind,
    id: string,
    value: Registers[Kind] | null,
    isToStay?: (stored: Registers[Kind] | undefined) => boolean,
  ): Promise<void> {
    const key = keyOf(kind, id);
    const work = putRegister(kind, id, value, this.#depot.device, Date.now(), isToStay);
    return this.#depot.write(work, key);
  }
}
