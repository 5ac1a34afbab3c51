import { parts } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import type { Step } from '#domain/progress/model.ts';
import { ScenarioWalk } from './scenario-walk.ts';
import { WalkStore } from './walk-store.ts';
import { words } from './words.ts';

/** Walks a learner through a scenario and saves every choice. Markup: Scenario.astro. */
export class PlaybookScenario extends HTMLElement {
  #walk: ScenarioWalk | undefined;
  #store: WalkStore | undefined;
  #stop: (() => void) | undefined;
  #unsaved = false;

  connectedCallback(): void {
    if (this.#walk) return;
    const walk = new ScenarioWalk(this);
    const store = new WalkStore(this.dataset.scenario ?? '');
    this.#walk = walk;
    this.#store = store;
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#do(walk, store, button.dataset);
    });
    const read = (steps: readonly Step[]): void => {
      walk.list(store.finished);
      walk.resume(steps);
    };
    whenIdle(() => {
      // When the record does not load, walking still works, and the first choice says that it is not saved.
      store.follow(read, this.#onSaved).then(
        (stop) => (this.#stop = stop),
        () => undefined,
      );
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #do(walk: ScenarioWalk, store: WalkStore, { task, from, node, index }: DOMStringMap): void {
    if (task === 'main') this.#goOn(walk, store);
    else if (task === 'back') {
      this.#goTo(walk, walk.steps.slice(0, -1));
      this.#say(words.takenBack);
    } else if (task === 'over') this.#goTo(walk, []);
    else if (task === 'from') this.#goTo(walk, walk.finished?.steps.slice(0, Number(from)) ?? []);
    else if (task === 'again') this.#goTo(walk, walk.wayTo(node ?? ''));
    else if (task === 'return') {
      walk.goTo(walk.steps);
      walk.focus();
    } else if (task === 'print') print();
    else if (task === 'show') {
      const shown = store.finished[Number(index)];
      if (shown) walk.show(shown);
    }
  }

  #goOn(walk: ScenarioWalk, store: WalkStore): void {
    if (walk.telling && walk.atEnding) {
      const walked = walk.walked(Date.now());
      void this.#saving(store.finish(walked));
      walk.list(store.finished);
      walk.show(walked);
    } else if (walk.telling) {
      walk.goTo(walk.steps);
      walk.focus();
    } else if (walk.choose()) {
      this.#say(this.#unsaved ? words.notSaved : '');
      void this.#saving(store.keep(walk.steps));
    } else this.#say(words.chooseFirst);
  }

  #goTo(walk: ScenarioWalk, steps: readonly Step[]): void {
    walk.goTo(steps);
    walk.focus();
    this.#say('');
    void this.#saving(this.#store?.keep(walk.steps));
  }

  readonly #onSaved = (): void => {
    if (this.#unsaved) this.#say(words.savedNow);
    this.#unsaved = false;
  };

  async #saving(write: Promise<void> | undefined): Promise<void> {
    try {
      await write;
    } catch {
      this.#unsaved = true;
      this.#say(words.notSaved);
    }
  }

  #say(sentence: string): void {
    for (const status of parts(this, '.scene-say', HTMLElement)) status.textContent = sentence;
  }
}

customElements.define('playbook-scenario', PlaybookScenario);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-scenario': PlaybookScenario;
  }
}
