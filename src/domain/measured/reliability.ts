/** What the tests in tests/reliability measured, as src/content/measured/reliability.json holds it. */

export interface Measured {
  /** Calendar date of the run, YYYY-MM-DD. */
  readonly measured: string;
  /** Id of each browser → its version, for example `chromium` → `156.0.8078.79`. */
  readonly browsers: Readonly<Record<string, string>>;
  /** Counts, by name: browser, test and what was counted, with dots between, as in `chromium.tabs.two.lost`. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Ids of the browsers in the figures, and their names for people. */
export const browserNames = [
  ['chromium', 'Chromium'],
  ['firefox', 'Firefox'],
] as const;

/**
 * One figure.
 * @throws {Error} When it was never measured: a page must not show a number from elsewhere.
 */
export function figure({ figures }: Pick<Measured, 'figures'>, name: string): number {
  const value = figures[name];
  if (value === undefined) throw new Error(`No figure “${name}” was measured.`);
  return value;
}

/** A count as it is printed: 12,345. */
export const inPrint = (count: number): string => count.toLocaleString('en-GB');
