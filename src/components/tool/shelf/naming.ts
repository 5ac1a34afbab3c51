/** Naming a sheet where it stands, by one form that moves to what is named. Markup: SheetShelf.astro. */
import { part } from '#components/element/part.ts';

/** A name and the day the numbers are of, YYYY-MM-DD. */
export interface Named {
  name: string;
  on: string;
}

export class Naming {
  readonly #form: HTMLFormElement;
  readonly #home: Element;
  #done: ((named: Named) => void) | undefined;
  #opener: HTMLElement | undefined;

  /** @param root holds the form; there it stands while nothing in a list is named. */
  constructor(root: HTMLElement) {
    this.#form = part(root, '[data-shelf="naming"]', HTMLFormElement);
    this.#home = this.#form.parentElement ?? root;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const name = this.#input('name').value.trim();
      // Blanks alone are no name; the field says so in the words of the browser.
      this.#input('name').value = name;
      if (!this.#form.reportValidity()) return;
      const done = this.#done;
      this.close();
      done?.({ name, on: this.#input('on').value });
    });
    this.#form.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    part(this.#form, 'button[type="button"]', HTMLButtonElement).addEventListener('click', () => {
      this.close();
    });
  }

  /** The row the form stands in: it must not go. */
  get row(): Element | null {
    return this.#form.hidden ? null : this.#form.closest('li');
  }

  /** @param place where the form is shown; default: its own. @param opener gets the focus back. */
  open(
    { name, on }: Named,
    opener: HTMLElement,
    done: (named: Named) => void,
    place: Element = this.#home,
  ): void {
    if (this.#form.parentElement !== place) place.append(this.#form);
    this.#done = done;
    this.#opener = opener;
    this.#input('name').value = name;
    this.#input('on').value = on;
    this.#form.hidden = false;
    this.#input('name').focus();
    this.#input('name').select();
  }

  close(): void {
    this.#form.hidden = true;
    this.#opener?.focus();
    if (this.#form.parentElement !== this.#home) this.#home.append(this.#form);
  }

  #input(name: 'name' | 'on'): HTMLInputElement {
    return part(this.#form, `[name="${name}"]`, HTMLInputElement);
  }
}
