/** The notes of this meeting and the words of its act: one sheet of the learner record for each meeting day. */
import { learnerRecord } from '#components/element/follow-record.ts';
import { part, parts } from '#components/element/part.ts';
import { SheetDesk } from '#components/tool/shelf/sheet-desk.ts';
import { SheetStore } from '#components/tool/shelf/sheet-store.ts';
import { savingInWords } from '#components/tool/shelf/words.ts';
import type { KeptSheet, Registers } from '#domain/progress/model.ts';
import { slotNotes } from '#domain/slot/agenda.ts';
import type { Written } from '#domain/tools/shape.ts';
import type { SaveState, StorageMode } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';

/** What the notes of a meeting are called. */
const slotName = 'Customer slot';

const words = {
  notOpen: 'Your notes could not be opened. Nothing is kept until you load this page again.',
} as const;

/** Notes of today, and those that a link asks for: an earlier meeting keeps its own. */
class MeetingStore extends SheetStore {
  /** Id of a meeting that was asked for. */
  asked = '';

  override async list(): Promise<Map<string, Registers['sheet']>> {
    const all = await super.list();
    return new Map(
      [...all].filter(([id, { on }]: [string, KeptSheet]) => on === today() || id === this.asked),
    );
  }
}

type Box = HTMLTextAreaElement | HTMLInputElement;

export class SlotNotes {
  readonly #root: HTMLElement;
  readonly #desk: SheetDesk;
  readonly #stops: (() => void)[] = [];
  readonly #filled: () => void;
  #saving: readonly [SaveState, StorageMode] | undefined;
  #left = false;

  /** @param filled is called when other notes than those typed here are in the boxes. */
  constructor(root: HTMLElement, filled: () => void) {
    this.#root = root;
    this.#filled = filled;
    this.#desk = new SheetDesk(
      slotNotes.id,
      {
        read: () => this.#read(),
        fill: (written) => {
          this.#fill(written);
        },
        figuresOf: () => [],
        isEmpty: () => Object.keys(this.#read().fields).length === 0,
      },
      {
        say: (text) => {
          this.#write(text);
        },
        show: () => {
          this.#writeSaving();
        },
      },
    );
    this.#desk.current.name = slotName;
    root.addEventListener('input', this.#onInput);
  }

  /** The day of the meeting, YYYY-MM-DD. */
  get on(): string {
    return this.#desk.current.on;
  }

  /** Never rejects: where the record does not open, that is said. */
  async open(): Promise<void> {
    try {
      const record = await learnerRecord();
      if (this.#left) return;
      const store = new MeetingStore(record, slotNotes.id);
      const asked = /^#open=(slot\.[a-z0-9]+)$/u.exec(location.hash)?.[1];
      if (asked !== undefined) store.asked = asked;
      // Typed while the record was opening.
      const begun = Object.keys(this.#read().fields).length > 0;
      await this.#desk.open(store);
      if (begun) this.#desk.changed();
      if (asked !== undefined) await this.#desk.openSheet(asked);
      this.#stops.push(
        record.watchSaving((...saving) => {
          this.#saving = saving;
          this.#writeSaving();
        }),
        record.subscribe(() => {
          void store.list().then((sheets) => {
            this.#desk.follow(sheets);
          });
        }),
      );
    } catch {
      this.#write(words.notOpen);
    }
  }

  stop(): void {
    this.#left = true;
    this.#root.removeEventListener('input', this.#onInput);
    for (const stop of this.#stops) stop();
    this.#desk.stop();
  }

  /** Writes at once what is not written yet. Never rejects. */
  flush(): Promise<void> {
    return this.#desk.flush();
  }

  #boxes(): Box[] {
    return [
      ...parts(this.#root, '[data-kept]', HTMLTextAreaElement),
      ...parts(this.#root, '[data-kept]', HTMLInputElement),
    ];
  }

  #read(): Written {
    const fields = this.#boxes().map((box) => [idOf(box), box.value] as const);
    return {
      fields: Object.fromEntries(fields.filter(([, text]) => text.trim() !== '')),
      lists: {},
    };
  }

  #fill({ fields }: Written): void {
    for (const box of this.#boxes()) {
      box.value = fields[idOf(box)] ?? '';
      this.#copy(box);
    }
    this.#filled();
  }

  readonly #onInput = ({ target }: Event): void => {
    const box = this.#boxes().find((each) => each === target);
    if (!box) return;
    this.#copy(box);
    this.#desk.changed();
    this.#writeSaving();
  };

  /** Paper shows all of a note; a box only what fits. */
  #copy(box: Box): void {
    if (box instanceof HTMLTextAreaElement)
      part(this.#root, `[data-paper=${idOf(box)}]`, HTMLElement).textContent = box.value;
  }

  #writeSaving(): void {
    if (this.#saving) this.#write(savingInWords(...this.#saving, this.#desk.isAhead));
  }

  #write(text: string): void {
    part(this.#root, '[data-slot=saving]', HTMLElement).textContent = text;
  }
}

const idOf = (box: Box): string => box.dataset.kept ?? '';
