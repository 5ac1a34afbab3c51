/** Brings a copy in: shows what it would change, applies it on request, takes it back on request. Markup: BringIn.astro. */
import { part } from '#components/element/part.ts';
import { inventory } from '#components/my-playbook/entry-words.ts';
import { offerFile } from '#components/my-playbook/save-copy.ts';
import { limits } from '#domain/progress/copy/limits.ts';
import { type Copy, type Refusal, refusals } from '#domain/progress/copy/read.ts';
import { bringIn, makeCopy, snapshotOf, tryCopy } from '#storage/copies.ts';
import { unpackCopy } from '#storage/link.ts';
import { openDepot } from '#storage/open.ts';
import { onAct } from './acts.ts';
import { takeCodeFromAddress } from './copy-link.ts';
import { PlanView } from './plan-view.ts';
import { Said } from './said.ts';
import { unanswered } from './unanswered.ts';

const words = {
  looked: 'Nothing of this copy is in yet.',
  left: 'Left as it was.',
  what: 'The copy is in.',
  label: 'Undo bringing it in',
  undone: 'Undone. The copy is out again; what you did since stays.',
  fileNotRead: 'That did not work: this file could not be read. Choose it again, or another one.',
  linkNotRead: 'What this link holds is not a copy of a playbook. Make a new link, or use a file.',
  linkNewer: 'This link was made by a newer playbook. Reload this page, then open the link again.',
} as const;

export class PlaybookBringIn extends HTMLElement {
  readonly #said = new Said(this);
  readonly #plan = new PlanView(this);
  #copy: Copy | undefined;
  /** What was in the record before the last copy was brought in. */
  #before: { name: string; text: string } | undefined;

  connectedCallback(): void {
    onAct(
      this,
      (name) => this.#act(name),
      () => {
        this.#said.sayRefused();
      },
    );
    this.addEventListener('change', this.#onChange);
    addEventListener('hashchange', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#readAddress);
  }

  readonly #onChange = ({ target }: Event): void => {
    const file = target instanceof HTMLInputElement ? target.files?.item(0) : undefined;
    if (!(target instanceof HTMLInputElement) || !file) return;
    // The size is checked before a byte is read.
    if (file.size > limits.size) this.#refuse(refusals.large.reason);
    else void this.#look(textOf(file));
    // The same file can then be chosen again.
    target.value = '';
  };

  readonly #readAddress = (): void => {
    const code = takeCodeFromAddress();
    if (code !== undefined) void this.#look(unpackCopy(code), forLink);
  };

  /** Shows what a copy would bring. @param inWords a refusal as it is said; as it is by default. */
  async #look(
    reading: Promise<{ ok: true; text: string } | Refusal>,
    inWords = ({ reason }: Refusal): string => reason,
  ): Promise<void> {
    const read = await reading;
    if (!read.ok) {
      this.#refuse(read.reason);
      return;
    }
    const depot = await openDepot();
    const tried = await tryCopy(depot, read.text);
    if (!tried.ok) {
      this.#refuse(inWords(tried));
      return;
    }
    this.#copy = tried.copy;
    this.#said.showOffer(false);
    this.#said.say(depot.isWhole ? words.looked : unanswered.bringIn);
    this.#plan.show(tried.copy, tried.plan);
  }

  #refuse(reason: string): void {
    this.#close();
    this.#said.say(reason);
  }

  #close(): void {
    this.#copy = undefined;
    this.#plan.hide();
    this.#said.showOffer(true);
  }

  async #act(name: string): Promise<void> {
    if (name === 'apply') await this.#apply();
    else if (name === 'undo') await this.#said.takeBack();
    else if (name === 'save-before' && this.#before) offerFile(this.#before);
    else if (name === 'leave') {
      this.#refuse(words.left);
      this.#focusFile();
    }
  }

  /** The button that had the focus is hidden; reading and choosing go on at the file. */
  #focusFile(): void {
    part(this, 'input', HTMLInputElement).focus();
  }

  async #apply(): Promise<void> {
    const copy = this.#copy;
    if (copy === undefined) return;
    // Taken before anything is waited for: pressed again it would change nothing, and its undo would replace the real one.
    this.#copy = undefined;
    try {
      await this.#bringIn(copy);
    } catch (error) {
      this.#copy ??= copy;
      throw error;
    }
  }

  async #bringIn(copy: Copy): Promise<void> {
    const depot = await openDepot();
    const hadSome = inventory(await snapshotOf(depot)).length > 0;
    const { name, text } = await makeCopy(depot, this.dataset.app ?? '');
    if (!depot.isWhole) {
      this.#copy ??= copy;
      this.#said.say(unanswered.bringIn);
      return;
    }
    const result = await bringIn(depot, copy);
    this.#close();
    if (!result.ok) {
      this.#said.say(result.reason);
      this.#focusFile();
      return;
    }
    this.#before = { name: name.replace('.json', '-before.json'), text };
    part(this, '[data-act="save-before"]', HTMLButtonElement).hidden = !hadSome;
    this.#said.offer({ ...words, undo: result.undo });
  }
}

const textOf = (file: File): Promise<{ ok: true; text: string } | Refusal> =>
  file.text().then(
    (text) => ({ ok: true, text }),
    () => ({ ok: false, reason: words.fileNotRead }),
  );

/** What readCopy says of a file, said of a link. */
const forLink = (refusal: Refusal): string =>
  refusal === refusals.newer ? words.linkNewer : words.linkNotRead;

customElements.define('playbook-bring-in', PlaybookBringIn);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-bring-in': PlaybookBringIn;
  }
}
