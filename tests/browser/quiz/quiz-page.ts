/** A quiz on an otherwise empty page, in the browser of somebody who has never met it. */
import { expect, vi } from 'vitest';
import '#components/quiz/playbook-quiz.ts';
import '#components/quiz/quiz-end.css';
import '#components/quiz/quiz-types.css';
import '#components/quiz/quiz.css';
import { Card } from './card.ts';
import { at, attemptsAt, load, record, saved, settled, textAt } from './stage.ts';
import { patient } from '../patient.ts';

// The record is read when the browser is idle. Beside other test files it seldom is, and a test need not wait for that.
vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task));

let opened = 0;

export class QuizPage {
  /** Id of the quiz, and what the ids of its questions start with. */
  readonly id: string;
  /** What a reload loads. A test may edit it, as an author would. */
  markup: string;

  private constructor(id: string, markup: string) {
    this.id = id;
    this.markup = markup;
  }

  /**
   * Opens a fixture under ids nobody has used: attempts are for ever, and no test may meet those of another.
   * @param name The id it has in the fixture, for example TYPES.
   */
  static async open(markup: string, name: string): Promise<QuizPage> {
    opened += 1;
    const id = `${name}-${Date.now().toString(36)}-${opened}`;
    const quiz = new QuizPage(id, markup.replaceAll(name, id));
    await quiz.reload();
    return quiz;
  }

  /** Loads the page again once everything is saved. */
  async reload(): Promise<void> {
    await saved();
    await load(this.markup, 'answer');
    await settled();
  }

  /** @param name What follows the id of the quiz: `single` for TYPES-single. */
  card(name: string): Card {
    return new Card(`${this.id}-${name}`);
  }

  /** Names of the questions on the page, without those that wait in the bank. */
  get asked(): string[] {
    const cards = [...document.querySelectorAll<HTMLElement>('.quiz-q')];
    return cards
      .filter((card) => card.checkVisibility())
      .map(({ id }) => id.slice(this.id.length + 1));
  }

  get finished(): boolean {
    return at('playbook-quiz').hasAttribute('data-finished');
  }

  get mode(): string | undefined {
    return at('playbook-quiz').dataset.mode;
  }

  /** The words at the end, as far as they can be seen. */
  get result(): string[] {
    return ['.quiz-score', '.quiz-pass', '.quiz-time'].map((line) => textAt(`${line} span`));
  }

  /** Presses a button at the end of the quiz and lets its work end. */
  async press(task: string): Promise<void> {
    at(`[data-task=${task}]`).click();
    await settled();
    await saved();
    await settled();
  }

  /** Chooses practice or exam. */
  async choose(mode: 'practice' | 'exam'): Promise<void> {
    at(`.quiz-mode [value=${mode}]`).click();
    await vi.waitFor(() => {
      expect(this.mode).toBe(mode);
    }, patient);
    await saved();
    await settled();
  }

  attempts() {
    return attemptsAt(this.id);
  }

  /** Waits until this many attempts are kept, and returns the last. */
  async attempt(count: number) {
    await vi.waitFor(async () => {
      expect(await this.attempts()).toHaveLength(count);
    }, patient);
    return (await this.attempts()).at(-1);
  }

  /** What the record has of a question in the running round. */
  stored(name: string) {
    return record.get('answer', `${this.id}-${name}`);
  }

  round() {
    return record.get('round', this.id);
  }

  /** Waits until the record has an answer to each of these. */
  async kept(...names: string[]): Promise<void> {
    await vi.waitFor(async () => {
      for (const name of names) expect(await this.stored(name), name).toBeDefined();
    }, patient);
    await saved();
    await settled();
  }
}
