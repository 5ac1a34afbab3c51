/** The theme button. The choice is kept in localStorage under `cx-playbook-theme`; absent means “as on this device”. */

const key = 'cx-playbook-theme';
const names = { auto: 'as on this device', light: 'light', dark: 'dark' };
type Choice = keyof typeof names;
const following: Record<Choice, Choice> = { auto: 'light', light: 'dark', dark: 'auto' };

function stored(): Choice {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

function store(choice: Choice): void {
  try {
    if (choice === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // Blocked storage: the choice holds for this page, which is all that can be had.
  }
}

export class PlaybookTheme extends HTMLElement {
  #choice: Choice = 'auto';
  readonly #device = matchMedia('(prefers-color-scheme: dark)');

  connectedCallback(): void {
    this.#choice = stored();
    this.#show();
    this.addEventListener('click', this.#next);
    this.#device.addEventListener('change', this.#show);
  }

  disconnectedCallback(): void {
    this.#device.removeEventListener('change', this.#show);
  }

  readonly #next = (): void => {
    this.#choice = following[this.#choice];
    store(this.#choice);
    this.#show();
  };

  readonly #show = (): void => {
    const device = this.#device.matches ? 'dark' : 'light';
    document.documentElement.dataset.theme = this.#choice === 'auto' ? device : this.#choice;
    for (const icon of this.querySelectorAll<HTMLElement>('[data-theme-icon]'))
      icon.hidden = icon.dataset.themeIcon !== this.#choice;
    const name = this.querySelector('[data-theme-name]');
    if (name) name.textContent = `Theme: ${names[this.#choice]}`;
  };
}

customElements.define('playbook-theme', PlaybookTheme);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-theme': PlaybookTheme;
  }
}
