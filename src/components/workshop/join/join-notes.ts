/**
 * What a participant writes in the boxes of a kit: a sheet of the learner record for each workshop, called
 * `workshop.<kit>.<random>`. It names the sheets of the marks that were given in it. Markup: Write.astro.
 */
import { part, parts } from '#components/element/part.ts';
import { dayInWords } from '#components/my-playbook/days.ts';
import { SheetDesk } from '#components/tool/shelf/sheet-desk.ts';
import { SheetStore } from '#components/tool/shelf/sheet-store.ts';
import { isBlank } from '#components/tool/shelf/sheet-words.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import type { Written } from '#domain/tools/shape.ts';
import { isEarlier, notesOf } from '#domain/workshop/joined.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import type { JoinRating } from './join-rating.ts';

const words = {
  anew: 'A new workshop begins. Its boxes are empty.',
  gone: 'The notes of that link are not on this device any more. Everything that is here is open or listed above.',
  opened: (on: string) => `Your notes of ${dayInWords(on)} are open.`,
} as const;

const pointerOf = (step: string): string => `${step}-sheet`;

interface NotesHost {
  say: (text: string, undo?: () => void) => void;
  /** Other notes are in the boxes, or other notes are kept. */
  show: () => void;
}

export class JoinNotes {
  readonly #root: HTMLElement;
  readonly #title: string;
  /** What these notes are kept under. */
  readonly #shelf: string;
  readonly #ratings: readonly JoinRating[];
  readonly #host: NotesHost;
  readonly #desk: SheetDesk;
  /** What was put into the boxes; also the names of the sheets of marks, and texts of boxes that the kit has no more. */
  #filled: Readonly<Record<string, string>> = {};
  /** Whether the sheets that these notes name are in their forms: before that they are taken as named. */
  #isReady = false;
  #store: SheetStore | undefined;

  /** @param root `playbook-join`, with id and title of its kit. */
  constructor(root: HTMLElement, ratings: readonly JoinRating[], host: NotesHost) {
    const { kit = '', title = '' } = root.dataset;
    this.#root = root;
    this.#title = title;
    this.#shelf = notesOf(kit);
    this.#ratings = ratings;
    this.#host = host;
    this.#desk = new SheetDesk(
      this.#shelf,
      {
        read: () => this.#read(),
        fill: (written) => {
          this.#fill(written);
        },
        figuresOf: () => [],
        isEmpty: () => isBlank(this.#read()),
      },
      host,
    );
    root.addEventListener('input', this.#onInput);
    // Typed before this script was there.
    for (const box of this.#boxes()) this.#copy(box);
  }

  /** The day of the workshop, YYYY-MM-DD. */
  get on(): string {
    return this.#desk.current.on;
  }

  get isBlank(): boolean {
    return isBlank(this.#read());
  }

  /** Whether something was typed that is not being written yet. */
  get isAhead(): boolean {
    return this.#desk.isAhead;
  }

  /** Whether the record has these notes. */
  get isKept(): boolean {
    return this.#desk.isKept;
  }

  /** Notes of other workshops of this kit, the latest first. */
  get others(): (readonly [id: string, sheet: KeptSheet])[] {
    return [...this.#desk.sheets]
      .filter(([id]) => id !== this.#desk.current.id)
      .toSorted(([, a], [, b]) => b.at - a.at);
  }

  /** @param asked id of the notes that a link asks for. Rejects when the record cannot be read. */
  async open(record: LearnerRecord, asked: string | undefined): Promise<void> {
    this.#store = new SheetStore(record, this.#shelf);
    await this.#desk.open(this.#store);
    if (asked !== undefined && !(await this.#desk.openSheet(asked))) this.#host.say(words.gone);
    for (const rating of this.#ratings) await rating.open(record, this.#sheetOf(rating.step));
    this.#isReady = true;
    // Marked while the record was opening.
    if (this.#ratings.some(({ sheet }) => sheet !== '')) this.changed();
    // The link leads straight to the marks: nobody may give them to the stages of a workshop gone by.
    const isOther = this.#ratings.some(({ isOfOtherRoom }) => isOfOtherRoom);
    if (isOther && isEarlier(this.on, today())) await this.beginAnew();
  }

  /** Takes what the record has now, as after a change in another tab. */
  async follow(): Promise<void> {
    if (this.#store) this.#desk.follow(await this.#store.list());
    for (const rating of this.#ratings) await rating.follow();
  }

  /** Empty boxes for another workshop of this kit. The notes before it are kept. */
  beginAnew(): Promise<void> {
    return this.#desk.go(this.#desk.fresh(), { fields: {}, lists: {} }, words.anew);
  }

  async openOther(id: string): Promise<void> {
    const sheet = this.#desk.sheets.get(id);
    if (!sheet) return;
    const { name, on, at } = sheet;
    await this.#desk.go({ id, name, on, seen: new Set([at]) }, sheet, words.opened(on));
  }

  /** Removes these notes and their marks from this device. Returns the way to put them back; what was written meanwhile stays beside them. */
  async clear(): Promise<() => Promise<void>> {
    await this.#desk.flush();
    const { id, name, on } = this.#desk.current;
    const written = this.#read();
    const back: ((() => Promise<void>) | undefined)[] = [];
    for (const rating of this.#ratings) back.push(await rating.clear());
    this.#desk.put(this.#desk.fresh(), { fields: {}, lists: {} });
    await this.#store?.remove(id).catch(() => undefined);
    return async () => {
      await this.#desk.flush();
      for (const putBack of back) await putBack?.();
      this.#desk.put(this.#desk.fresh({ name, on }), { ...written, fields: textsOf(written) });
      this.changed();
    };
  }

  /** To be called after every change somebody made. */
  changed(): void {
    // A sheet with a name is kept even when nothing stands in it.
    this.#desk.current.name = this.isBlank ? '' : this.#desk.current.name || this.#title;
    this.#desk.changed();
    this.#host.show();
  }

  async flush(): Promise<void> {
    await Promise.all([this.#desk.flush(), ...this.#ratings.map((rating) => rating.flush())]);
  }

  stop(): void {
    this.#root.removeEventListener('input', this.#onInput);
    this.#desk.stop();
  }

  #sheetOf(step: string): string {
    return this.#filled[pointerOf(step)] ?? '';
  }

  #boxes(): HTMLTextAreaElement[] {
    return parts(this.#root, '[data-kept]', HTMLTextAreaElement);
  }

  #read(): Written {
    const texts = this.#boxes().map((box) => [idOf(box), box.value] as const);
    const sheets = this.#ratings.map(({ step, sheet }) => {
      const named = this.#isReady || sheet !== '' ? sheet : this.#sheetOf(step);
      return [pointerOf(step), named] as const;
    });
    const fields = Object.entries({
      ...this.#filled,
      ...Object.fromEntries([...texts, ...sheets]),
    });
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
    this.#filled = { ...fields };
    for (const rating of this.#ratings) void rating.turnTo(this.#sheetOf(rating.step));
  }

  readonly #onInput = ({ target }: Event): void => {
    const box = this.#boxes().find((each) => each === target);
    if (!box) return;
    this.#copy(box);
    this.changed();
  };

  /** Paper shows all of a note; a box only what fits. */
  #copy(box: HTMLTextAreaElement): void {
    part(this.#root, `[data-paper="${CSS.escape(idOf(box))}"]`, HTMLElement).textContent =
      box.value;
  }
}

/** Without the names of the sheets of marks: those are put back by themselves. */
const textsOf = ({ fields }: Written): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([id]) => !id.endsWith('-sheet')));

const idOf = (box: HTMLTextAreaElement): string => box.dataset.kept ?? '';
