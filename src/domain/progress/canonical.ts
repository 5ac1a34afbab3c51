/** Deeper than this nothing of ours ever nests. The limit keeps hostile and cyclic values from exhausting the stack. */
export const deepest = 12;

/**
 * Canonical JSON: the same data always gives the same text, whatever the order of its fields.
 * Used to compare and to checksum, never to store. What JSON cannot hold (dates, cycles) becomes a
 * stand-in string, so that comparing a damaged value never throws.
 */
export const canonical = (value: unknown, depth = 0): string => {
  if (depth > deepest) return '"too deep"';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  if (typeof value === 'object' && value !== null && isPlain(value)) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item, depth + 1)}`).join()}}`;
  }
  return isScalar(value)
    ? JSON.stringify(value)
    : JSON.stringify(Object.prototype.toString.call(value));
};

/** True for an object as JSON makes them; false for dates, maps and the like. */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
