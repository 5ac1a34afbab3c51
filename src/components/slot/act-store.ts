/** Adds the act to a say–do tracker in the learner record: once, and without covering what another tab wrote. */
import { ended } from '#components/plan/plan-record.ts';
import type { Saved } from '#components/plan/plan-words.ts';
import { freshId, SheetStore } from '#components/tool/shelf/sheet-store.ts';
import { isBlank } from '#components/tool/shelf/sheet-words.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import { hasRow, itemCount, mostItems, withoutRow, withRow } from '#domain/slot/act.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';

export { onceOnDisk } from '#components/plan/plan-record.ts';

const tracker = 'T7';
/** What a tracker is called that begins with the act of a slot. */
const slotName = 'Customer slot';
/** How often it is tried while other tabs write to the same sheet. */
const tries = 4;

type Row = Record<string, string>;
/** `full`: the tracker takes no more rows. `busy`: it was changed elsewhere each time. */
type Ended = Saved | 'full' | 'busy';

/**
 * @param id of the tracker; '' for a new one. @param newName what a new one is called.
 * @returns the id of the tracker that has it.
 */
export async function addAct(
  record: LearnerRecord,
  id: string,
  row: Row,
  newName = slotName,
): Promise<{ id: string; ended: Ended }> {
  const place = id === '' ? freshId(tracker) : id;
  const change = (sheet: KeptSheet | undefined): KeptSheet | 'full' => {
    const before = sheet ?? { name: newName, on: today(), at: 0, fields: {}, lists: {} };
    return !hasRow(before, row) && itemCount(before) >= mostItems ? 'full' : withRow(before, row);
  };
  return { id: place, ended: await rewrite(record, place, change) };
}

/** Takes it out again; a tracker of that name that has nothing else goes with it. @param newName as in `addAct`. */
export async function takeOut(
  record: LearnerRecord,
  id: string,
  row: Row,
  newName = slotName,
): Promise<Ended> {
  const sheet = await record.get('sheet', id);
  if (sheet?.name === newName && isBlank(withoutRow(sheet, row)))
    return ended(record, record.remove('sheet', id));
  return rewrite(record, id, (stored) => stored && withoutRow(stored, row));
}

/** @param change the sheet as it is to be; undefined or unchanged: nothing is written. */
async function rewrite(
  record: LearnerRecord,
  id: string,
  change: (sheet: KeptSheet | undefined) => KeptSheet | 'full' | undefined,
): Promise<Ended> {
  const store = new SheetStore(record, tracker);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const stored = await record.get('sheet', id);
    const sheet = change(stored);
    if (sheet === 'full') return 'full';
    if (sheet === undefined || sheet === stored) return ended(record, Promise.resolve());
    const at = Math.max(Date.now(), (stored?.at ?? 0) + 1);
    const seen = new Set(stored && [stored.at]);
    const kept = store.keep(id, { ...sheet, at }, seen);
    const saved = await ended(record, kept);
    // What was not saved is held by the page, so it counts as kept.
    if (await kept.catch(() => true)) return saved;
  }
  return 'busy';
}
