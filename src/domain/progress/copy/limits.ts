/** What a copy may be before it is looked at at all. A file from elsewhere may be damaged, huge or hostile. */
import { deepest, isPlain } from '../canonical.ts';
import { isObject } from '../guards.ts';

export const limits = {
  /** Characters of text, and bytes of the file. 10,000 records take about 1.2 million. */
  size: 8_000_000,
  /** Levels of nesting. A copy of ours has seven. */
  depth: deepest,
  /** Records, events and set-aside values together. */
  entries: 50_000,
  /** Characters of one text inside. */
  text: 100_000,
  /** Set-aside values kept on a device; beyond, importing stops rather than dropping any. */
  setAside: 1_000,
  /** Characters of all set-aside values on a device together. */
  setAsideSize: 1_000_000,
} as const;

/** Names that would reach the prototype of an object. No data of ours has them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** The deepest nesting in a JSON text, found by one pass over its characters, before any parser sees it. */
export const nestingOf = (text: string): number => {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (quoted) {
      if (character === 0x5c) index += 1;
      else if (character === 0x22) quoted = false;
    } else if (character === 0x22) quoted = true;
    else if (character === 0x5b || character === 0x7b) most = Math.max(most, (depth += 1));
    else if (character === 0x5d || character === 0x7d) depth -= 1;
  }
  return most;
};

/**
 * True for plain JSON data within the limits: no forbidden name, no text too long, nothing nested too deeply.
 * @param depth at which the value stands in the file; the file itself is 1.
 */
export const isTame = (value: unknown, depth = 1): boolean => {
  if (typeof value === 'string') return value.length <= limits.text;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'boolean' || value === null) return true;
  if (depth > limits.depth) return false;
  if (Array.isArray(value)) return value.every((item) => isTame(item, depth + 1));
  return (
    isObject(value) &&
    isPlain(value) &&
    Object.entries(value).every(([name, item]) => !forbidden.has(name) && isTame(item, depth + 1))
  );
};
