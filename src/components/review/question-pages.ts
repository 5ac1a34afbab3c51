/** Takes questions from the pages they stand on, so that review asks what the course says today. */

/** A question as its page serves it, ready to be put on this page. */
export interface ServedQuestion {
  /** The card. Markup: Question.astro. */
  card: HTMLElement;
  /** Icons and buttons that its element copies. Markup: Quiz.astro. */
  template: HTMLTemplateElement;
}

export class QuestionPages {
  readonly #pages = new Map<string, Promise<Document | undefined>>();

  /**
   * Rejects when the page cannot be loaded; the next call tries again.
   * @param address Of its page, with the base path.
   * @returns undefined when the page, or the question on it, is gone.
   */
  async question(address: string, id: string): Promise<ServedQuestion | undefined> {
    const page = await this.#page(address);
    const card = page?.getElementById(id);
    const template = card?.closest('playbook-quiz')?.querySelector('template');
    if (!card || !template) return undefined;
    const copy = document.importNode(card, true);
    for (const link of copy.querySelectorAll('a')) {
      // What leads to a section of its own page would lead nowhere here.
      link.href = new URL(link.getAttribute('href') ?? '', new URL(address, location.href)).href;
    }
    return { card: copy, template: document.importNode(template, true) };
  }

  #page(address: string): Promise<Document | undefined> {
    const known = this.#pages.get(address);
    if (known) return known;
    const page = load(address);
    this.#pages.set(address, page);
    page.catch(() => {
      this.#pages.delete(address);
    });
    return page;
  }
}

async function load(address: string): Promise<Document | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} answered with ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
