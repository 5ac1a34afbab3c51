/** The way back. Every step keeps the rows as they were before it, so that no typing between two steps is lost. */

export type Rows = readonly Readonly<Record<string, string>>[];

/** Steps kept; older ones are let go. */
const most = 50;

interface Step {
  readonly rows: Rows;
  readonly did: string;
}

export class Steps {
  #now: Rows;
  #past: Step[] = [];
  #future: Step[] = [];

  constructor(start: Rows) {
    this.#now = start;
  }

  /** Call it when something has changed. @param did what, behind “Undone: ”. @returns false when nothing differs. */
  took(rows: Rows, did: string): boolean {
    if (same(rows, this.#now)) return false;
    this.#past.push({ rows: this.#now, did });
    if (this.#past.length > most) this.#past.shift();
    this.#future = [];
    this.#now = rows;
    return true;
  }

  get any(): boolean {
    return this.#past.length > 0;
  }

  back(): Step | undefined {
    return this.#go(this.#past, this.#future);
  }

  again(): Step | undefined {
    return this.#go(this.#future, this.#past);
  }

  #go(from: Step[], to: Step[]): Step | undefined {
    const step = from.pop();
    if (!step) return undefined;
    to.push({ rows: this.#now, did: step.did });
    this.#now = step.rows;
    return step;
  }
}

const same = (some: Rows, others: Rows): boolean => JSON.stringify(some) === JSON.stringify(others);
