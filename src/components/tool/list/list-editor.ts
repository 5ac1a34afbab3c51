import { language } from '#components/element/language.ts';
import { part } from '#components/element/part.ts';
import type { Problem } from '#domain/tools/shape.ts';
import type { Decimal } from '#domain/tools/typed.ts';
import { afterChange, focusOf } from '../control.ts';
import type * as Acts from './list-acts.ts';
import { FaultView } from './fault-view.ts';
import { moveOf, type Move } from './list-keys.ts';
import { putPrintTexts } from './print-texts.ts';
import { RowView } from './row-view.ts';
import { Steps, type Rows } from './steps.ts';
import { words } from './words.ts';

interface Options {
  readonly decimal: Decimal;
  /** How numbers are shown. Default: as the browser’s language writes them. */
  readonly locale?: string;
  /** After the list changed by itself: a row more or less, rows brought in, a step back. Typing sends `input`. */
  readonly onChange: () => void;
  /** After a row was taken out, so that other lists may follow. @param row its place, from 0. */
  readonly onRemoved?: (row: number) => void;
}

/** What the parts that are loaded on use may do with the list. */
export interface OpenList {
  readonly section: HTMLElement;
  readonly decimal: Decimal;
  readonly locale: string;
  readonly most: number;
  read(): Rows;
  /** As one step, which can be undone. */
  bring(rows: Rows, says: string): void;
  say(says: string): void;
}

/** Rows to fill in like a spreadsheet. Markup: ListEditor.astro. */
export class ListEditor implements OpenList {
  readonly section: HTMLElement;
  readonly decimal: Decimal;
  readonly locale: string;
  readonly most: number;
  readonly #onChange: () => void;
  readonly #onRemoved: (row: number) => void;
  readonly #rows: RowView;
  readonly #faults = new FaultView();
  #steps: Steps;

  constructor(section: HTMLElement, options: Options) {
    this.section = section;
    this.decimal = options.decimal;
    this.locale = options.locale ?? language();
    this.most = Number(section.dataset.most);
    this.#onChange = options.onChange;
    this.#onRemoved = options.onRemoved ?? (() => undefined);
    this.#rows = new RowView(section, this.decimal, this.locale);
    this.#steps = new Steps(this.read());
    section.addEventListener('click', this.#onClick);
    section.addEventListener('keydown', this.#onKey);
    section.addEventListener('change', this.#onEdit);
    section.addEventListener('paste', this.#onPaste);
    addEventListener('beforeprint', () => {
      putPrintTexts(section);
    });
  }

  /** @returns what is written, up to the last row with something in it, as a sheet keeps it. */
  read(): Record<string, string>[] {
    return this.#rows.read();
  }

  /** Does not call `onChange`: whoever fills knows. A step that can be undone, unless the list was untouched. */
  fill(rows: Rows): void {
    const untouched = !this.#steps.any && this.read().length === 0;
    this.#step(words.did.filling, () => {
      this.#rows.write(rows);
    });
    if (untouched) this.#steps = new Steps(this.read());
    this.#showUndo();
  }

  clear(): void {
    this.bring([], words.emptied, words.did.emptying);
  }

  /** @param problems of the whole sheet; those of other fields are left alone. */
  showProblems(problems: readonly Problem[]): void {
    const { list = '' } = this.section.dataset;
    const faults = new Map<HTMLElement, string>();
    for (const { at, says } of problems) {
      const [id, row, column = ''] = at.split('.');
      const control = id === list ? this.#rows.control(Number(row), column) : undefined;
      if (control) faults.set(control, says);
    }
    this.#faults.show(faults);
    const whole = part(this.section, '[data-fault]', HTMLElement);
    whole.textContent = problems.find(({ at }) => at === list)?.says ?? '';
    whole.hidden = whole.textContent === '';
  }

  bring(rows: Rows, says: string, did: string = words.did.bringing): void {
    this.#step(did, () => {
      this.#rows.write(rows);
    });
    this.#changed(says);
  }

  /** A row of another list is gone: numbers of its rows move along, as one step. */
  follow(list: string, row: number): void {
    let orphans: number | undefined;
    this.#step(words.did.following, () => {
      orphans = this.#rows.follow(list, row);
    });
    if (orphans !== undefined) this.#changed(words.followed(orphans));
  }

  say(says: string): void {
    part(this.section, '[data-said]', HTMLElement).textContent = says;
  }

  #step(did: string, change: () => void): void {
    this.#steps.took(this.read(), words.did.typing);
    change();
    this.#steps.took(this.read(), did);
  }

  #changed(says: string): void {
    this.#showUndo();
    this.say(says);
    this.#onChange();
  }

  /** Once there it stays, so that the focus is not lost with it. */
  #showUndo(): void {
    const undo = part(this.section, '[data-act="undo"]', HTMLButtonElement);
    if (this.#steps.any) undo.hidden = false;
    undo.ariaDisabled = String(!this.#steps.any);
  }

  #add(): void {
    const number = this.#rows.count + 1;
    if (number > this.most) {
      this.say(words.full(this.most));
      return;
    }
    this.#rows.add();
    this.#rows.focus(number - 1, 0);
    this.#changed(words.added(number));
  }

  #remove(row: number): void {
    this.#step(words.did.removing(row + 1), () => {
      this.#rows.remove(row);
      this.#rows.follow(this.section.dataset.list ?? '', row);
    });
    this.#onRemoved(row);
    this.#rows.focus(Math.min(row, this.#rows.count - 1), 0);
    this.#changed(words.removed(row + 1));
  }

  #go(way: 'back' | 'again'): void {
    this.#steps.took(this.read(), words.did.typing);
    const step = this.#steps[way]();
    if (!step) {
      this.say(words.nothing);
      return;
    }
    this.#rows.write(step.rows);
    this.#changed(words[way === 'back' ? 'undone' : 'redone'](step.did));
  }

  #move(move: Move, row: number, column: number): void {
    if (move === 'undo' || move === 'redo') this.#go(move === 'undo' ? 'back' : 'again');
    else if (move === 'fold') this.#fold(row, column);
    else if (move === 'up' || move === 'previous') this.#rows.focus(row - 1, column);
    else if (!this.#rows.focus(row + 1, column) && move === 'down') this.#add();
  }

  #fold(row: number, column: number): void {
    const fold = this.#rows.control(row, column);
    fold?.removeAttribute('open');
    if (fold) focusOf(fold).focus();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const move = moveOf(event);
    const place = this.#rows.placeOf(event.target);
    if (move === undefined || (!place && move !== 'undo' && move !== 'redo')) return;
    event.preventDefault();
    this.#move(move, place?.row ?? 0, place?.column ?? 0);
  };

  readonly #onEdit = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest('[data-at]') : null;
    if (!(control instanceof HTMLElement)) return;
    afterChange(control, this.decimal, this.locale);
    this.#steps.took(this.read(), words.did.typing);
    this.#showUndo();
  };

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button[data-act]') : null;
    if (!(button instanceof HTMLElement)) return;
    const { act } = button.dataset;
    if (act === 'add') this.#add();
    else if (act === 'undo') this.#go('back');
    else if (act === 'remove') this.#remove(this.#rows.placeOf(button)?.row ?? 0);
    else if (act !== undefined) this.#later(({ perform }) => perform(act, this));
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const place = this.#rows.placeOf(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!place || place.column < 0 || !isTable(text, event.target)) return;
    event.preventDefault();
    this.#later(({ paste }) => paste(text, this, place));
  };

  /** What is not needed for typing comes when it is asked for. */
  #later(act: (acts: typeof Acts) => Promise<void>): void {
    import('./list-acts.ts').then(act).catch(() => {
      this.say(words.unread);
    });
  }
}

/** More than one cell, or one for a control that takes no paste by itself. Lines for a story are one text. */
const isTable = (text: string, target: EventTarget | null): boolean => {
  if (target instanceof HTMLTextAreaElement) return text.includes('\t');
  const typed = target instanceof HTMLInputElement && target.type === 'text';
  return typed ? /[\t\n\r]/.test(text.trim()) : text.trim() !== '';
};
