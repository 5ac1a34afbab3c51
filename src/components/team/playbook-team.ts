/** Puts handed-over results together and shows them. Markup: Team.astro. */
import { part, parts } from '#components/element/part.ts';
import { download } from '#components/plan/download.ts';
import type { Asked } from '#domain/rollup/picture.ts';
import { pictureOf } from '#domain/rollup/pictures.ts';
import {
  emptyTeam,
  type NotTaken,
  takeText,
  type Team,
  without,
  withName,
  withStage,
  writeTeam,
} from '#domain/rollup/team.ts';
import { today } from '#storage/now.ts';
import { drawGroup } from './draw-group.ts';
import { exportPicture, printOnly } from './hand-on.ts';
import { onFiles, showRefused, textsOf } from './incoming.ts';
import { KnownPages } from './known-pages.ts';
import { takenInWords, words } from './said.ts';
import { showOnScreen } from './screen.ts';
import { TeamStore } from './team-store.ts';

const linkStart = '#code=';

export class PlaybookTeam extends HTMLElement {
  readonly #store = new TeamStore();
  #pages: KnownPages | undefined;
  #team: Team = emptyTeam;
  /** The team before the last act, for undo. */
  #before: Team | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#pages = new KnownPages(this, () => {
      this.toggleAttribute('data-ready', true);
      this.#show();
    });
    this.#team = this.#store.read();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
    this.addEventListener('keydown', this.#onKey);
    onFiles(this, (files) => this.#takeFiles(files));
    addEventListener('hashchange', this.#readAddress);
    this.#stop = this.#store.follow(() => {
      this.#team = this.#store.read();
      this.#show();
    });
    this.#show();
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    removeEventListener('hashchange', this.#readAddress);
  }

  get #anonymous(): boolean {
    return part(this, '[value="anonymous"]', HTMLInputElement).checked;
  }

  /** A link adds to the team. Its code leaves the address, so that a reload or a bookmark does not bring it again. */
  readonly #readAddress = (): void => {
    const { hash, pathname, search } = location;
    if (!hash.startsWith(linkStart)) return;
    history.replaceState(history.state, '', pathname + search);
    void this.#take([hash.slice(linkStart.length)]);
  };

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const group = button?.closest<HTMLElement>('.team-group');
    const act = button?.dataset.act;
    if (act === 'add') this.#add();
    else if (act === 'undo') this.#undo();
    else if (act === 'save') this.#save();
    else if (act === 'clear') this.#change(emptyTeam, words.cleared);
    else if (act === 'out') this.#takeOut(button?.closest('tr'));
    else if (act === 'screen' && group) showOnScreen(this, group);
    else if (act === 'csv' && group) this.#export(group);
    else if (act === 'print' && group) printOnly(this, group);
  };

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'radio') this.#show();
    else if (target.type === 'text') this.#name(target);
  };

  /** In the field for codes Enter makes a line; with Ctrl or ⌘ it adds them. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, target } = event;
    if (key === 'Enter' && (ctrlKey || metaKey) && target instanceof HTMLTextAreaElement)
      this.#add();
  };

  #add(): void {
    const field = part(this, '#team-paste', HTMLTextAreaElement);
    if (field.value.trim() === '') {
      this.#say(words.nothing);
      field.focus();
      return;
    }
    const { value } = field;
    void this.#take([value]).then((whole) => {
      // What could not be read stays to be looked at.
      if (whole && field.value === value) field.value = '';
    });
  }

  async #takeFiles(files: readonly File[]): Promise<void> {
    const { texts, refused } = await textsOf(files);
    await this.#take(texts, refused);
  }

  /** Takes texts in. @returns whether nothing was refused. */
  async #take(texts: readonly string[], notRead: readonly NotTaken[] = []): Promise<boolean> {
    if (!(await this.#pages?.whole())) {
      this.#say(words.notLoaded);
      return false;
    }
    const keys = new Map(this.#pages?.all.map(({ key }) => [key.id, key]));
    // Another tab may have added since.
    this.#team = this.#store.read();
    let team = this.#team;
    const sum = { added: 0, replaced: 0, same: 0, refused: [...notRead] };
    for (const text of texts) {
      const taken = takeText(team, text, keys);
      team = taken.team;
      sum.added += taken.added;
      sum.replaced += taken.replaced;
      sum.same += taken.same;
      sum.refused.push(...taken.refused);
    }
    showRefused(this, sum.refused);
    this.#change(team, takenInWords(sum), sum.added + sum.replaced > 0);
    return sum.refused.length === 0;
  }

  #takeOut(row: HTMLElement | null | undefined): void {
    const key = row?.dataset.key;
    if (!row || key === undefined) return;
    const name = part(row, 'input', HTMLInputElement).value;
    const who = name === '' ? part(row, 'label span', HTMLElement).textContent : name;
    this.#change(without(this.#team, key), words.out(who));
  }

  #name(field: HTMLInputElement): void {
    const key = field.closest('tr')?.dataset.key;
    if (key === undefined) return;
    const isStage = field.closest<HTMLElement>('[data-table]')?.dataset.table === 'stages';
    const team = this.#store.read();
    this.#team = isStage
      ? withStage(team, Number(key), field.value)
      : withName(team, key, field.value);
    this.#store.keep(this.#team);
    // The finding and other tables speak of stages by name; drawn anew once the focus has moved on.
    if (isStage)
      setTimeout(() => {
        this.#showKeepingFocus();
      });
  }

  /** Draws again without losing the place of the keyboard. */
  #showKeepingFocus(): void {
    const focused = document.activeElement;
    const at = parts(this, '.team-results input', HTMLInputElement).findIndex(
      (each) => each === focused,
    );
    this.#show();
    if (at >= 0) parts(this, '.team-results input', HTMLInputElement)[at]?.focus();
  }

  /** @param undoable Whether there is something to undo. */
  #change(team: Team, said: string, undoable = true): void {
    if (undoable) this.#before = this.#team;
    this.#team = team;
    this.#store.keep(team);
    this.#say(this.#store.isKept ? said : `${said} ${words.notKept}`);
    const undo = part(this, '[data-act="undo"]', HTMLButtonElement);
    undo.hidden = !undoable;
    this.#show();
    // The button that was pressed is gone with its row.
    if (document.activeElement === document.body && undoable) undo.focus();
  }

  #undo(): void {
    if (!this.#before) return;
    const before = this.#before;
    this.#before = undefined;
    showRefused(this, []);
    this.#change(before, words.undone, false);
    part(this, '.team-said', HTMLElement).focus();
  }

  #save(): void {
    download(`team-${today()}.json`, 'application/json', writeTeam(this.#team));
    this.#say(words.saved);
  }

  #export(group: HTMLElement): void {
    const asked = this.#asked.find(({ page }) => page.key.id === group.dataset.page);
    if (!asked) return;
    exportPicture(asked);
    this.#say(words.exported);
  }

  /** What is asked of each page with results, in the order of the course. */
  get #asked(): Asked[] {
    const { entries, names, stages } = this.#team;
    return (this.#pages?.all ?? []).flatMap((page) => {
      const own = entries.filter(({ handed }) => handed.page === page.key.id);
      const anonymous = this.#anonymous;
      return own.length === 0 ? [] : [{ page, entries: own, anonymous, names, stages }];
    });
  }

  #show(): void {
    const asked = this.#asked;
    part(this, '.team-empty', HTMLElement).hidden = asked.length > 0;
    part(this, '.team-results', HTMLElement).hidden = asked.length === 0;
    part(this, '.team-consent', HTMLElement).hidden = this.#anonymous;
    part(this, '[data-groups]', HTMLElement).replaceChildren(
      ...asked.map((each) => drawGroup(this, each, pictureOf(each))),
    );
  }

  #say(text: string): void {
    part(this, '.team-said', HTMLElement).textContent = text;
  }
}

customElements.define('playbook-team', PlaybookTeam);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-team': PlaybookTeam;
  }
}
