import { part, parts } from '#components/element/part.ts';
import type { Titled } from '#components/my-playbook/titles.ts';
import type { PlanState } from '#domain/plan/follow-up.ts';
import type { KeptPlan } from '#domain/plan/kept-plans.ts';
import { punctuated } from '#domain/plan/wording.ts';
import { PlanEditor } from './plan-editor.ts';
import { planWords, standingOf } from './plan-words.ts';

/** The tag of a row. “Today” is when it is asked about. */
const tags: Readonly<Record<PlanState, string>> = {
  ask: 'Today',
  open: 'Under way',
  done: 'Did it',
  resting: 'Resting',
};

/** One plan among “My plans”. Markup: the template in PlanList.astro. */
export class PlanRow {
  readonly element: HTMLLIElement;
  readonly editor: PlanEditor;
  kept: KeptPlan;
  /** The button that opened the form. */
  #opener: HTMLElement | undefined;

  constructor(template: HTMLTemplateElement, kept: KeptPlan, page: Titled | undefined) {
    const element = template.content.firstElementChild?.cloneNode(true);
    if (!(element instanceof HTMLLIElement)) throw new Error('Expected the template of a plan.');
    this.element = element;
    this.editor = new PlanEditor(element);
    this.kept = kept;
    const words = part(element, '.plans-words', HTMLElement);
    words.id = `my-plan-${kept.id}`;
    for (const group of this.#groups) group.setAttribute('aria-labelledby', words.id);
    part(element, '[data-part="page"]', HTMLElement).append(
      page ? linkTo(page) : planWords.gonePage,
    );
    this.show(kept);
  }

  /** Shows how the plan stands now. */
  show(kept: KeptPlan): void {
    this.kept = kept;
    const { if: cue, then: act } = punctuated(kept.plan);
    this.#write('[data-part="if"]', `If ${cue}`);
    this.#write('[data-part="then"]', `then I will ${act}`);
    this.#write('[data-part="standing"]', standingOf(kept));
    this.#write('[data-tag]', tags[kept.state]);
    this.element.dataset.state = kept.state;
    this.#showGroup();
  }

  /** Opens the form on the words of the plan. @param opener What gets the focus back. */
  open(opener: HTMLElement): void {
    this.#opener = opener;
    part(this.element, '.plans-words', HTMLElement).hidden = true;
    for (const group of this.#groups) group.hidden = true;
    this.editor.open(this.kept.plan);
  }

  close(): void {
    this.editor.close();
    part(this.element, '.plans-words', HTMLElement).hidden = false;
    this.#showGroup();
  }

  /** Closes the form and goes back to where it was opened. */
  leave(): void {
    this.close();
    this.#opener?.focus();
  }

  get #groups(): HTMLElement[] {
    return parts(this.element, '[data-for]', HTMLElement);
  }

  #showGroup(): void {
    if (this.editor.isOpen) return;
    for (const group of this.#groups) group.hidden = group.dataset.for !== this.kept.state;
  }

  #write(selector: string, text: string): void {
    part(this.element, selector, HTMLElement).textContent = text;
  }
}

const linkTo = ({ title, address }: Titled): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `${address}#a-plan-for-today`;
  link.textContent = title;
  return link;
};
