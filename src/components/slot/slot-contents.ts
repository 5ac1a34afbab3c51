/** What the slot shows and keeps besides its clock. Loaded once the page is idle. */
import { followRecord } from '#components/element/follow-record.ts';
import { readLatest } from '#components/notes/read-latest.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { SlotAct } from './slot-act.ts';
import { SlotNotes } from './slot-notes.ts';
import { SlotSheets } from './slot-sheets.ts';
import type { SlotState } from './slot-session.ts';

/** @param keep keeps the state after it was changed. Returns the way to stop. */
export function openContents(root: HTMLElement, state: SlotState, keep: () => void): () => void {
  const sheets = new SlotSheets(root, state, keep);
  const notes = new SlotNotes(root, () => {
    act.show();
  });
  const act = new SlotAct(root, sheets, notes);
  const stop = followRecord(
    readLatest(async (record: LearnerRecord) => {
      const all = await record.list('sheet');
      return () => {
        sheets.show(all);
        act.show();
      };
    }),
  );
  void notes.open();
  return () => {
    stop();
    notes.stop();
  };
}
