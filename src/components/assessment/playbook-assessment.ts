import { part, parts } from '#components/element/part.ts';
import { localDay } from '#components/element/local-date.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import { profile, type StatementAnswers } from '#domain/assessment/profile.ts';
import { AssessmentStore } from './assessment-store.ts';
import { ProfileView, type Finished } from './profile-view.ts';
import { StatementForm } from './statement-form.ts';

const words = {
  tooFew: 'Answer at least three statements of one part first.',
  notSaved: 'Not saved. Your answers stay here until you close this page.',
  savedNow: 'Saved now.',
  last: (day: string) => `Last answered on ${day}.`,
} as const;

/** Takes answers, shows the profile and keeps both. Markup: Assessment.astro. */
export class PlaybookAssessment extends HTMLElement {
  #form: StatementForm | undefined;
  #view: ProfileView | undefined;
  #store: AssessmentStore | undefined;
  #stop: (() => void) | undefined;
  #unsaved = false;

  connectedCallback(): void {
    if (this.#form) return;
    this.#form = new StatementForm(this);
    this.#view = new ProfileView(this, this.#form.dimensions);
    this.#store = new AssessmentStore(this.dataset.assessment ?? '');
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
    // When the record does not load, answering still works, and the first answer says that it is not saved.
    whenIdle(() => void this.#follow().catch(() => undefined));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #follow(): Promise<void> {
    this.#stop = await this.#store?.follow(this.#onRecord, this.#onSaved);
  }

  readonly #onRecord = (draft: StatementAnswers, last: Finished | undefined): void => {
    this.#form?.fill(draft);
    if (!last) return;
    part(this, '.assess-last span', HTMLElement).textContent = words.last(localDay(last.at));
    part(this, '.assess-last button', HTMLButtonElement).disabled = false;
  };

  readonly #onSaved = (): void => {
    if (this.#unsaved) this.#say(words.savedNow);
    this.#unsaved = false;
  };

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#form?.count();
    // What was said was about the answers before this one, unless they are still unsaved.
    this.#say(this.#unsaved ? words.notSaved : '');
    void this.#saving(this.#store?.keepDraft(target.name, Number(target.value)));
  };

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const finished = this.#store?.finished ?? [];
    const task = button?.dataset.task;
    if (task === 'show') this.#finish(finished.at(-1));
    else if (task === 'last') this.#open(finished.at(-1), finished.at(-2));
    else if (task === 'again') this.#again();
    else if (task === 'print') print();
  };

  #finish(earlier: Finished | undefined): void {
    const answers = this.#form?.read() ?? {};
    const results = profile(this.#form?.dimensions ?? [], answers);
    if (results.every(({ mean }) => mean === undefined)) this.#say(words.tooFew);
    else {
      const result = { at: Date.now(), answers };
      this.#open(result, earlier);
      void this.#saving(this.#store?.finish(result));
    }
  }

  #open(now: Finished | undefined, earlier: Finished | undefined): void {
    if (!now) return;
    this.#view?.fill(now, earlier);
    this.#turn(true);
    part(this, '.assess-profile h2', HTMLElement).focus();
  }

  #again(): void {
    this.#form?.clear();
    this.#turn(false);
    this.#form?.focus();
  }

  /** Shows the profile instead of the statements and of the way to it, or the other way round. */
  #turn(toProfile: boolean): void {
    this.#say('');
    part(this, '.assess-form', HTMLElement).hidden = toProfile;
    part(this, '.assess-last', HTMLElement).hidden = toProfile;
    part(this, '.assess-profile', HTMLElement).hidden = !toProfile;
  }

  async #saving(write: Promise<void> | undefined): Promise<void> {
    try {
      await write;
    } catch {
      this.#unsaved = true;
      this.#say(words.notSaved);
    }
  }

  #say(sentence: string): void {
    for (const status of parts(this, '[role=status]', HTMLElement)) status.textContent = sentence;
  }
}

customElements.define('playbook-assessment', PlaybookAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-assessment': PlaybookAssessment;
  }
}
