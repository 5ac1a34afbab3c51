/** What is ready to recall, by lesson. Markup: MyReview.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { daysBetween } from '#domain/calendar/days.ts';
import type { Askable } from '#domain/review/askable.ts';
import type { Due } from '#domain/review/due.ts';
import { planDay } from '#domain/review/queue.ts';
import { readHistory } from './read-history.ts';
import { reviewWords } from './review-words.ts';

/** How many lessons are named. */
const named = 3;

export class PlaybookRecall extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    // Written by MyReview.astro of the same build.
    const askable = JSON.parse(part(this, 'script', HTMLScriptElement).text) as Askable[];
    const topics = new Map(askable.map(({ id, topic }) => [id, topic]));
    this.#stop = followRecord(async (record) => {
      const { history, today, minutes } = await readHistory(record);
      const topicOf = (question: string): string | undefined => topics.get(question);
      const { queue, later, waiting } = planDay(history, { today, minutes, topicOf });
      this.#list(queue, today, topicOf);
      if (queue.length === 0 && history.size > 0) {
        const rest = waiting.length > 0 ? reviewWords.waiting(waiting.length) : '';
        this.#say(reviewWords.notNow(rest || reviewWords.soonest(later, today)));
      }
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /** The lessons with most to recall, and the way to all of it. */
  #list(queue: readonly Due[], today: string, topicOf: (id: string) => string | undefined): void {
    const isDue = queue.length > 0;
    const lessons = [...Map.groupBy(queue, ({ question }) => topicOf(question) ?? '')];
    const rows = lessons.slice(0, named).map(([topic, due]) => {
      const met = due.map(({ first }) => first).sort()[0] ?? today;
      return this.#row(topic, reviewWords.firstMet(daysBetween(met, today)));
    });
    const list = part(this, 'ul', HTMLUListElement);
    list.replaceChildren(...rows);
    list.hidden = !isDue;
    part(this, '.recall-none', HTMLElement).hidden = isDue;
    const button = part(this, 'a', HTMLAnchorElement);
    button.hidden = !isDue;
    const minutes = queue.reduce((sum, due) => sum + due.minutes, 0);
    part(button, 'span', HTMLElement).textContent = reviewWords.recall(queue.length, minutes);
  }

  #row(topic: string, met: string): Node {
    const row = document.importNode(part(this, 'template', HTMLTemplateElement).content, true);
    part(row, 'b', HTMLElement).textContent = topic;
    part(row, 'small', HTMLElement).textContent = met;
    return row;
  }

  #say(sentence: string): void {
    part(this, '[data-said]', HTMLElement).textContent = sentence;
  }
}

customElements.define('playbook-recall', PlaybookRecall);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-recall': PlaybookRecall;
  }
}
