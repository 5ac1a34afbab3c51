/** Writing and reading one value of every kind, in a page, through its own record. */
import type { Page } from 'playwright-core';
import type { EventKind, RegisterKind } from '#domain/progress/model.ts';
import type { StoredEvent } from '#storage/learner-record.ts';
import { eventSamples, samples } from './samples.ts';

/** Kind → what came of its write: `saved`, or the name of the error. */
export type Outcomes = Record<string, string>;

/** Writes one register of each kind, or removes it. */
export const writeRegisters = (page: Page, write: 'put' | 'remove'): Promise<Outcomes> =>
  page.evaluate(
    async ([all, wanted]) => {
      const record = window.learnerRecord;
      const change = async <Kind extends RegisterKind>(kind: Kind): Promise<[Kind, string]> => {
        const { id, value } = all[kind];
        const write = wanted === 'put' ? record.put(kind, id, value) : record.remove(kind, id);
        const outcome = write.then(
          () => 'saved',
          (error: unknown) => (error instanceof Error ? error.name : 'no error'),
        );
        return [kind, await outcome];
      };
      const isKind = (name: string): name is RegisterKind => name in all;
      const outcomes: Outcomes = {};
      for (const name of Object.keys(all).filter(isKind)) {
        const [kind, outcome] = await change(name);
        outcomes[kind] = outcome;
      }
      return outcomes;
    },
    [samples, write] as const,
  );

/** Adds one event of each kind. */
export const addEvents = (page: Page): Promise<void> =>
  page.evaluate(async (all) => {
    const add = <Kind extends EventKind>(kind: Kind): Promise<StoredEvent<Kind>> =>
      window.learnerRecord.append(kind, all[kind]);
    const isKind = (name: string): name is EventKind => name in all;
    for (const kind of Object.keys(all).filter(isKind)) await add(kind);
  }, eventSamples);

/** Kind → the value of its register, or how many events there are. */
export const readKinds = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    async ([registers, events]) => {
      const record = window.learnerRecord;
      const isRegister = (name: string): name is RegisterKind => name in registers;
      const isEvent = (name: string): name is EventKind => name in events;
      const found: Record<string, unknown> = {};
      for (const kind of Object.keys(registers).filter(isRegister))
        found[kind] = await record.get(kind, registers[kind].id);
      for (const kind of Object.keys(events).filter(isEvent))
        found[kind] = (await record.events(kind)).length;
      return found;
    },
    [samples, eventSamples] as const,
  );

/** What `readKinds` finds after all kinds were written, with so many events of each. */
export const allKinds = (events: number): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(samples).map(([kind, { value }]) => [kind, value])),
  ...Object.fromEntries(Object.keys(eventSamples).map((kind) => [kind, events])),
});
