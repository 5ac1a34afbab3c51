/** Keeps the run that is open while somebody writes, and exchanges it for another. Each run is a sheet of the learner record. */
import { SheetDesk, type Current } from '#components/tool/shelf/sheet-desk.ts';
import { lastChanged, SheetStore } from '#components/tool/shelf/sheet-store.ts';
import { isBlank } from '#components/tool/shelf/sheet-words.ts';
import { savingInWords } from '#components/tool/shelf/words.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import type { Written } from '#domain/tools/shape.ts';
import type { LearnerRecord, SaveState, StorageMode } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { words } from './words.ts';

/** So long after its last change a run still is the one that is on, also past midnight. Milliseconds. */
const stillOn = 12 * 3_600_000;

const nothing: Written = { fields: {}, lists: {} };

interface RunHost {
  /** What stands on the page. */
  read: () => Written;
  /** Shows another run, or the same one as another tab left it. */
  fill: (sheet: Written & { readonly on: string }) => void;
  /** Says what was done. @param undo takes it back. */
  say: (text: string, undo?: () => void) => void;
  /** Says how saving stands. */
  saving: (text: string) => void;
  /** The runs are others, or another one is open. */
  list: (runs: ReadonlyMap<string, KeptSheet>, current: string) => void;
}

export class RunDesk {
  readonly #title: string;
  readonly #host: RunHost;
  readonly #isLive: boolean;
  readonly #runs: string;
  readonly #desk: SheetDesk;
  readonly #stops: (() => void)[] = [];
  #store: SheetStore | undefined;
  /** Somebody asked for an empty run: no earlier one takes its place. */
  #isBegun = false;
  #saving: readonly [SaveState, StorageMode] = ['idle', 'persistent'];

  /** @param runs what the runs are kept under. @param title of the kit. @param isLive takes an earlier run only while it is on. */
  constructor(runs: string, title: string, isLive: boolean, host: RunHost) {
    this.#runs = runs;
    this.#title = title;
    this.#isLive = isLive;
    this.#host = host;
    this.#desk = new SheetDesk(
      runs,
      {
        read: () => host.read(),
        fill: (written) => {
          host.fill({ ...written, on: this.on });
        },
        figuresOf: () => [],
        isEmpty: () => isBlank(host.read()),
      },
      {
        say: (text, undo) => {
          host.say(text, undo);
        },
        show: () => {
          this.#list();
        },
      },
    );
  }

  /** Id of the run that is open. */
  get id(): string {
    return this.#desk.current.id;
  }

  /** Its day, YYYY-MM-DD. */
  get on(): string {
    return this.#desk.current.on;
  }

  /** Puts the last run back. Rejects when the record cannot be read. */
  async open(record: LearnerRecord): Promise<void> {
    const store = new SheetStore(record, this.#runs);
    this.#store = store;
    await this.#desk.open(store);
    const kept = this.#desk.sheets.get(this.id);
    if (kept && !this.#mayOpen(kept)) this.#desk.put(this.#desk.fresh(), nothing);
    const asked = /^#open=([\w.-]+)$/u.exec(location.hash)?.[1];
    if (asked?.startsWith(`${this.#runs}.`)) {
      await this.openRun(asked);
      if (this.id !== asked) this.#host.say(words.gone);
    }
    this.#list();
    this.#stops.push(
      record.watchSaving((...saving) => {
        this.#saving = saving;
        this.#tellSaving();
      }),
      record.subscribe(() => {
        void store.list().then((sheets) => {
          this.#follow(sheets);
        });
      }),
    );
  }

  /** To be called after every change. */
  changed(): void {
    const { current } = this.#desk;
    if (!isBlank(this.#host.read())) current.name ||= this.#title;
    // A run that holds nothing is none, and goes from the record.
    else if (current.name === this.#title) current.name = '';
    this.#desk.changed();
    this.#tellSaving();
  }

  setDay(on: string): void {
    this.#desk.current.on = on;
    this.changed();
  }

  /** Opens an empty run of today. */
  async begin(): Promise<void> {
    await this.#desk.flush();
    const before = this.#now();
    this.#isBegun = true;
    this.#desk.put(this.#desk.fresh(), nothing);
    this.#host.say(words.begun, () => {
      this.#isBegun = false;
      void this.#desk.flush().then(() => {
        this.#desk.put(before.current, before.written);
      });
    });
  }

  /** Opens a run of the record; one that is not there any more changes nothing. */
  async openRun(id: string): Promise<void> {
    await this.#desk.flush();
    const sheet = this.#desk.sheets.get(id);
    if (!sheet || id === this.id) return;
    this.#put(id, sheet);
    this.#host.say(words.opened(sheet.on));
  }

  async removeRun(id: string): Promise<void> {
    await this.#desk.flush();
    const sheet = this.#desk.sheets.get(id);
    if (!sheet) return;
    const isOpen = id === this.id;
    if (isOpen) {
      this.#isBegun = true;
      this.#desk.put(this.#desk.fresh(), nothing);
    }
    this.#host.say(words.runRemoved(sheet.on), () => {
      const back = { ...sheet, at: Date.now() };
      // What was not saved is held by the page, and said where saving is told.
      void this.#store?.keep(id, back, new Set([sheet.at])).catch(() => undefined);
      if (isOpen && isBlank(this.#host.read())) this.#put(id, back);
    });
    await this.#store?.remove(id).catch(() => undefined);
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#desk.stop();
  }

  #now(): { current: Current; written: Written } {
    return { current: this.#desk.current, written: this.#host.read() };
  }

  #put(id: string, { name, on, at, fields, lists }: KeptSheet): void {
    this.#desk.put({ id, name, on, seen: new Set([at]) }, { fields, lists });
  }

  /** In a running workshop an earlier run is left where it is. */
  #mayOpen({ on, at }: KeptSheet): boolean {
    return !this.#isLive || on === today() || Date.now() - at < stillOn;
  }

  /** An empty page takes the run that another window has begun. */
  #follow(sheets: ReadonlyMap<string, KeptSheet>): void {
    this.#desk.follow(sheets);
    const last = lastChanged(sheets);
    const isFree = !this.#isBegun && !this.#desk.isKept && isBlank(this.#host.read());
    if (last && isFree && this.#mayOpen(last[1])) this.#put(...last);
  }

  #list(): void {
    this.#host.list(this.#desk.sheets, this.id);
    this.#tellSaving();
  }

  #tellSaving(): void {
    this.#host.saving(savingInWords(...this.#saving, this.#desk.isAhead));
  }
}
