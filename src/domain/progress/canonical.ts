import { isObject } from './guards.ts';

/** Deeper than this nothing of ours ever nests. The limit keeps hostile and cyclic values from exhausting the stack. */
export const deepest = 12;

/**
 * Canonical JSON: the same data always gives the same text, whatever the order of its fields.
 * Used to compare and to checksum, never to store. What JSON cannot hold (dates, cycles) becomes a
 * stand-in string, so that comparing a damaged value never throws.
 */
export const canonical = (value: unknown, depth = 0): string => {
  if (depth > deepest) return '"too deep"';
  if (isScalar(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  if (!isObject(value) || !isPlain(value))
    return JSON.stringify(Object.prototype.toString.call(value));
  const field = (name: string) => `${JSON.stringify(name)}:${canonical(value[name], depth + 1)}`;
  return `{${Object.keys(value).sort().map(field).join()}}`;
};

/** True for an object as JSON makes them; false for dates, maps and the like. */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

const isScalar = (value: unknown): value is string | number | boolean | null =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  value === null;
