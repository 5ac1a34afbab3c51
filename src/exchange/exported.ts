/** What an export gives back, whatever its format. */
import type { Bank } from './bank.ts';

export interface Exported {
  readonly bytes: Uint8Array;
  /** How many of the questions the format could carry. */
  readonly exported: number;
  /** What the format cannot carry of this bank, one sentence each. */
  readonly limits: readonly string[];
}

/** A limit of a format, and the banks it matters to. */
export interface Limit {
  readonly matters: (bank: Bank) => boolean;
  readonly says: (bank: Bank) => string;
}

/** The limits that matter to a bank, in words. */
export function limitsFor(bank: Bank, limits: readonly Limit[]): string[] {
  return limits.filter(({ matters }) => matters(bank)).map(({ says }) => says(bank));
}

/** Whether a bank holds a question of one of these types. */
export function holds(bank: Bank, ...types: Bank['questions'][number]['type'][]): boolean {
  return bank.questions.some(({ type }) => types.includes(type));
}
