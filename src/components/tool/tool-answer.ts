import { language } from '#components/element/language.ts';
import { part } from '#components/element/part.ts';
import type { Figure, Outcome } from '#domain/tools/outcome.ts';
import type { Run, RunnableTool } from '#domain/tools/run.ts';
import { sayIn } from '#domain/tools/say.ts';
import type { Problem, Written } from '#domain/tools/shape.ts';
import { showOutcome } from './answer/show-outcome.ts';
import { today } from '#storage/now.ts';

const words = {
  empty: 'Nothing filled in yet. Begin anywhere, or load the example.',
  missing: (labels: readonly string[]) =>
    labels.length === 0 ? 'A little more is needed.' : `Still needed: ${labels.join(', ')}.`,
  faulty: (count: number) =>
    count === 1
      ? 'One box cannot be read; see the note beside it.'
      : `${count} boxes cannot be read; see the notes beside them.`,
  impossible: 'Something here does not fit together; see the note beside it.',
  earlier: 'What you see below is from before.',
} as const;

/** What the form looks like from here. */
export interface AskedForm {
  /** The words of the field or list at a place of the form (Problem.at); undefined for one that is not shown. */
  labelOf(at: string): string | undefined;
  showProblems(problems: readonly Problem[]): void;
}

/** Runs the calculation and shows what it says. The last answer stays while a box cannot be read. */
export class ToolAnswer {
  /** The answer on the page; undefined before the first one, and after the form was emptied. */
  outcome: Outcome | undefined;
  readonly #root: HTMLElement;
  readonly #form: AskedForm;
  readonly #tool: RunnableTool;

  /** @param root holds `.tool-state`, the outcome and the actions. */
  constructor(root: HTMLElement, form: AskedForm, tool: RunnableTool) {
    this.#root = root;
    this.#form = form;
    this.#tool = tool;
  }

  show(written: Written, isEmpty: boolean): void {
    const run = this.#run(written);
    const problems = problemsOf(run);
    this.#form.showProblems(problems);
    if (isEmpty) this.#clear(words.empty);
    else if (run.result?.is === 'outcome') this.#fill(run.result.outcome);
    else if (run.result?.is === 'impossible') this.#say(words.impossible);
    else if (problems.length > 0) this.#say(words.faulty(problems.length));
    else if (run.result?.is === 'missing') {
      const labels = run.result.at.flatMap((at) => this.#form.labelOf(at) ?? []);
      this.#say(words.missing([...new Set(labels)]));
    }
  }

  /** The figures of any sheet of this tool; none where it has no answer. */
  figuresOf(written: Written): readonly Figure[] {
    const { result } = this.#run(written);
    return result?.is === 'outcome' ? result.outcome.figures : [];
  }

  #run(written: Written): Run {
    return this.#tool.run(written, sayIn(language()), today());
  }

  #fill(outcome: Outcome): void {
    this.outcome = outcome;
    part(this.#root, '.tool-state', HTMLElement).textContent = '';
    showOutcome(part(this.#root, '[data-part=outcome]', HTMLElement), outcome);
    part(this.#root, '.tool-acts', HTMLElement).hidden = false;
  }

  #clear(sentence: string): void {
    this.outcome = undefined;
    part(this.#root, '[data-part=outcome]', HTMLElement).replaceChildren();
    part(this.#root, '.tool-acts', HTMLElement).hidden = true;
    this.#say(sentence);
  }

  #say(sentence: string): void {
    const text = this.outcome ? `${sentence} ${words.earlier}` : sentence;
    part(this.#root, '.tool-state', HTMLElement).textContent = text;
  }
}

function problemsOf(run: Run): readonly Problem[] {
  if (run.result === undefined) return run.problems;
  return run.result.is === 'impossible' ? run.result.problems : [];
}
