/** Ways in which the storage of a browser fails. Each runs in a page before any of its scripts. */

export interface Fault {
  name: string;
  /** Whether a write can still be kept. Then it must be, without a word; else the page must say that it is not. */
  keeps: boolean;
  /** Whether the learner was here before, when all was well. Default false. */
  returning?: true;
  /** Breaks the page. Runs there, so it reads nothing from outside itself. */
  cause: () => void;
}
