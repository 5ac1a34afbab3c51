/** The actions as rows: ticked, changed in place, removed. Rows are cloned from the templates of Actions.astro. */
import { part } from '#components/element/part.ts';
import { putInOrder } from '#components/notes/in-order.ts';
import { hasOtherWords, tidied, type Action } from '#domain/workshop/actions.ts';
import { ownerAndDay } from '#domain/workshop/take-home.ts';
import { ActionBoxes } from './action-boxes.ts';
import { words } from './words.ts';

interface ListHost {
  /** Day of the workshop, YYYY-MM-DD. */
  on: () => string;
  /** An action has other words, or is done or not. @param says what is to be said of it. @param undo takes it back. */
  change: (action: Action, says?: string, undo?: () => void) => void;
  remove: (id: string) => void;
  /** Says what became of what was asked for. */
  say: (text: string) => void;
}

/** The row that is being changed. */
interface Editor {
  readonly id: string;
  /** The action before. */
  readonly before: Action;
  readonly form: HTMLFormElement;
  readonly boxes: ActionBoxes;
}

export class ActionList {
  readonly #root: HTMLElement;
  readonly #host: ListHost;
  readonly #rows = new Map<string, HTMLElement>();
  #actions: readonly Action[] = [];
  #editor: Editor | undefined;

  constructor(root: HTMLElement, host: ListHost) {
    this.#root = root;
    this.#host = host;
    const list = this.#list;
    list.addEventListener('click', this.#onClick);
    list.addEventListener('change', this.#onChange);
    list.addEventListener('input', this.#onInput);
    list.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#keep();
    });
    list.addEventListener('keydown', (event) => {
      // While a word is put together, Escape takes back its letters alone.
      if (event.key === 'Escape' && !event.isComposing) this.#leave();
    });
  }

  show(actions: readonly Action[]): void {
    this.#actions = actions;
    const editor = this.#editor;
    if (editor) {
      const edited = actions.find(({ id }) => id === editor.id);
      if (edited) editor.boxes.fill(edited);
      else this.#close();
    }
    const rows = actions.map((action) => this.#row(action));
    for (const [id, row] of this.#rows) {
      if (actions.some((action) => action.id === id)) continue;
      row.remove();
      this.#rows.delete(id);
    }
    putInOrder(this.#list, rows);
    part(this.#root, '[data-after=none]', HTMLElement).hidden = rows.length > 0;
  }

  /** Id of the action that is being changed; undefined: none is. */
  get editing(): string | undefined {
    return this.#editor?.id;
  }

  /** Leads to a row, after what was pressed is gone. */
  focus(id: string): void {
    const row = this.#rows.get(id);
    if (row) part(row, '[data-act=edit]', HTMLElement).focus();
  }

  get #list(): HTMLElement {
    return part(this.#root, '[data-after=list]', HTMLElement);
  }

  #row(action: Action): HTMLElement {
    const row = this.#rows.get(action.id) ?? this.#makeRow(action.id);
    const { what, sign, done } = action;
    part(row, 'input', HTMLInputElement).checked = done;
    part(row, 'b', HTMLElement).textContent = what || words.nameless;
    part(row, '.after-who', HTMLElement).textContent = `${ownerAndDay(action)}.`;
    const how = part(row, '.after-sign', HTMLElement);
    how.textContent = sign === '' ? '' : `How we will know: ${sign}`;
    how.hidden = sign === '';
    row.classList.toggle('is-done', done);
    for (const act of ['edit', 'remove']) {
      const button = part(row, `[data-act=${act}]`, HTMLButtonElement);
      button.ariaLabel = `${button.textContent.trim()}: ${what || words.nameless}`;
    }
    return row;
  }

  #makeRow(id: string): HTMLElement {
    const row = part(this.#copy('row'), 'li', HTMLElement);
    row.dataset.id = id;
    this.#rows.set(id, row);
    return row;
  }

  #copy(name: string): DocumentFragment {
    const template = part(this.#root, `[data-template=${name}]`, HTMLTemplateElement);
    return document.importNode(template.content, true);
  }

  readonly #onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { act } = target.dataset;
    const id = target.closest('li')?.dataset.id ?? '';
    if (act === 'leave') this.#leave();
    else if (act === 'remove') this.#host.remove(id);
    else if (act === 'edit') this.#edit(id);
  };

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.dataset.act !== 'done') return;
    const action = this.#find(target.closest('li')?.dataset.id);
    if (action) this.#host.change({ ...action, done: target.checked });
  };

  /** What is being written is kept like everything else; only “Keep” asks whether something is missing. */
  readonly #onInput = ({ target }: Event): void => {
    const editor = this.#editor;
    const action = this.#find(editor?.id);
    if (!editor || !action || !(target instanceof Node) || !editor.form.contains(target)) return;
    editor.boxes.mend(this.#host.on());
    const turn = editor.before.turn + 1;
    this.#host.change({ ...action, ...editor.boxes.read(), turn });
  };

  #find(id: string | undefined): Action | undefined {
    return this.#actions.find((action) => action.id === id);
  }

  /** @param before what “Leave it as it was” leads back to. Default: the action as it is. */
  #edit(id: string, before = this.#find(id)): void {
    this.#close();
    const action = this.#find(id);
    const row = this.#rows.get(id);
    if (!action || !before || !row) return;
    const form = part(this.#copy('editor'), 'form', HTMLFormElement);
    const boxes = new ActionBoxes(form);
    this.#editor = { id, before, form, boxes };
    boxes.fill(action);
    part(row, '.after-view', HTMLElement).hidden = true;
    row.append(form);
    boxes.focus();
  }

  #keep(): void {
    const editor = this.#editor;
    if (!editor?.boxes.check(this.#host.on())) return;
    const action = this.#find(editor.id);
    this.#close();
    if (action) this.#host.change({ ...action, ...tidied(action) }, words.kept);
    this.focus(editor.id);
  }

  #leave(): void {
    const editor = this.#editor;
    if (!editor) return;
    const action = this.#find(editor.id);
    this.#close();
    if (action) {
      const { before } = editor;
      const undo = (): void => {
        this.#resume(action, before);
      };
      // Whether it is done may have been ticked elsewhere meanwhile.
      const same = { ...before, done: action.done };
      this.#host.change(same, words.asItWas, hasOtherWords(action, before) ? undo : undefined);
    }
    this.focus(editor.id);
  }

  /** Goes on with an edit that was left, unless the action has other words by now. */
  #resume(left: Action, before: Action): void {
    const now = this.#find(before.id);
    if (!now || hasOtherWords(now, before)) {
      this.#host.say(words.newerStays);
      return;
    }
    this.#host.change({ ...left, done: now.done });
    this.#edit(now.id, before);
  }

  #close(): void {
    const editor = this.#editor;
    if (!editor) return;
    this.#editor = undefined;
    const view = editor.form.closest('li')?.querySelector('.after-view');
    if (view instanceof HTMLElement) view.hidden = false;
    editor.form.remove();
  }
}
