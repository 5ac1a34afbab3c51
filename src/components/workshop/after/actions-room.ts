/** Ties the form, the list, the days and the record together. Loaded when the reader comes near. Markup: Actions.astro. */
import { learnerRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import {
  mostActions,
  readRun,
  runsOf,
  tidied,
  writtenOf,
  type Action,
  type Run,
} from '#domain/workshop/actions.ts';
import { isCalendarDate } from '#domain/progress/guards.ts';
import type { Written } from '#domain/tools/shape.ts';
import { hearsBack } from '#domain/workshop/take-home.ts';
import { randomName } from '#storage/identity.ts';
import { ActionBoxes } from './action-boxes.ts';
import { ActionList } from './action-list.ts';
import { readKit } from './kit-facts.ts';
import { RunDesk } from './run-desk.ts';
import { showRuns } from './run-list.ts';
import { Said } from './said.ts';
import { words } from './words.ts';

export class ActionsRoom {
  readonly #root: HTMLElement;
  readonly #said: Said;
  readonly #boxes: ActionBoxes;
  readonly #list: ActionList;
  readonly #desk: RunDesk;
  /** What stands on the page besides the form; its day is the desk’s. */
  #run: Omit<Run, 'on'> = { back: '', backTurn: 0, actions: [] };
  #isLeft = false;
  /** Ends when the record is open, or cannot be opened. Never rejects. */
  readonly opened: Promise<void>;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#said = new Said(root);
    const form = part(root, '.after-form', HTMLFormElement);
    this.#boxes = new ActionBoxes(form);
    this.#list = new ActionList(root, {
      on: () => this.#desk.on,
      change: (action, says, undo) => {
        this.#setActions(this.#run.actions.map((each) => (each.id === action.id ? action : each)));
        if (says !== undefined) this.#said.say(says, undo);
      },
      remove: (id) => {
        this.#remove(id);
      },
      say: (text) => {
        this.#said.say(text);
      },
    });
    const { id, title } = readKit(root);
    this.#desk = new RunDesk(runsOf(id), title, root.dataset.live === 'true', {
      read: () => writtenOf(this.#run, this.#boxes.read()),
      fill: (sheet) => {
        this.#fill(sheet);
      },
      say: (text, undo) => {
        this.#said.say(text, undo);
      },
      saving: (text) => {
        this.#part('saving').textContent = text;
      },
      list: (runs, current) => {
        showRuns(root, runs, { current, title });
        this.#showDay();
      },
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add();
    });
    form.addEventListener('input', () => {
      this.#boxes.mend(this.#desk.on);
      this.#desk.changed();
    });
    for (const box of ['on', 'back']) this.#day(box).addEventListener('change', this.#onDay);
    root.addEventListener('click', this.#onClick);
    this.#showDay();
    this.opened = this.#open();
  }

  stop(): void {
    this.#isLeft = true;
    this.#root.removeEventListener('click', this.#onClick);
    this.#desk.stop();
  }

  async #open(): Promise<void> {
    try {
      const record = await learnerRecord();
      if (!this.#isLeft) await this.#desk.open(record);
    } catch (error) {
      console.warn('The actions could not be opened.', error);
      this.#said.say(words.notOpen);
    }
  }

  #fill(sheet: Written & { readonly on: string }): void {
    const { run, draft } = readRun(sheet);
    this.#run = run;
    this.#boxes.fill(draft);
    this.#boxes.mend(sheet.on);
    this.#list.show(run.actions);
    this.#showDay();
  }

  #setActions(actions: readonly Action[]): void {
    this.#run = { ...this.#run, actions };
    this.#list.show(actions);
    this.#showDay();
    this.#desk.changed();
  }

  #showDay(): void {
    const run = { ...this.#run, on: this.#desk.on };
    for (const [box, value] of [
      [this.#day('on'), run.on],
      [this.#day('back'), run.back],
    ] as const)
      // A day that is being written is none yet, and stays.
      if (box.value !== value && box !== document.activeElement) box.value = value;
    this.#part('back-note').textContent = run.back === '' ? words.backNote(hearsBack(run)) : '';
  }

  readonly #onDay = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value } = target;
    if (target === this.#day('back')) {
      this.#run = { ...this.#run, back: value, backTurn: this.#run.backTurn + 1 };
      this.#desk.changed();
    } else if (isCalendarDate(value)) this.#desk.setDay(value);
    else this.#said.say(words.day);
    this.#showDay();
  };

  #add(): void {
    const { actions } = this.#run;
    if (!this.#boxes.check(this.#desk.on)) return;
    if (actions.length >= mostActions) {
      this.#said.say(words.full(mostActions));
      return;
    }
    const action = { ...tidied(this.#boxes.read()), id: randomName(4), done: false, turn: 0 };
    this.#boxes.clear();
    this.#setActions([...actions, action]);
    this.#said.say(words.added);
    this.#boxes.focus();
  }

  #remove(id: string): void {
    const { actions } = this.#run;
    const place = actions.findIndex((action) => action.id === id);
    const action = actions[place];
    if (!action) return;
    const run = this.#desk.id;
    this.#setActions(actions.filter((each) => each !== action));
    this.#said.say(words.removed(action.what || words.nameless), () => {
      const now = this.#run.actions;
      if (this.#desk.id !== run || now.some((each) => each.id === id)) return;
      this.#setActions(now.toSpliced(place, 0, action));
      this.#list.focus(id);
    });
    this.#said.focusUndo();
  }

  readonly #onClick = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const act = button?.dataset.act ?? '';
    const run = button?.closest<HTMLElement>('[data-run]')?.dataset.run ?? '';
    if (act === 'begin') void this.#begin();
    else if (act === 'open') void this.#openRun(run);
    else if (act === 'remove-run') void this.#removeRun(run);
    else if (button?.closest('.after-out')) void this.#takeAway(act);
  };

  /** Each of these takes away the button that was pressed, so the focus is led on. */
  async #begin(): Promise<void> {
    await this.#desk.begin();
    this.#boxes.focus();
  }

  async #openRun(id: string): Promise<void> {
    await this.#desk.openRun(id);
    this.#said.focus();
  }

  async #removeRun(id: string): Promise<void> {
    await this.#desk.removeRun(id);
    this.#said.focusUndo();
  }

  async #takeAway(act: string): Promise<void> {
    try {
      const { takeAway } = await import('./take-away.ts');
      const run = { ...this.#run, on: this.#desk.on };
      const open = { id: this.#desk.id, run, editing: this.#list.editing };
      await takeAway(this.#root, act, open, this.#said);
    } catch (error) {
      console.warn('The actions could not be taken along.', error);
      this.#said.say(words.failed);
    }
  }

  #part(name: string): HTMLElement {
    return part(this.#root, `[data-after=${name}]`, HTMLElement);
  }

  #day(name: string): HTMLInputElement {
    return part(this.#root, `[data-after=${name}]`, HTMLInputElement);
  }
}
