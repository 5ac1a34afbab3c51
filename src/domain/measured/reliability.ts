/** What the tests in tests/reliability measured, as src/content/measured/reliability.json holds it. */

export interface Measured {
  /** Calendar date of the run, YYYY-MM-DD. */
  readonly measured: string;
  /** Name of each browser → its version, for example `chromium` → `156.0.8078.79`. */
  readonly browsers: Readonly<Record<string, string>>;
  /** Counts, by name: browser, test and what was counted, with dots between, as in `chromium.tabs.two.lost`. */
  readonly figures: Readonly<Record<string, number>>;
}

/**
 * One figure.
 * @throws {Error} When it was never measured: a page must not show a number from elsewhere.
 */
export function figure({ figures }: Measured, name: string): number {
  const value = figures[name];
  if (value === undefined) throw new Error(`No figure “${name}” was measured.`);
  return value;
}

/** A count as it is printed: 12,345. */
export const inPrint = (count: number): string => count.toLocaleString('en-GB');
