/** Erases what belongs to one path, or everything, after a look and with undo. Markup: Erase.astro. */
import { part } from '#components/element/part.ts';
import { inventory } from '#components/my-playbook/entry-words.ts';
import { belongsTo } from '#domain/progress/belongs.ts';
import type { Snapshot } from '#domain/progress/copy/file.ts';
import { clearDevice, snapshotOf } from '#storage/copies.ts';
import type { Depot } from '#storage/depot.ts';
import { eraseWork } from '#storage/erase.ts';
import { openDepot } from '#storage/open.ts';
import { keptSettings } from '#storage/settings.ts';
import { onAct } from './acts.ts';
import type { ErasablePath } from './erasable-path.ts';
import { groupsOf, type OtherGroup } from './kept-groups.ts';
import { onlyThose } from './only-those.ts';
import { Said } from './said.ts';
import { unanswered } from './unanswered.ts';

const everything = 'Clear this device';

const words = {
  nothing: 'Nothing is kept in this browser yet.',
  nothingOf: (title: string) => `Nothing is kept of “${title}” yet.`,
  cleared: {
    what: 'This device is clear.',
    label: 'Undo clearing',
    undone: 'Undone. What was cleared is back.',
  },
  erased: (title: string) => ({
    what: `What belonged to “${title}” is gone.`,
    label: 'Undo erasing',
    undone: 'Undone. What was erased is back.',
  }),
} as const;

export class PlaybookErase extends HTMLElement {
  readonly #said = new Said(this);
  readonly #dialog = part(this, 'dialog', HTMLDialogElement);
  // Written by Erase.astro of the same build.
  readonly #paths = JSON.parse(part(this, 'script', HTMLScriptElement).text) as ErasablePath[];
  /** What the dialog asks about; undefined for everything. */
  #path: ErasablePath | undefined;

  connectedCallback(): void {
    onAct(
      this,
      (name) => this.#act(name),
      () => {
        this.#said.sayRefused();
      },
    );
  }

  async #act(name: string): Promise<void> {
    const [act, id] = name.split(' ');
    if (act === 'ask') await this.#ask(this.#paths.find((path) => path.id === id));
    else if (act === 'undo') await this.#said.takeBack();
    else {
      this.#dialog.close();
      if (act === 'erase') await this.#erase();
    }
  }

  /** Shows what would go. */
  async #ask(path: ErasablePath | undefined): Promise<void> {
    this.#path = path;
    const depot = await openDepot();
    const snapshot = await snapshotOf(depot);
    if (!depot.isWhole) {
      this.#said.say(unanswered.erase);
      return;
    }
    const goes = path
      ? inventory(onlyThose(snapshot, belongsTo(new Set(path.ids))))
      : await allOf(depot, snapshot);
    if (goes.length > 0) this.#open(path?.title, goes);
    else this.#said.say(path ? words.nothingOf(path.title) : words.nothing);
  }

  #open(title: string | undefined, goes: readonly string[]): void {
    const question = title === undefined ? everything : `Erase “${title}”`;
    part(this.#dialog, 'h2', HTMLElement).textContent = `${question}?`;
    part(this.#dialog, '[data-act="erase"] span', HTMLElement).textContent = question;
    part(this.#dialog, '[data-all]', HTMLElement).hidden = title !== undefined;
    part(this.#dialog, '[data-goes]', HTMLElement).replaceChildren(
      ...goes.map((line) => {
        const item = document.createElement('li');
        item.textContent = line;
        return item;
      }),
    );
    this.#dialog.showModal();
  }

  async #erase(): Promise<void> {
    const depot = await openDepot();
    const path = this.#path;
    // The storage may have stopped answering while the question stood.
    await snapshotOf(depot);
    if (!depot.isWhole) {
      this.#said.say(unanswered.erase);
      return;
    }
    if (path === undefined) this.#said.offer({ ...words.cleared, undo: await clearDevice(depot) });
    else {
      const undo = await eraseWork(depot, belongsTo(new Set(path.ids)));
      this.#said.offer({ ...words.erased(path.title), undo });
    }
  }
}

/** All that “Clear this device” removes, in words: what is listed below on the page, down to the traces of what was removed. */
async function allOf(depot: Depot, snapshot: Snapshot): Promise<string[]> {
  const meta = await depot.look((stores) => stores.entries('meta'));
  const count = (id: OtherGroup): number =>
    groupsOf(snapshot, { meta, settings: keptSettings() }).find((group) => group.id === id)?.entries
      .length ?? 0;
  const others = [
    ['Traces of what you removed', count('removed')],
    ['Settings', count('settings')],
    ['Facts about this browser', count('meta')],
  ] as const;
  return [
    ...inventory(snapshot),
    ...others.filter(([, number]) => number > 0).map(([name, number]) => `${name}: ${number}`),
  ];
}

customElements.define('playbook-erase', PlaybookErase);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-erase': PlaybookErase;
  }
}
