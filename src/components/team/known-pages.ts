/** What the team page knows of the course: some of it comes with the page, the quizzes right after it. */
import { part } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import type { TeamPage } from '#domain/rollup/picture.ts';

export class KnownPages {
  readonly #address: string;
  #loading: Promise<boolean> | undefined;
  /** In the order of the course. */
  all: readonly TeamPage[];

  /** @param loaded called when the quizzes have come. */
  constructor(host: HTMLElement, loaded: () => void) {
    const data = part(host, 'script[type="application/json"]', HTMLScriptElement).textContent;
    this.all = JSON.parse(data) as TeamPage[];
    this.#address = host.dataset.quizzes ?? '';
    whenIdle(() => {
      void this.whole().then((isWhole) => {
        if (isWhole) loaded();
      });
    });
  }

  /** Whether everything is known; loads what is missing. A failed try is forgotten, so that the next one tries again. */
  whole(): Promise<boolean> {
    this.#loading ??= this.#load().catch(() => {
      this.#loading = undefined;
      return false;
    });
    return this.#loading;
  }

  async #load(): Promise<boolean> {
    const answer = await fetch(this.#address);
    if (!answer.ok) throw new Error(`The quizzes did not load: ${answer.status}`);
    this.all = [...this.all, ...((await answer.json()) as TeamPage[])];
    return true;
  }
}
