/**
 * Puts the open actions of a run into the say–do tracker that was worked on last, or into a new one. What lacks something,
 * or is being changed, stays behind, and that is said.
 */
import { learnerRecord } from '#components/element/follow-record.ts';
import { addAct, takeOut } from '#components/slot/act-store.ts';
import { lastChanged, SheetStore } from '#components/tool/shelf/sheet-store.ts';
import { nameOf } from '#components/tool/shelf/sheet-words.ts';
import { hasRow } from '#domain/slot/act.ts';
import { openActions, type Run } from '#domain/workshop/actions.ts';
import { trackerRow } from '#domain/workshop/take-home.ts';
import type { KitFacts } from './kit-facts.ts';
import type { Said } from './said.ts';
import { words } from './words.ts';

const tracker = 'T7';

type Row = Record<string, string>;

/** What is said where the tracker does not take a row. */
const refused = { full: words.trackerFull, busy: words.trackerBusy } as const;
/** What is said where it has a row, and the disk has not. */
const held = { failed: words.notSaved, memory: words.memory } as const;

/**
 * Says in which tracker they stand, with the way there and an undo.
 * @param editing id of the action that is being changed; undefined: none is.
 */
export async function intoTracker(
  run: Run,
  editing: string | undefined,
  kit: KitFacts,
  said: Said,
): Promise<void> {
  const record = await learnerRecord();
  const last = lastChanged(await new SheetStore(record, tracker).list());
  const { ready, lacking } = openActions(run, editing);
  const behind = behindInWords(lacking);
  const rows = ready.map((action) => trackerRow(action, run, kit.title));
  const missing = rows.filter((row) => !last || !hasRow(last[1], row));
  if (missing.length === 0) {
    const there = last && rows.length > 0 ? alreadyThere(rows.length, nameOf(last[1]), behind) : '';
    said.say(together(there, behind) || words.noneOpen, undefined, last && addressIn(kit, last[0]));
    return;
  }
  const added: Row[] = [];
  const undo = async (): Promise<void> => {
    for (const row of added) await takeOut(record, place, row, kit.title);
    said.say(words.untracked);
  };
  let place = last?.[0] ?? '';
  let isHeld: keyof typeof held | undefined;
  for (const row of missing) {
    const { id, ended } = await addAct(record, place, row, kit.title);
    if (ended === 'full' || ended === 'busy') {
      said.say(refused[ended], added.length === 0 ? undefined : () => void undo());
      return;
    }
    place = id;
    added.push(row);
    if (ended !== 'disk') isHeld = ended;
  }
  const sheet = await record.get('sheet', place);
  const done = words.tracked(added.length, sheet ? nameOf(sheet) : kit.title);
  const says = together(isHeld ? held[isHeld] : done, behind);
  said.say(says, () => void undo(), addressIn(kit, place));
}

/** Which actions did not go, and why; '' when all did. */
function behindInWords(lacking: ReturnType<typeof openActions>['lacking']): string {
  const [first, ...more] = lacking;
  if (first === undefined) return '';
  return more.length === 0
    ? words.staysBehind(first.action.what, first.says ?? words.pressKeep)
    : words.stayBehind(lacking.map(({ action }) => action.what));
}

const alreadyThere = (count: number, name: string, behind: string): string =>
  behind === '' ? words.allTracked(name) : words.tracked(count, name);

const together = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

const addressIn = ({ tracker: address }: KitFacts, id: string): string | undefined =>
  address === undefined ? undefined : `${address}#open=${id}`;
