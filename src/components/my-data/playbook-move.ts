/** Makes a link that carries everything, and a QR picture of it. Markup: Move.astro. */
import { part } from '#components/element/part.ts';
import { writeCopy } from '#domain/progress/copy/file.ts';
import { snapshotOf } from '#storage/copies.ts';
import { packCopy } from '#storage/link.ts';
import { openDepot } from '#storage/open.ts';
import { onAct } from './acts.ts';
import { linkOf } from './copy-link.ts';
import { essentialsOf } from './essentials.ts';
import { unanswered } from './unanswered.ts';

/** Characters beyond which mail and chat programs may cut a link. */
const long = 2_000;

const words = {
  made: 'The link holds everything that is kept at this moment.',
  light:
    'The link holds lessons and tasks done, plans, dates, your role and your path. The rest stays here.',
  noLink: 'Your copy is too large for a link, or this browser cannot make one. Use a file.',
  copied: 'The link is in the clipboard.',
  selected: 'The link is selected. Copy it with Ctrl and C, on a Mac with ⌘ and C, or hold it.',
  notShared: 'The link could not be shared. Copy it instead.',
  shown: 'The picture is below.',
  tooMuch:
    'There is too much in this link for a picture that phones can read. Leave out the answers, or use the link or a file.',
  failed:
    'That did not work: part of this page did not load. Check your connection and try again, or use a file.',
} as const;

export class PlaybookMove extends HTMLElement {
  readonly #link = part(this, 'textarea', HTMLTextAreaElement);
  readonly #light = part(this, '[type="checkbox"]', HTMLInputElement);
  readonly #picture = part(this, '.data-picture', HTMLElement);
  /** How many links were asked for: only the one asked for last is shown. */
  #asked = 0;

  connectedCallback(): void {
    const failed = () => {
      this.#say(words.failed);
    };
    onAct(this, (name) => this.#act(name), failed);
    this.#light.addEventListener('change', () => {
      this.#make().catch(failed);
    });
    part(this, '[data-act="share"]', HTMLElement).hidden = !('share' in navigator);
  }

  async #act(name: string): Promise<void> {
    if (name === 'make') {
      if (await this.#make()) part(this, '[data-act="copy"]', HTMLButtonElement).focus();
      return;
    }
    // The last link could not be made: try again before it is carried anywhere.
    if (this.#link.value === '' && !(await this.#make())) return;
    if (name === 'copy') await this.#copy();
    else if (name === 'picture') await this.#draw();
    else await this.#share();
  }

  /** Resolves with whether the link asked for is the one shown. What a link made before may hold is out of sight meanwhile. */
  async #make(): Promise<boolean> {
    const turn = (this.#asked += 1);
    const light = this.#light.checked;
    this.#link.value = '';
    this.#picture.hidden = true;
    const depot = await openDepot();
    const kept = await snapshotOf(depot);
    if (turn !== this.#asked) return false;
    if (!depot.isWhole) {
      this.#refuse(unanswered.link);
      return false;
    }
    const text = writeCopy(light ? essentialsOf(kept) : kept, this.dataset.app ?? '', Date.now());
    const code = await packCopy(text);
    if (turn !== this.#asked) return false;
    if (code === undefined) {
      this.#refuse(words.noLink);
      return false;
    }
    this.#link.value = linkOf(code);
    part(this, '[data-long]', HTMLElement).textContent = lengthInWords(this.#link.value.length);
    part(this, '.data-link', HTMLElement).hidden = false;
    this.#say(light ? words.light : words.made);
    return true;
  }

  /** There is no link to copy, share or draw. */
  #refuse(why: string): void {
    part(this, '[data-long]', HTMLElement).textContent = '';
    this.#say(why);
  }

  /** Not sharing after all is no failure. */
  async #share(): Promise<void> {
    try {
      await navigator.share({ url: this.#link.value });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        this.#say(words.notShared);
    }
  }

  /** Pages served without encryption have no clipboard, and a browser may refuse it: the learner then copies. */
  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#link.value);
      this.#say(words.copied);
    } catch {
      this.#link.focus();
      this.#link.select();
      this.#say(words.selected);
    }
  }

  async #draw(): Promise<void> {
    const { qrPicture } = await import('./qr-picture.ts');
    // Another link is being made meanwhile.
    if (this.#link.value === '') return;
    const picture = qrPicture(this.#link.value);
    if (picture) part(this.#picture, 'div', HTMLElement).replaceChildren(picture);
    this.#picture.hidden = picture === undefined;
    this.#say(picture ? words.shown : words.tooMuch);
  }

  #say(text: string): void {
    part(this, '[role="status"]', HTMLElement).textContent = text;
  }
}

const lengthInWords = (length: number): string => {
  const characters = `${length.toLocaleString('en-GB')} characters.`;
  return length <= long
    ? characters
    : `${characters} Some mail and chat programs cut links of this length. A cut link is refused, never half read; then use a file.`;
};

customElements.define('playbook-move', PlaybookMove);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-move': PlaybookMove;
  }
}
