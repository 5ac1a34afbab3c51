/** What the site knows about pages and questions that notes are on, handed from Notes.astro to `playbook-notebook`. */
import type { Titled } from './titles.ts';

export interface Course {
  /** Every page notes can be on, in the order of the course. */
  pages: readonly Titled[];
  /** Every question that asks for a note. */
  questions: readonly {
    id: string;
    stem: string;
    /** Id of the page it is asked on. */
    page: string;
  }[];
}
