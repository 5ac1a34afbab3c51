/** The stages that the room agreed on: typed by the facilitator, given to all phones with the link. */
import { part } from '#components/element/part.ts';
import { stagesIn, stagesProblem } from '#domain/workshop/stage-names.ts';
import { write } from './write.ts';

const words = {
  unused: 'Not on the phones yet.',
  used: (count: number) => `${String(count)} stages are in the link and its picture.`,
  none: 'No stages in the link. Phones ask each person for their own.',
} as const;

interface Ways {
  /** What stood in the box last. Undefined: what the room has. */
  draft: string | undefined;
  /** Keeps what stands in the box, used or not. */
  keep: (text: string) => void;
  use: (names: readonly string[]) => void;
}

export class StagesForm {
  readonly #form: HTMLFormElement;
  readonly #box: HTMLTextAreaElement;
  readonly #ways: Ways;
  #stages: readonly string[] = [];
  #isTyped: boolean;

  constructor(form: HTMLFormElement, ways: Ways) {
    this.#form = form;
    this.#ways = ways;
    this.#box = part(form, 'textarea', HTMLTextAreaElement);
    this.#isTyped = ways.draft !== undefined;
    this.#box.value = ways.draft ?? '';
    form.addEventListener('input', this.#onInput);
    form.addEventListener('submit', this.#onSubmit);
  }

  /** The stages of the room are others now. What is typed and not yet used stays. */
  show(stages: readonly string[]): void {
    this.#stages = stages;
    if (!this.#isTyped) this.#box.value = stages.join('\n');
    this.#tell();
  }

  stop(): void {
    this.#form.removeEventListener('input', this.#onInput);
    this.#form.removeEventListener('submit', this.#onSubmit);
  }

  readonly #onInput = (): void => {
    this.#isTyped = true;
    this.#ways.keep(this.#box.value);
    this.#problem(undefined);
    this.#tell();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const names = stagesIn(this.#box.value);
    const problem = stagesProblem(names);
    this.#problem(problem);
    if (problem === undefined) this.#ways.use(names);
    else this.#box.focus();
  };

  #problem(problem: string | undefined): void {
    write(this.#form, 'stages-problem', problem ?? '');
    this.#box.setAttribute('aria-invalid', String(problem !== undefined));
  }

  #tell(): void {
    const isUsed = stagesIn(this.#box.value).join('\n') === this.#stages.join('\n');
    const used = this.#stages.length === 0 ? words.none : words.used(this.#stages.length);
    write(this.#form, 'stages-said', isUsed ? used : words.unused);
  }
}
