/** The marks of one participant: a sheet of the journey rater, which its page opens as well. Markup: Rate.astro. */
import { part, parts } from '#components/element/part.ts';
import { handOverSheet } from '#components/hand-over/of-sheet.ts';
import { SheetDesk } from '#components/tool/shelf/sheet-desk.ts';
import { SheetStore } from '#components/tool/shelf/sheet-store.ts';
import { isBlank } from '#components/tool/shelf/sheet-words.ts';
import type { Registers } from '#domain/progress/model.ts';
import type { Written } from '#domain/tools/shape.ts';
import { areOf, isMarked, rowsOf } from '#domain/workshop/stage-marks.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { RatingForm } from './rating-form.ts';

const words = {
  newStages:
    'The room has other stages now. Marks of stages with the same words came along. Look at the rest.',
  stagesCame: 'The stages of the room are here now. Undo brings yours back.',
} as const;

/** Without the stages in the address, a page that is loaded again does not bring them back. */
const leaveLink = (): void => {
  history.replaceState(history.state, '', location.pathname + location.search);
};

/** The sheets of the journey rater, of which only the one of this workshop is put into the form. */
class OneSheet extends SheetStore {
  asked = '';

  override async list(): Promise<Map<string, Registers['sheet']>> {
    return new Map([...(await super.list())].filter(([id]) => id === this.asked));
  }
}

export class JoinRating {
  /** Id of the step. */
  readonly step: string;
  readonly #root: HTMLElement;
  readonly #form: RatingForm;
  readonly #desk: SheetDesk;
  readonly #name: string;
  readonly #onChange: () => void;
  #store: OneSheet | undefined;
  #room: readonly string[] = [];
  #undo: (() => void) | undefined;

  /**
   * @param name what the sheet is called among the others: the kit
   * @param onChange called after every change somebody made
   */
  constructor(root: HTMLElement, name: string, onChange: () => void) {
    this.#root = root;
    this.step = root.dataset.rate ?? '';
    this.#name = name;
    this.#onChange = onChange;
    this.#form = new RatingForm(root);
    this.#desk = new SheetDesk(
      root.dataset.tool ?? '',
      {
        read: () => this.#form.read(),
        fill: (written) => {
          this.#form.fill(written);
          if (this.#isOfRoom) this.#form.show(this.#room);
          this.#showKept();
        },
        figuresOf: () => [],
        isEmpty: () => isBlank(this.#form.read()),
      },
      {
        say: (text, undo) => {
          this.#say(text, undo);
        },
        show: () => {
          this.#showKept();
        },
      },
    );
    for (const kind of ['input', 'change']) root.addEventListener(kind, this.#onInput);
    root.addEventListener('click', this.#onClick);
    handOverSheet(root, () => this.#form.read());
  }

  /** Id of the sheet, while it holds anything; else ''. */
  get sheet(): string {
    return isBlank(this.#form.read()) ? '' : this.#desk.current.id;
  }

  /** Whether what is marked here are other stages than those the room has now. */
  get isOfOtherRoom(): boolean {
    return this.#room.length > 0 && !this.#isOfRoom;
  }

  get #isUntouched(): boolean {
    return isBlank(this.#form.read());
  }

  /** Whether what is in the form can be shown under the stages of the room: names somebody typed are no others. */
  get #isOfRoom(): boolean {
    const rows = this.#form.written();
    return this.#room.length > 0 && areOf(rows, this.#room);
  }

  /** Puts the sheet of this workshop into the form. @param id of the sheet; '' when there is none yet. */
  async open(record: LearnerRecord, id: string): Promise<void> {
    const store = new OneSheet(record, this.#root.dataset.tool ?? '');
    store.asked = id;
    this.#store = store;
    const begun = this.#desk.current.id;
    await this.#desk.open(store);
    // The page of the journey rater may have left another sheet behind: that one is kept by now.
    if (![begun, id].includes(this.#desk.current.id)) await this.turnTo(id);
    // Of an earlier day are the stages of another room.
    if (this.#desk.current.on === today()) this.take(this.#room);
    this.#showKept();
  }

  /** Follows the notes to another workshop of this kit. @param id as in `open` */
  async turnTo(id: string): Promise<void> {
    const store = this.#store;
    if (store === undefined || id === this.sheet) return;
    await this.#desk.flush();
    store.asked = id;
    const sheet = (await store.list()).get(id);
    if (sheet) {
      const { name, on, at } = sheet;
      this.#desk.put({ id, name, on, seen: new Set([at]) }, sheet);
    } else this.#desk.put(this.#desk.fresh(), { fields: {}, lists: {} });
  }

  /** Takes what the record has now, as after a change in another tab. */
  async follow(): Promise<void> {
    const store = this.#store;
    if (store === undefined) return;
    store.asked = this.#desk.current.id;
    this.#desk.follow(await store.list());
  }

  /**
   * The stages of the room, from the link. Marks and names are never lost: with other stages those of the room begin a
   * sheet of their own, and going back to the one before it also lets go of the link.
   */
  take(stages: readonly string[]): void {
    this.#room = stages;
    if (stages.length === 0) return;
    const written = this.#form.read();
    const rows = this.#form.written();
    if (this.#isOfRoom) {
      this.#form.show(stages);
      return;
    }
    const next: Written = {
      fields: { ...written.fields },
      lists: { stages: rowsOf(stages, rows).map((row) => ({ ...row })) },
    };
    const says = rows.some(isMarked) ? words.newStages : words.stagesCame;
    void this.#desk.go(this.#desk.fresh({ name: this.#name }), next, says).then(() => {
      const undo = this.#undo;
      this.#undo = () => {
        this.#room = [];
        leaveLink();
        undo?.();
      };
      this.#changed();
    });
  }

  /** Removes the sheet from this device. Returns the way to put it back; what was marked meanwhile is kept before that. */
  async clear(): Promise<(() => Promise<void>) | undefined> {
    await this.#desk.flush();
    const { id } = this.#desk.current;
    const written = this.#form.read();
    if (isBlank(written)) return undefined;
    const named = { name: this.#desk.current.name, on: this.#desk.current.on };
    this.#desk.put(this.#desk.fresh(), { fields: {}, lists: {} });
    await this.#store?.remove(id).catch(() => undefined);
    return async () => {
      await this.#desk.flush();
      this.#desk.put(this.#desk.fresh(named), written);
      this.#desk.changed();
    };
  }

  flush(): Promise<void> {
    return this.#desk.flush();
  }

  stop(): void {
    for (const kind of ['input', 'change']) this.#root.removeEventListener(kind, this.#onInput);
    this.#root.removeEventListener('click', this.#onClick);
    this.#desk.stop();
  }

  readonly #onInput = ({ target }: Event): void => {
    const isMine = parts(this.#root, '[data-column], [data-rate-at]', HTMLElement).some(
      (control) => control === target,
    );
    if (isMine) this.#changed();
  };

  #changed(): void {
    // A sheet with a name is kept even when nothing stands in it.
    this.#desk.current.name = this.#isUntouched ? '' : this.#desk.current.name || this.#name;
    this.#desk.changed();
    this.#showKept();
    this.#onChange();
  }

  readonly #onClick = ({ target }: Event): void => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-rate-act]') : null;
    if (button?.dataset.rateAct === 'more') this.#form.more();
    else if (button?.dataset.rateAct === 'undo') {
      this.#undo?.();
      this.#say('');
      this.#onChange();
    }
  };

  #showKept(): void {
    const kept = part(this.#root, '[data-rate-says=kept]', HTMLElement);
    kept.hidden = this.#isUntouched;
    part(kept, 'a', HTMLAnchorElement).href =
      `${this.#root.dataset.address ?? ''}#open=${this.#desk.current.id}`;
  }

  #say(text: string, undo?: () => void): void {
    this.#undo = undo;
    part(this.#root, '[data-rate-says=said]', HTMLElement).textContent = text;
    part(this.#root, '[data-rate-act=undo]', HTMLElement).hidden = undo === undefined;
  }
}
