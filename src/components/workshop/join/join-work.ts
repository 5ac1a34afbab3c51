/** What is written on the participants’ page: notes, marks, plan, and taking them along. */
import { learnerRecord } from '#components/element/follow-record.ts';
import { part, parts } from '#components/element/part.ts';
import { dayInWords } from '#components/my-playbook/days.ts';
import { savingInWords } from '#components/tool/shelf/words.ts';
import { stagesOfFragment } from '#domain/workshop/join-link.ts';
import { isEarlier } from '#domain/workshop/joined.ts';
import type { SaveState, StorageMode } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { JoinNotes } from './join-notes.ts';
import { JoinRating } from './join-rating.ts';
import { TakeAway } from './take-away.ts';

const words = {
  notOpen: 'Your notes could not be opened. Nothing is kept until you load this page again.',
  ofDay: (on: string) => `These are your notes of ${dayInWords(on)}.`,
  others: 'Notes of an earlier workshop of this kind are on this device too.',
  other: (on: string) => `Open those of ${dayInWords(on)}`,
  removed: 'Your notes are removed from this device.',
  back: 'Your notes are back.',
  backBeside: 'Your notes are back. What you wrote since is kept beside them.',
  nothing: 'There is nothing to remove.',
} as const;

class JoinWork {
  readonly #root: HTMLElement;
  readonly #ratings: readonly JoinRating[];
  readonly #notes: JoinNotes;
  readonly #take: TakeAway;
  readonly #stops: (() => void)[] = [];
  #saving: readonly [SaveState, StorageMode] | undefined;
  #undo: (() => void) | undefined;
  #shownOthers = '';
  #left = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#ratings = parts(root, '[data-rate]', HTMLElement).map(
      (rating) =>
        new JoinRating(rating, root.dataset.title ?? '', () => {
          this.#notes.changed();
        }),
    );
    this.#notes = new JoinNotes(root, this.#ratings, {
      say: (text, undo) => {
        this.#say(text, undo);
      },
      show: () => {
        this.#show();
      },
    });
    this.#take = new TakeAway(root, () => this.#notes.on);
    this.#takeStages();
    root.addEventListener('click', this.#onClick);
    addEventListener('hashchange', this.#takeStages);
    if (root.querySelector('playbook-plan'))
      // Without it the suggestion can still be read.
      void import('#components/plan/playbook-plan.ts').catch(() => undefined);
    void this.#open();
  }

  stop(): void {
    this.#left = true;
    this.#root.removeEventListener('click', this.#onClick);
    removeEventListener('hashchange', this.#takeStages);
    for (const stop of this.#stops) stop();
    this.#notes.stop();
    for (const rating of this.#ratings) rating.stop();
  }

  async #open(): Promise<void> {
    try {
      const record = await learnerRecord();
      const asked = /^#open=(workshop\.[\w.-]+)$/.exec(location.hash)?.[1];
      await this.#notes.open(record, asked);
      if (this.#left) return;
      await this.#take.showPlan(record);
      this.#show();
      this.#stops.push(
        record.watchSaving((...saving) => {
          this.#saving = saving;
          this.#showSaving();
        }),
        record.subscribe(() => {
          void this.#notes.follow();
          void this.#take.showPlan(record);
        }),
      );
    } catch (error) {
      console.warn('The notes could not be opened.', error);
      this.#say(words.notOpen);
    }
  }

  /** The stages of the room stand behind the # of the link. */
  readonly #takeStages = (): void => {
    const stages = stagesOfFragment(location.hash);
    if (stages.length > 0) for (const rating of this.#ratings) rating.take(stages);
  };

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('[data-join-act]') : null;
    if (!(button instanceof HTMLButtonElement)) return;
    const acts: Record<string, () => unknown> = {
      anew: () => this.#notes.beginAnew(),
      other: () => this.#notes.openOther(button.value),
      undo: () => {
        this.#undo?.();
      },
      copy: () => this.#take.copy(),
      save: () => {
        this.#take.save();
      },
      print: () => {
        print();
      },
      calendar: () => {
        this.#take.addToCalendar();
      },
      clear: () => this.#clear(),
    };
    void acts[button.dataset.joinAct ?? '']?.();
  };

  async #clear(): Promise<void> {
    if (this.#notes.isBlank) {
      this.#say(words.nothing);
      return;
    }
    const back = await this.#notes.clear();
    this.#say(words.removed, () => {
      const isNew = !this.#notes.isBlank;
      void back().then(() => {
        this.#say(isNew ? words.backBeside : words.back);
      });
    });
    part(this.#root, '[data-join-act=undo]', HTMLElement).focus();
  }

  /** Of which day the notes are, and the way to others. */
  #show(): void {
    const { others, on } = this.#notes;
    const isOld = isEarlier(on, today()) && !this.#notes.isBlank;
    part(this.#root, '[data-join=when]', HTMLElement).hidden = !isOld && others.length === 0;
    part(this.#root, '[data-join=day]', HTMLElement).textContent = isOld
      ? words.ofDay(on)
      : words.others;
    part(this.#root, '[data-join-act=anew]', HTMLElement).hidden = !isOld;
    this.#listOthers(others);
    this.#take.showDays();
    this.#showSaving();
  }

  /** Drawn anew only when there are others: a button that has the focus stays. */
  #listOthers(others: JoinNotes['others']): void {
    const shown = others.map(([id, { on }]) => `${id} ${on}`).join();
    if (shown === this.#shownOthers) return;
    this.#shownOthers = shown;
    const template = part(this.#root, '[data-join=when] template', HTMLTemplateElement);
    const rows = others.map(([id, { on }]) => {
      const row = document.importNode(template.content, true);
      const button = part(row, 'button', HTMLButtonElement);
      button.value = id;
      button.textContent = words.other(on);
      return row;
    });
    part(this.#root, '[data-join=others]', HTMLElement).replaceChildren(...rows);
  }

  #showSaving(): void {
    if (!this.#saving) return;
    const [state, mode] = this.#saving;
    // What was saved may be something else than these notes.
    const about = this.#notes.isKept || state !== 'saved' ? state : 'idle';
    const text = savingInWords(about, mode, this.#notes.isAhead);
    for (const place of parts(this.#root, '[data-join=saving]', HTMLElement))
      place.textContent = text;
  }

  #say(text: string, undo?: () => void): void {
    this.#undo = undo;
    part(this.#root, '[data-join=said]', HTMLElement).textContent = text;
    part(this.#root, '[data-join-act=undo]', HTMLElement).hidden = undo === undefined;
  }
}

/** Opens what this browser keeps for the page, and follows what is written. @returns the way to stop. */
export function openWork(root: HTMLElement): () => void {
  const work = new JoinWork(root);
  return () => {
    work.stop();
  };
}
