/** One learner with one browser, to whom a course is published, and published again. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answer, type Replies } from './answer.ts';
import type { Edit } from './author.ts';
import type { Builder } from './builder.ts';
import type { Work } from './course.ts';
import { publishEdited } from './publish.ts';
import { attemptsIn, storedIn, type Stored } from './record.ts';
import { quizOn, type SeenQuiz } from './seen.ts';
import type { Host } from './serve-folder.ts';

/** What there is on one day: on the page of a quiz, in My playbook, in the record. */
export interface Day {
  quiz: SeenQuiz;
  results: string[];
  stored: Stored;
}

export class Learner {
  readonly page: Page;
  readonly #host: Host;
  readonly #builder: Builder;
  readonly #name: string;

  /** @param name Folder for the edited site. */
  constructor(page: Page, host: Host, builder: Builder, name: string) {
    this.page = page;
    this.#host = host;
    this.#builder = builder;
    this.#name = name;
  }

  /** Finishes a quiz, then comes back to it as on another day. */
  async finish({ address, replies }: Work): Promise<Day> {
    await this.page.goto(address);
    await this.answer(replies);
    await this.page.reload();
    await expect.poll(async () => (await quizOn(this.page)).history).not.toEqual([]);
    const quiz = await quizOn(this.page);
    return { quiz, results: await this.results(), stored: await storedIn(this.page) };
  }

  /** Answers what finishes a round on the open page, and waits until the attempt is kept. */
  async answer(replies: Replies): Promise<void> {
    const kept = async (): Promise<number> => attemptsIn(await storedIn(this.page)).length;
    const earlier = await kept();
    await answer(this.page, replies);
    await expect.poll(kept).toBe(earlier + 1);
  }

  /**
   * The author edits the course and publishes it.
   * @param reworded Ids of questions reworded throughout that still ask the same, for `ids:keep`.
   */
  async publish(edit: Edit, reworded?: readonly string[]): Promise<void> {
    this.#host.show(await publishEdited(this.#builder, this.#name, edit, reworded));
  }

  /** Opens My playbook and reads its results, line by line, once there are any. */
  async results(): Promise<string[]> {
    const lines = this.page.locator('playbook-results p.my-attempt');
    await this.page.goto('/me/');
    await lines.first().waitFor();
    return lines.allTextContents();
  }
}
