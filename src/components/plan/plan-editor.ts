import { part } from '#components/element/part.ts';
import { longestText, tidyWording, type Wording } from '#domain/plan/wording.ts';
import { planWords } from './plan-words.ts';

/** From so many characters before the end on, the field says how many are left. */
const nearTheEnd = 40;

type Name = keyof Wording;
const names: readonly Name[] = ['if', 'then'];
const missing: Readonly<Record<Name, string>> = { if: planWords.noCue, then: planWords.noAct };

/** Forms on a page so far: hints need ids, and several plans can be on one page. */
let forms = 0;

/** The form in which a plan is worded. Markup: PlanForm.astro. */
export class PlanEditor {
  readonly #form: HTMLFormElement;

  /** @param root Something with one such form. */
  constructor(root: ParentNode) {
    this.#form = part(root, '.plan-form', HTMLFormElement);
    forms += 1;
    for (const name of names) {
      this.#hint(name).id = `plan-${forms}-${name}`;
      this.#field(name).setAttribute('aria-describedby', `plan-${forms}-${name}`);
    }
    this.#form.addEventListener('input', () => {
      for (const name of names) this.#sayRoom(name);
    });
  }

  get isOpen(): boolean {
    return !this.#form.hidden;
  }

  /** Opens the form on these words and puts the cursor into the first field. */
  open(wording: Wording): void {
    for (const name of names) {
      this.#field(name).value = wording[name];
      this.#sayRoom(name);
    }
    this.#form.hidden = false;
    this.#field('if').focus();
  }

  close(): void {
    this.#form.hidden = true;
  }

  /** The words as they are kept. Undefined when one is missing; the form then says which, and waits there. */
  read(): Wording | undefined {
    const wording = tidyWording({ if: this.#field('if').value, then: this.#field('then').value });
    const empty = names.filter((name) => wording[name] === '');
    for (const name of empty) this.#say(name, missing[name], true);
    const [first] = empty;
    if (first === undefined) return wording;
    this.#field(first).focus();
    return undefined;
  }

  #field(name: Name): HTMLTextAreaElement {
    return part(this.#form, `textarea[name="${name}"]`, HTMLTextAreaElement);
  }

  #hint(name: Name): HTMLElement {
    return part(this.#form, `[data-hint="${name}"]`, HTMLElement);
  }

  #sayRoom(name: Name): void {
    const left = longestText - this.#field(name).value.length;
    if (left > nearTheEnd) this.#say(name, planWords.roomFor);
    else
      this.#say(
        name,
        left > 0 ? `${left} ${left === 1 ? 'character' : 'characters'} left` : planWords.full,
      );
  }

  #say(name: Name, text: string, bad = false): void {
    const hint = this.#hint(name);
    hint.textContent = text;
    hint.classList.toggle('bad', bad);
    if (bad) this.#field(name).setAttribute('aria-invalid', 'true');
    else this.#field(name).removeAttribute('aria-invalid');
  }
}
