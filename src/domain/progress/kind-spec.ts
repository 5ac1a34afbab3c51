/** The form of one kind of fact: how its stored value is read, and how older forms become today’s. */

/** How one kind is read. */
export interface KindSpec<Value> {
  /** `upgrades[0]` turns version 1 into version 2, and so on. The current version is one more than their number. */
  readonly upgrades: readonly ((older: unknown) => unknown)[];
  /** Builds the value anew, field by field. Undefined when it is not exactly of the current form. */
  readonly read: (value: unknown) => Value | undefined;
}

/** The version this build writes. */
export const versionOf = (spec: KindSpec<unknown>): number => spec.upgrades.length + 1;

/** The upgrade of a kind whose older form lacks only optional fields. */
export const unchanged = (older: unknown): unknown => older;
