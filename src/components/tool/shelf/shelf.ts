/** The shelf of a tool: keeps what is typed, and the named sheets. Markup: SheetShelf.astro. */
import { learnerRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import { readLatest } from '#components/notes/read-latest.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import type { Written } from '#domain/tools/shape.ts';
import { today } from '#storage/now.ts';
import { beginningOf } from './beginnings.ts';
import { comparedFigures, showCompared } from './compare.ts';
import { type Named, Naming } from './naming.ts';
import { SheetDesk } from './sheet-desk.ts';
import type { SheetForm } from './sheet-form.ts';
import { SheetStore } from './sheet-store.ts';
import { nameOf } from './sheet-words.ts';
import { ShelfView } from './shelf-view.ts';
import { savingInWords, words } from './words.ts';

export type { SheetForm } from './sheet-form.ts';

export class SheetShelf {
  readonly #root: HTMLElement;
  readonly #tool: string;
  readonly #form: SheetForm;
  readonly #view: ShelfView;
  readonly #naming: Naming;
  readonly #desk: SheetDesk;
  readonly #stops: (() => void)[] = [];
  #store: SheetStore | undefined;
  /** The sheet compared with the one in the form. */
  #compared = '';
  #showSaving = (): void => undefined;

  /** @param holder holds what SheetShelf.astro renders. @param tool id of the tool. */
  constructor(holder: ParentNode, tool: string, form: SheetForm) {
    const root = part(holder, '.shelf', HTMLElement);
    this.#root = root;
    this.#tool = tool;
    this.#form = form;
    this.#view = new ShelfView(root);
    this.#naming = new Naming(root);
    this.#desk = new SheetDesk(tool, form, {
      say: (text, undo) => {
        this.#view.say(text, undo);
      },
      show: () => {
        this.#show();
      },
    });
    root.addEventListener('click', this.#onClick);
    addEventListener('hashchange', this.#onHash);
    this.#stops.push(() => {
      this.#desk.stop();
      root.removeEventListener('click', this.#onClick);
      removeEventListener('hashchange', this.#onHash);
    });
  }

  /** Opens the record when the page is idle and puts the last sheet back. Never rejects. */
  async start(): Promise<void> {
    const state = { isLeft: false };
    this.#stops.push(() => {
      state.isLeft = true;
    });
    await new Promise<void>((resolve) => {
      whenIdle(resolve);
    });
    try {
      const store = new SheetStore(await learnerRecord(), this.#tool);
      if (!state.isLeft) await this.#open(store);
    } catch (error) {
      console.warn('The sheets could not be opened.', error);
      this.#view.say(words.noRecord);
    }
  }

  /** To be called after every change somebody made in the form. */
  changed(): void {
    this.#desk.changed();
    this.#showSaving();
    this.#showCompared();
  }

  /**
   * Puts a sheet from elsewhere, such as a link or a file, into the form. What stood there is kept, and undo is offered.
   * @param says what was done, as a sentence.
   */
  async take(written: Written, says: string): Promise<void> {
    await this.#desk.go(this.#desk.fresh(), written, says);
    this.changed();
  }

  /** Keeps what is not kept yet, and lets go of the record. */
  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  async #open(store: SheetStore): Promise<void> {
    await this.#desk.open(store);
    this.#store = store;
    this.#view.ready();
    const refresh = readLatest(async (from: SheetStore) => {
      const sheets = await from.list();
      return () => {
        this.#desk.follow(sheets);
      };
    });
    this.#stops.push(
      store.record.subscribe(() => void refresh(store).catch(() => undefined)),
      store.record.watchSaving((state, mode) => {
        this.#showSaving = () => {
          // Of an example nothing is kept: what was saved is another sheet.
          const about = this.#desk.isKept || state !== 'saved' ? state : 'idle';
          this.#view.showSaving(savingInWords(about, mode, this.#desk.isAhead));
        };
        this.#showSaving();
      }),
    );
    this.#show();
    this.#onHash();
  }

  /** A link of “My playbook” names the sheet to open: `#open=<sheet id>`. */
  readonly #onHash = (): void => {
    const [, id] = /^#open=([\w.-]+)$/.exec(location.hash) ?? [];
    if (id === undefined || !this.#store) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    void this.#openSheet(id);
  };

  #show(): void {
    const { current, sheets } = this.#desk;
    this.#view.showCurrent(current.name, current.on);
    this.#view.list(sheets, current.id, this.#naming.row);
    this.#showSaving();
    this.#showCompared();
  }

  #showCompared(): void {
    const other = this.#desk.sheets.get(this.#compared);
    const place = this.#view.part('compare');
    place.hidden = !other;
    if (!other) return;
    const name = this.#desk.current.name === '' ? words.unnamed : this.#desk.current.name;
    const [ours, theirs] = [this.#form.read(), other].map((each) => this.#form.figuresOf(each));
    showCompared(place, [name, nameOf(other)], comparedFigures(ours ?? [], theirs ?? []));
  }

  readonly #onClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button) return;
    const id = button.closest<HTMLElement>('li[data-id]')?.dataset.id ?? this.#desk.current.id;
    const acts: Record<string, () => unknown> = {
      begin: () => this.#begin(button.value),
      name: () => {
        this.#name(id, button);
      },
      open: () => this.#openSheet(id),
      copy: () => this.#copy(id),
      compare: () => {
        this.#compare(id);
      },
      close: () => {
        this.#compare('');
      },
      remove: () => this.#remove(id),
    };
    void acts[button.dataset.shelfAct ?? '']?.();
  };

  #begin(id: string): Promise<void> {
    const { written, says } = beginningOf(this.#root, id);
    return this.#desk.go(this.#desk.fresh(), written, says);
  }

  async #openSheet(id: string): Promise<void> {
    if (!(await this.#desk.openSheet(id))) this.#view.say(words.gone);
  }

  #name(id: string, opener: HTMLElement): void {
    const { current, sheets } = this.#desk;
    const named = (id === current.id ? current : sheets.get(id)) ?? current;
    const done = (given: Named): void => void this.#rename(id, given);
    this.#naming.open(named, opener, done, opener.closest('li') ?? undefined);
  }

  async #rename(id: string, { name, on }: Named): Promise<void> {
    const sheet = this.#desk.sheets.get(id);
    let isDone = true;
    if (id === this.#desk.current.id) await this.#desk.name({ name, on });
    else if (sheet) isDone = await this.#write(id, { ...sheet, name, on }, sheet);
    this.#view.say(isDone ? words.named(name) : words.changedMeanwhile);
    this.#show();
  }

  /** False when another tab changed the sheet meanwhile: then nothing was written. */
  async #write(id: string, sheet: KeptSheet, before?: KeptSheet): Promise<boolean> {
    const seen = new Set(before && [before.at]);
    const written = { ...sheet, at: Math.max(Date.now(), (before?.at ?? 0) + 1) };
    // What was not saved is held by the page, and said where saving is told.
    return (await this.#store?.keep(id, written, seen).catch(() => true)) ?? false;
  }

  async #copy(id: string): Promise<void> {
    await this.#desk.flush();
    const sheet = this.#desk.sheets.get(id);
    if (!sheet) return;
    const name = words.copyOf(nameOf(sheet));
    const copy = this.#desk.fresh({ name, on: today() });
    await this.#desk.go(copy, sheet, words.copied(name));
    this.changed();
    await this.#desk.flush();
    this.#name(copy.id, part(this.#root, '[data-shelf-act="name"]', HTMLButtonElement));
  }

  #compare(id: string): void {
    this.#compared = id;
    this.#showCompared();
    const place = this.#view.part('compare');
    if (id !== '') place.focus();
    else part(this.#root, 'summary', HTMLElement).focus();
  }

  async #remove(id: string): Promise<void> {
    await this.#desk.flush();
    const sheet = this.#desk.sheets.get(id);
    if (!sheet) return;
    const isOpen = id === this.#desk.current.id;
    const before = this.#desk.current;
    if (isOpen) this.#desk.put(this.#desk.fresh(), { fields: {}, lists: {} });
    this.#view.say(words.removed(nameOf(sheet)), () => {
      void this.#write(id, sheet).then(() => {
        if (isOpen && this.#form.isEmpty()) this.#desk.put(before, sheet);
      });
    });
    this.#view.focusUndo();
    await this.#store?.remove(id).catch(() => undefined);
  }
}
