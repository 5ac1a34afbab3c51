/** The sheet in the form: kept while somebody writes in it, and exchanged for another without losing anything. */
import type { KeptSheet } from '#domain/progress/model.ts';
import type { Written } from '#domain/tools/shape.ts';
import { today } from '#storage/now.ts';
import { Autosave } from './autosave.ts';
import { leaveBehind, takeLeftBehind } from './left-behind.ts';
import type { Named } from './naming.ts';
import type { SheetForm } from './sheet-form.ts';
import { freshId, lastChanged, type SheetStore } from './sheet-store.ts';
import { isBlank, isWithin, nameOf } from './sheet-words.ts';
import { words } from './words.ts';

/** The sheet in the form. */
export interface Current extends Named {
  id: string;
  /** The `at` of every state of it that was seen or written here: any other is another tab’s. */
  readonly seen: Set<number>;
  /** The day on which it was laid out, when nothing is kept of it. */
  laidOn?: string;
}

/** What the desk tells the shelf. */
interface DeskHost {
  /** Says what was done. @param undo takes it back. */
  say: (text: string, undo?: () => void) => void;
  /** Another sheet is in the form, or the sheets of the record are others. */
  show: () => void;
}

const writtenIn = ({ fields, lists }: Written): Written => ({ fields, lists });

export class SheetDesk {
  /** What the record has, by id. */
  sheets: ReadonlyMap<string, KeptSheet> = new Map();
  current: Current;
  readonly #tool: string;
  readonly #form: SheetForm;
  readonly #host: DeskHost;
  readonly #autosave = new Autosave();
  /** What was put aside before the record was open. */
  readonly #waiting: { current: Current; written: Written }[] = [];
  #store: SheetStore | undefined;

  constructor(tool: string, form: SheetForm, host: DeskHost) {
    this.#tool = tool;
    this.#form = form;
    this.#host = host;
    this.current = this.fresh();
    // Typed before this script was there, or put back by the browser.
    if (!isBlank(form.read())) this.changed();
    addEventListener('pagehide', this.#onLeave);
    addEventListener('pageshow', this.#onReturn);
  }

  /** True while something was changed that no save has begun to write. */
  get isAhead(): boolean {
    return this.#autosave.isAhead;
  }

  /** Whether the record has the sheet in the form. */
  get isKept(): boolean {
    return this.sheets.has(this.current.id);
  }

  /** A sheet that nothing is kept of. */
  fresh(named: Partial<Named> = {}): Current {
    const on = today();
    return { id: freshId(this.#tool), name: '', on, ...named, seen: new Set(), laidOn: on };
  }

  /** Puts the last sheet back, unless somebody has begun another. Rejects when the record cannot be read. */
  async open(store: SheetStore): Promise<void> {
    this.sheets = await store.list();
    this.#store = store;
    for (const { current, written } of this.#waiting) await this.#keep(current, written);
    const left = await this.#keepLeftBehind();
    const last = lastChanged(this.sheets);
    // Browsers put some of what was typed back by themselves: that is the sheet as it was, and no other.
    const isSame = last !== undefined && isWithin(this.#form.read(), last[1]);
    if (isSame) this.#autosave.forget();
    const isBegun = !isSame && (this.isAhead || !this.#form.isEmpty());
    if (last && isBegun) this.#host.say(words.earlier);
    else if (left) this.put(left.current, left.written);
    else if (last) this.put(this.#known(...last), last[1]);
    this.#autosave.start(() => this.#keep(this.current, this.#form.read()));
  }

  /** To be called after every change somebody made in the form. */
  changed(): void {
    this.#dateAnew();
    this.#autosave.changed();
  }

  /** A sheet that was laid out yesterday and is first written on today is of today, unless somebody gave it a day. */
  #dateAnew(): void {
    const { current } = this;
    if (current.seen.size > 0 || current.on !== current.laidOn || current.on === today()) return;
    current.on = current.laidOn = today();
    this.#host.show();
  }

  /** Writes at once what is not written yet. Never rejects. */
  flush(): Promise<void> {
    return this.#autosave.flush();
  }

  stop(): void {
    removeEventListener('pagehide', this.#onLeave);
    removeEventListener('pageshow', this.#onReturn);
    this.#autosave.stop();
  }

  /** Puts a sheet into the form. What stands there is not kept by this. */
  put(current: Current, written: Written): void {
    this.current = current;
    this.#form.fill(writtenIn(written));
    this.#host.show();
  }

  /** Puts another sheet into the form, after what stands there is kept; it can be taken back. */
  async go(next: Current, written: Written, says: string): Promise<void> {
    await this.flush();
    const before = { current: this.current, written: this.#form.read() };
    if (!this.#store && this.isAhead) this.#waiting.push(before);
    this.#autosave.forget();
    const isKept = !isBlank(before.written) && this.sheets.has(before.current.id);
    this.put(next, written);
    this.#host.say(isKept ? `${says} ${words.keptBefore}` : says, () => {
      void this.flush().then(() => {
        this.put(before.current, before.written);
      });
    });
  }

  /** Puts a sheet of the record into the form. False when it is there no more. */
  async openSheet(id: string): Promise<boolean> {
    await this.flush();
    const sheet = this.sheets.get(id);
    if (!sheet) return false;
    if (id !== this.current.id)
      await this.go(this.#known(id, sheet), sheet, words.opened(nameOf(sheet)));
    return true;
  }

  /** Gives the sheet in the form a name and a day. */
  async name({ name, on }: Named): Promise<void> {
    this.current.name = name;
    this.current.on = on;
    this.changed();
    await this.flush();
  }

  /** Takes what the record has now. What was changed here and is not kept yet stays in the form. */
  follow(sheets: ReadonlyMap<string, KeptSheet>): void {
    this.sheets = sheets;
    const { id, seen } = this.current;
    const stored = sheets.get(id);
    if (!stored || this.#autosave.isBusy || seen.has(stored.at)) this.#host.show();
    else this.put(this.#known(id, stored, seen), stored);
  }

  readonly #onLeave = (): void => {
    const written = this.#form.read();
    if (!this.#autosave.isBusy || isBlank(written)) return;
    const { id, name, on, seen } = this.current;
    const sheet = { name, on, at: Date.now(), ...written };
    leaveBehind(this.#tool, { id, seen: [...seen], sheet });
  };

  /** The page was not gone after all, and still has what was typed. */
  readonly #onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    leaveBehind(this.#tool, undefined);
    this.changed();
  };

  /** Keeps what the page before this one could not, and returns it; undefined where the record has it already. */
  async #keepLeftBehind(): Promise<{ current: Current; written: Written } | undefined> {
    const left = takeLeftBehind(this.#tool);
    if (!left) return undefined;
    const written = writtenIn(left.sheet);
    const { id, seen, sheet } = left;
    const stored = this.sheets.get(id);
    if (stored && JSON.stringify(writtenIn(stored)) === JSON.stringify(written)) return undefined;
    const current = { id, name: sheet.name, on: sheet.on, seen: new Set(seen) };
    // What was not saved is held by the page, and said where saving is told.
    await this.#keep(current, written).catch(() => undefined);
    return { current, written };
  }

  #known(id: string, { name, on, at }: KeptSheet, seen = new Set<number>()): Current {
    return { id, name, on, seen: seen.add(at) };
  }

  /** Keeps a sheet. A blank one without a name is none. Rejects when it was not saved. */
  async #keep(current: Current, written: Written): Promise<void> {
    const { id, name, on, seen } = current;
    if (name === '' && isBlank(written)) {
      if (!this.sheets.has(id)) return;
      this.#know(id, undefined);
      await this.#store?.remove(id);
      return;
    }
    const at = Math.max(Date.now(), ...[...seen].map((time) => time + 1));
    const sheet = { name, on, at, ...written };
    const before = new Set(seen);
    seen.add(at);
    this.#know(id, sheet);
    if ((await this.#store?.keep(id, sheet, before)) !== false) return;
    // Another tab wrote here: theirs stays, ours becomes a sheet of its own.
    current.id = freshId(this.#tool);
    current.name = words.thisTab(nameOf(sheet));
    this.#host.say(words.conflict(current.name));
    this.#know(current.id, { ...sheet, name: current.name });
    await this.#store?.keep(current.id, { ...sheet, name: current.name }, seen);
  }

  /** What is on its way to the record counts at once: the next act may be about it. */
  #know(id: string, sheet: KeptSheet | undefined): void {
    const sheets = new Map(this.sheets);
    if (sheet) sheets.set(id, sheet);
    else sheets.delete(id);
    this.sheets = sheets;
  }
}
