import { part, parts } from '#components/element/part.ts';
import type { Titled } from '#components/my-playbook/titles.ts';
import { showVersions } from '#components/versions/versions-view.ts';
import type { PlanState } from '#domain/plan/follow-up.ts';
import { punctuated, sentenceOf, type Wording, wordingOf } from '#domain/plan/wording.ts';
import type { ListedPlan } from './listed-plans.ts';
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
  kept: ListedPlan;
  /** The button that opened the form. */
  #opener: HTMLElement | undefined;
  /** The words the form was opened on. */
  #opened: Wording | undefined;

  constructor(template: HTMLTemplateElement, kept: ListedPlan, page: Titled | undefined) {
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

  /** Whether somebody is in it: then it neither moves nor goes. */
  get isHeld(): boolean {
    return this.editor.isOpen || this.element.contains(document.activeElement);
  }

  /** Whether these are the words the form was opened on. */
  isUnchanged(wording: Wording): boolean {
    return this.#opened?.if === wording.if && this.#opened.then === wording.then;
  }

  /** Shows how the plan stands now. */
  show(kept: ListedPlan): void {
    this.kept = kept;
    const { if: cue, then: act } = punctuated(kept.plan);
    this.#write('[data-part="if"]', `If ${cue}`);
    this.#write('[data-part="then"]', `then I will ${act}`);
    this.#write('[data-part="standing"]', standingOf(kept));
    this.#write('[data-tag]', tags[kept.state]);
    this.element.dataset.state = kept.state;
    this.#showActs();
  }

  /** Opens the form on the words of the plan. @param opener What gets the focus back. */
  open(opener: HTMLElement): void {
    this.#opener = opener;
    this.#opened = this.kept.plan;
    part(this.element, '.plans-words', HTMLElement).hidden = true;
    this.editor.open(this.kept.plan);
    this.#showActs();
  }

  close(): void {
    this.editor.close();
    part(this.element, '.plans-words', HTMLElement).hidden = false;
    this.#showActs();
  }

  /** Closes the form and goes back to where it was opened. */
  leave(): void {
    this.close();
    this.#opener?.focus();
  }

  get #groups(): HTMLElement[] {
    return parts(this.element, '[data-for]', HTMLElement);
  }

  /** What can be done as the plan stands; while it is written in, only what the form offers. */
  #showActs(): void {
    const { isOpen } = this.editor;
    const { state, others } = this.kept;
    for (const group of this.#groups) group.hidden = isOpen || group.dataset.for !== state;
    showVersions(this.element, isOpen ? [] : others, (text) => sentenceOf(wordingOf(text)));
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
