import { localDay } from '#components/element/local-date.ts';
import { part, parts } from '#components/element/part.ts';
import { endingOf, nodeOf } from '#domain/quiz/scenario/plan.ts';
import { partingOf, replay } from '#domain/quiz/scenario/walk.ts';
import type { SceneBook } from './scene-book.ts';
import type { ScenarioJson } from './scenario-json.ts';
import type { ScoreView } from './score-view.ts';
import { stepItems } from './step-list.ts';
import type { Walked } from './walk-store.ts';
import { words } from './words.ts';

/** The ending and the debrief: the learner’s path beside the strongest one. Markup: Ending.astro, Debrief.astro. */
export class FinishView {
  readonly #root: HTMLElement;
  readonly #book: SceneBook;
  readonly #scores: ScoreView;
  readonly #data: ScenarioJson;

  constructor(host: HTMLElement, book: SceneBook, scores: ScoreView, data: ScenarioJson) {
    this.#root = part(host, '.scene-finish', HTMLElement);
    this.#book = book;
    this.#scores = scores;
    this.#data = data;
  }

  /** Shows a finished walk, as far as the story still has it; its ending and scores are those it was kept with. */
  show({ steps, ending, scores, at }: Walked): void {
    const { plan, strongest } = this.#data;
    const kept = replay(plan, steps);
    const parting = partingOf(kept.steps, strongest);
    this.#say('.scene-date', words.walkedOn(localDay(at)));
    this.#say('.scene-cut', kept.stopped ? words.changedPath : '');
    this.#say('.scene-parting', words.parting(parting === undefined ? undefined : parting + 1));
    const second = kept.steps.findIndex(({ node }) => nodeOf(plan, node)?.recovery);
    const lost = endingOf(plan, ending)?.outcome === 'lost';
    this.#say('.scene-recovered', second < 0 ? '' : words.recovered(second + 1, { lost }));
    part(this.#root, '.scene-recovered', HTMLElement).classList.toggle('good', !lost);
    this.#scores.show('.scene-totals', scores);
    const [own, best] = parts(this.#root, '.scene-paths ol', HTMLElement);
    own?.replaceChildren(...stepItems(this.#book, kept.steps, { retry: true, parting }));
    best?.replaceChildren(...stepItems(this.#book, strongest, { parting, beside: kept.steps }));
    part(this.#root, '.scene-result', HTMLElement).hidden = false;
    this.#ending(
      ending,
      kept.steps.findIndex(({ node }) => node === this.#againOf(ending)),
    );
  }

  /** Puts the keyboard on the ending. */
  focus(): void {
    part(this.#root, '.scene-end:not([hidden]) h2, .scene-result h2', HTMLElement).focus();
  }

  #ending(id: string, visited: number): void {
    for (const section of parts(this.#root, '.scene-end', HTMLElement)) {
      section.hidden = section.dataset.ending !== id;
    }
    const again = this.#againOf(id);
    const button = part(this.#root, '[data-task=again]', HTMLElement);
    button.hidden = again === undefined;
    button.dataset.node = again ?? '';
    const scene = visited < 0 ? (this.#data.ways[again ?? '']?.length ?? 0) : visited;
    button.textContent = words.tryFrom(scene + 1);
  }

  #againOf(ending: string): string | undefined {
    return parts(this.#root, '.scene-end', HTMLElement).find(
      ({ dataset }) => dataset.ending === ending,
    )?.dataset.again;
  }

  #say(selector: string, text: string): void {
    const place = part(this.#root, selector, HTMLElement);
    place.textContent = text;
    place.hidden = text === '';
  }
}
