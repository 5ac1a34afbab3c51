/** Size of the notes, online or in one room, keys on or off: shown, changed, kept. */
import { part } from '#components/element/part.ts';
import {
  keepSettings,
  largest,
  readSettings,
  type PresenterSettings,
} from './presenter-settings.ts';
import { button } from './write.ts';

export class Preferences {
  readonly #root: HTMLElement;
  readonly #kit: string;
  readonly #settings: PresenterSettings = readSettings();

  constructor(root: HTMLElement, kit: string) {
    this.#root = root;
    this.#kit = kit;
    part(root, '[data-pres=keys]', HTMLInputElement).checked = this.#settings.keys;
    part(root, '[data-pres=online]', HTMLInputElement).checked =
      this.#settings.online[kit] ?? false;
    root.addEventListener('change', this.#onChange);
    root.addEventListener('click', this.#onClick);
    this.#show();
  }

  /** Whether keys do what the buttons do. */
  get keys(): boolean {
    return this.#settings.keys;
  }

  /** What stood in the box of the stages last; undefined when nothing was ever typed. */
  get draft(): string | undefined {
    return this.#settings.drafts[this.#kit];
  }

  keepDraft(text: string): void {
    this.#change((settings) => {
      settings.drafts[this.#kit] = text;
    });
  }

  stop(): void {
    this.#root.removeEventListener('change', this.#onChange);
    this.#root.removeEventListener('click', this.#onClick);
  }

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { checked, dataset } = target;
    if (dataset.pres === 'keys')
      this.#change((settings) => {
        settings.keys = checked;
      });
    else if (dataset.pres === 'online')
      this.#change((settings) => {
        settings.online[this.#kit] = checked;
      });
  };

  readonly #onClick = ({ target }: Event): void => {
    const act = target instanceof HTMLElement ? target.dataset.presAct : undefined;
    if (act !== 'smaller' && act !== 'larger') return;
    const wanted = this.#settings.size + (act === 'larger' ? 1 : -1);
    const size = Math.min(largest, Math.max(0, wanted));
    this.#change((settings) => {
      settings.size = size;
    });
  };

  /** Here, and in what is kept. */
  #change(change: (settings: PresenterSettings) => void): void {
    change(this.#settings);
    keepSettings(change);
    this.#show();
  }

  #show(): void {
    const { size, online } = this.#settings;
    this.#root.dataset.size = String(size);
    this.#root.toggleAttribute('data-online', online[this.#kit] ?? false);
    button(this.#root, 'smaller').setAttribute('aria-disabled', String(size === 0));
    button(this.#root, 'larger').setAttribute('aria-disabled', String(size === largest));
  }
}
