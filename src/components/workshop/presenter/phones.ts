/** The address for phones: as a link to read and copy, and as a QR picture that is drawn when it is looked at. */
import { part } from '#components/element/part.ts';
import { copyText } from '#components/tool/exchange/copy-text.ts';
import { joinHref } from '#domain/workshop/join-link.ts';
import { place, write } from './write.ts';

const words = {
  copied: 'The link is in the clipboard. Paste it into the chat.',
  notCopied: 'This browser did not copy. Hold the link, or right-click it, and copy its address.',
  noPicture:
    'There is no picture: the link is too long for one, or it could not be drawn. Paste the link into the chat.',
  stages: (count: number) => `The link carries the ${String(count)} stages the room agreed on.`,
  noStages: 'The link carries no stages yet.',
} as const;

export class Phones {
  readonly #root: HTMLDetailsElement;
  #href = '';
  #drawn = '';

  constructor(root: HTMLDetailsElement) {
    this.#root = root;
    root.addEventListener('toggle', this.#draw);
  }

  show(stages: readonly string[]): void {
    const { href } = new URL(this.#root.dataset.path ?? '', location.origin);
    this.#href = joinHref(href, stages);
    const link = part(this.#root, '[data-pres=join]', HTMLAnchorElement);
    link.href = this.#href;
    link.textContent = href.replace(/^https?:\/\//, '');
    if (this.#root.querySelector('[data-pres=join-stages]'))
      write(
        this.#root,
        'join-stages',
        stages.length === 0 ? words.noStages : words.stages(stages.length),
      );
    this.#draw();
  }

  async copy(): Promise<void> {
    write(this.#root, 'copied', (await copyText(this.#href)) ? words.copied : words.notCopied);
  }

  stop(): void {
    this.#root.removeEventListener('toggle', this.#draw);
  }

  readonly #draw = (): void => {
    if (!this.#root.open || this.#drawn === this.#href) return;
    this.#drawn = this.#href;
    void this.#drawNow(this.#href);
  };

  async #drawNow(href: string): Promise<void> {
    const frame = place(this.#root, 'qr');
    try {
      const { qrPicture } = await import('#components/my-data/qr-picture.ts');
      const picture = qrPicture(href);
      if (!picture) throw new Error('The address does not fit into a picture.');
      picture.setAttribute('aria-label', 'QR picture of the address for phones');
      if (href === this.#href) frame.replaceChildren(picture);
    } catch {
      this.#drawn = '';
      frame.textContent = words.noPicture;
    }
  }
}
