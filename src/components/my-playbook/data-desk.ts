/** What the buttons of “Your data” do. */
import { limits } from '#domain/progress/copy/limits.ts';
import { type Copy, refusals } from '#domain/progress/copy/read.ts';
import {
  bringIn,
  clearDevice,
  lastCopied,
  snapshotOf,
  tryCopy,
  type Undo,
} from '#storage/copies.ts';
import type { Depot } from '#storage/depot.ts';
import { openDepot } from '#storage/open.ts';
import { keptSettings } from '#storage/settings.ts';
import { DataView } from './data-view.ts';
import { inventory } from './entry-words.ts';
import { saveCopy } from './save-copy.ts';

const words = {
  saved: 'A copy is in your downloads.',
  tried: 'Nothing from this file is in yet.',
  left: 'Left as it was.',
  broughtIn: 'The copy is in.',
  undoBroughtIn: 'Undo bringing it in',
  broughtInUndone: 'Undone. The copy is out again; what you did since stays.',
  cleared: 'This device is clear.',
  undoCleared: 'Undo clearing',
  clearedUndone: 'Undone. What was cleared is back.',
  nothingToClear: 'Nothing is kept in this browser yet.',
  refused: 'That did not work: this browser’s storage is full or blocked. Nothing has changed.',
  notRead: 'That did not work: this file could not be read. Choose it again, or another one.',
} as const;

export class DataDesk {
  readonly #depot: Depot;
  readonly #view: DataView;
  readonly #app: string;
  #copy: Copy | undefined;
  /** The last thing done, as long as it can be taken back, and what is said when it was. */
  #undo: { run: Undo; said: string } | undefined;

  private constructor(host: HTMLElement, depot: Depot) {
    this.#depot = depot;
    this.#view = new DataView(host);
    this.#app = host.dataset.app ?? '';
  }

  static async open(host: HTMLElement): Promise<DataDesk> {
    const desk = new DataDesk(host, await openDepot());
    desk.#view.showLastCopy(await lastCopied(desk.#depot));
    return desk;
  }

  /** @param name as in the `data-act` of a button. */
  async act(name: string): Promise<void> {
    const acts = new Map<string, () => Promise<void> | void>([
      ['save', () => this.#save()],
      ['apply', () => this.#apply()],
      [
        'leave',
        () => {
          this.#leave();
        },
      ],
      ['clear', () => this.#askToClear()],
      [
        'keep',
        () => {
          this.#view.closeDialog();
        },
      ],
      ['clear-now', () => this.#clear()],
      ['undo', () => this.#takeBack()],
    ]);
    try {
      await acts.get(name)?.();
    } catch {
      this.#view.say(words.refused);
    }
  }

  /** Shows what a chosen file would bring. */
  async choose(file: File): Promise<void> {
    this.#view.hidePlan();
    this.#copy = undefined;
    try {
      // The size is checked before a byte is read.
      const tried =
        file.size > limits.size ? refusals.large : await tryCopy(this.#depot, await file.text());
      this.#copy = tried.ok ? tried.copy : undefined;
      if (tried.ok) this.#view.showPlan(tried.copy, tried.plan);
      this.#view.say(tried.ok ? words.tried : tried.reason);
    } catch {
      this.#view.say(words.notRead);
    }
  }

  async #save(): Promise<void> {
    await saveCopy(this.#app);
    this.#view.showLastCopy(await lastCopied(this.#depot));
    this.#view.say(words.saved);
  }

  async #apply(): Promise<void> {
    if (this.#copy === undefined) return;
    const result = await bringIn(this.#depot, this.#copy);
    this.#view.hidePlan();
    if (!result.ok) {
      this.#view.say(result.reason);
      return;
    }
    this.#undo = { run: result.undo, said: words.broughtInUndone };
    this.#offerUndo(words.broughtIn, words.undoBroughtIn);
  }

  #leave(): void {
    this.#copy = undefined;
    this.#view.hidePlan();
    this.#view.say(words.left);
    this.#view.focusFile();
  }

  async #askToClear(): Promise<void> {
    const goes = inventory(await snapshotOf(this.#depot));
    const settings = keptSettings().size;
    if (settings > 0) goes.push(`Settings: ${settings}`);
    if (goes.length === 0) this.#view.say(words.nothingToClear);
    else this.#view.openDialog(goes);
  }

  async #clear(): Promise<void> {
    this.#view.closeDialog();
    this.#undo = { run: await clearDevice(this.#depot), said: words.clearedUndone };
    this.#offerUndo(words.cleared, words.undoCleared);
    this.#view.showLastCopy(undefined);
  }

  async #takeBack(): Promise<void> {
    const undo = this.#undo;
    if (undo === undefined) return;
    await undo.run();
    this.#undo = undefined;
    this.#view.showLastCopy(await lastCopied(this.#depot));
    this.#view.hideUndo();
    this.#view.say(undo.said);
  }

  #offerUndo(what: string, label: string): void {
    this.#view.say(what);
    this.#view.showUndo(label);
  }
}
