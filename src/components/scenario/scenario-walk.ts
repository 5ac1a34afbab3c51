import { part } from '#components/element/part.ts';
import type { Step } from '#domain/progress/model.ts';
import { endingOf } from '#domain/quiz/scenario/plan.ts';
import { offeredAt, replay, type Replay } from '#domain/quiz/scenario/walk.ts';
import { FinishView } from './finish-view.ts';
import { LiveScene } from './live-scene.ts';
import { SceneBook } from './scene-book.ts';
import type { ScenarioJson } from './scenario-json.ts';
import { ScoreView } from './score-view.ts';
import { stepItems } from './step-list.ts';
import { WalkList } from './walk-list.ts';
import type { Walked } from './walk-store.ts';
import { signOf, words } from './words.ts';

/** Where the learner is in the story, and what the page shows of it. Saving is the element’s business. */
export class ScenarioWalk {
  /** The walk on the page when it is finished; undefined while it is under way. */
  finished: Walked | undefined;
  readonly #host: HTMLElement;
  readonly #data: ScenarioJson;
  readonly #book: SceneBook;
  readonly #live: LiveScene;
  readonly #scores: ScoreView;
  readonly #finish: FinishView;
  readonly #list: WalkList;
  #replay: Replay;
  /** Whether the page shows what the last choice did, and not yet the next scene. */
  #telling = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    // Written by Scenario.astro of the same build.
    this.#data = JSON.parse(part(host, 'script', HTMLScriptElement).text) as ScenarioJson;
    this.#book = new SceneBook(host);
    this.#live = new LiveScene(host, this.#book);
    this.#scores = new ScoreView(host);
    this.#finish = new FinishView(host, this.#book, this.#scores, this.#data);
    this.#list = new WalkList(host, this.#book);
    this.#replay = replay(this.#data.plan, []);
    this.goTo([]);
  }

  get steps(): readonly Step[] {
    return this.#replay.steps;
  }

  get atEnding(): boolean {
    return endingOf(this.#data.plan, this.#replay.now.at) !== undefined;
  }

  get telling(): boolean {
    return this.#telling;
  }

  /** Goes on to the scene after some steps; from the last choice of a story to what it did. */
  goTo(steps: readonly Step[]): void {
    this.#replay = replay(this.#data.plan, steps);
    this.finished = undefined;
    if (this.atEnding) this.#tell();
    else this.#ask();
    this.#live.note('');
    this.#show();
  }

  /** Brings in what another tab or an earlier visit has kept, unless the learner is choosing here and now. */
  resume(steps: readonly Step[]): void {
    const here = this.finished ?? this.#telling;
    if (here || this.#live.marked !== undefined || signOf(steps) === signOf(this.steps)) return;
    this.#live.renew();
    this.goTo(steps);
    if (this.#replay.stopped) this.#live.note(words.changed(this.steps.length + 1));
  }

  /** Takes the marked option. @returns false when none is marked */
  choose(): boolean {
    const option = this.#live.marked;
    if (option === undefined) return false;
    const step = { node: this.#replay.now.at, option };
    this.#replay = replay(this.#data.plan, [...this.steps, step]);
    this.#live.note('');
    this.#tell();
    this.#show();
    return true;
  }

  /** The walk as it is kept once its last choice is made. @param at milliseconds since 1970 UTC */
  walked(at: number): Walked {
    const { steps, now } = this.#replay;
    return { steps: [...steps], ending: now.at, scores: now.scores, at };
  }

  /** Shows a finished walk with its ending and debrief. */
  show(walked: Walked): void {
    this.finished = walked;
    this.#finish.show(walked);
    // An earlier walk, looked at in the middle of another one.
    const isUnderWay = this.steps.length > 0 && !this.atEnding;
    part(this.#host, '[data-task=return]', HTMLElement).hidden = !isUnderWay;
    this.#show();
    this.#finish.focus();
  }

  /** The steps before a scene from which an ending invites to try again. */
  wayTo(node: string): readonly Step[] {
    const steps = this.finished?.steps ?? [];
    const visited = steps.findIndex((step) => step.node === node);
    return visited < 0 ? (this.#data.ways[node] ?? []) : steps.slice(0, visited);
  }

  list(finished: readonly Walked[]): void {
    this.#list.show(finished);
  }

  focus(): void {
    this.#live.focus();
  }

  #ask(): void {
    const { now, steps } = this.#replay;
    const offered = offeredAt(this.#data.plan, now).map(({ id }) => id);
    this.#telling = false;
    this.#live.ask(now.at, steps.length + 1, offered);
  }

  #tell(): void {
    const { now, steps } = this.#replay;
    const last = steps.at(-1);
    if (!last) return;
    this.#telling = true;
    this.#live.tell(last, steps.length, now, this.atEnding);
  }

  #show(): void {
    const past = this.#telling ? this.steps.slice(0, -1) : this.steps;
    this.#host.toggleAttribute('data-finished', this.finished !== undefined);
    this.#scores.show('.scene-scores', this.#replay.now.scores);
    part(this.#host, '[data-part=so-far]', HTMLElement).textContent = words.soFar(past.length);
    part(this.#host, '.scene-past ol', HTMLElement).replaceChildren(
      ...stepItems(this.#book, past, { scenes: true }),
    );
  }
}
