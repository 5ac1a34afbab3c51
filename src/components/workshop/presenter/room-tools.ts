/** The address for phones, and the form of the stages that travel with it. */
import type { RoomLink } from '#components/workshop/room/room-link.ts';
import { part } from '#components/element/part.ts';
import { withStages } from '#domain/workshop/room.ts';
import { Phones } from './phones.ts';
import type { Preferences } from './preferences.ts';
import { StagesForm } from './stages-form.ts';

export class RoomTools {
  readonly #root: HTMLElement;
  readonly #phones: Phones;
  readonly #form: StagesForm | undefined;
  #shown: string | undefined;

  constructor(root: HTMLElement, link: RoomLink, preferences: Preferences) {
    this.#root = root;
    this.#phones = new Phones(part(root, '.pres-phones', HTMLDetailsElement));
    const form = root.querySelector('.pres-stages');
    if (form instanceof HTMLFormElement)
      this.#form = new StagesForm(form, {
        draft: preferences.draft,
        keep: (text) => {
          preferences.keepDraft(text);
        },
        use: (names) => {
          link.act((room) => withStages(room, names));
        },
      });
    root.addEventListener('click', this.#onClick);
  }

  show(stages: readonly string[]): void {
    const told = JSON.stringify(stages);
    if (told === this.#shown) return;
    this.#shown = told;
    this.#phones.show(stages);
    this.#form?.show(stages);
  }

  stop(): void {
    this.#root.removeEventListener('click', this.#onClick);
    this.#phones.stop();
    this.#form?.stop();
  }

  readonly #onClick = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('[data-pres-act=copy]'))
      void this.#phones.copy();
  };
}
