import { canonical } from '#domain/progress/canonical.ts';

/** A stored value as text to look at. A damaged one may hold what JSON cannot, such as a cycle. */
export const rawText = (value: unknown): string => {
  try {
    return JSON.stringify(value, undefined, 2);
  } catch {
    return canonical(value);
  }
};
