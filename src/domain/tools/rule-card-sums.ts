/** The arithmetic of the rule retirement card, and how it decides. */

/** What a rule is weighed by. Undefined: not answered yet. */
export interface Weighing {
  /** Does law or safety need the rule? */
  readonly law: 'yes' | 'no' | undefined;
  /** Risk that is still real today, 0 (none) to 3 (serious). */
  readonly risk: number | undefined;
  /** Effort for customers, 0 (none) to 3 (a great deal). */
  readonly customer: number | undefined;
  /** Effort for staff, on the same scale. */
  readonly staff: number | undefined;
  /** Uses that end in an exception, per cent. Undefined counts as below the limit. */
  readonly exceptions: number | undefined;
}

/** `explain`: keep it and explain it better. `open`: the answers do not decide yet. */
export type Decision = 'retire' | 'redesign' | 'explain' | 'keep' | 'open';

/** Where the decision turns. Source: content brief 3.6, T6; the playbook’s own choice, not measured. */
export const turns = {
  /** A burden from here on is heavy. */
  burden: 4,
  /** A risk up to here is small. */
  risk: 1,
  /** Per cent of exceptions from which a rule no longer fits. */
  exceptions: 30,
} as const;

/** Staff hours a month. Formula: uses a month × minutes each ÷ 60 (content brief 3.6, T6). */
export function hoursOf(uses: number | undefined, minutes: number | undefined): number | undefined {
  return uses === undefined || minutes === undefined ? undefined : (uses * minutes) / 60;
}

/** 0 to 6. Formula: customer effort + staff effort (content brief 3.6, T6). */
export function burdenOf({ customer, staff }: Weighing): number | undefined {
  return customer === undefined || staff === undefined ? undefined : customer + staff;
}

/**
 * What to do with a rule. The order matters: law and safety come first, and nothing is decided before they are asked
 * about (content brief 3.6, T6).
 */
export function decide(weighing: Weighing): Decision {
  const { law, risk, exceptions = 0 } = weighing;
  if (law === 'yes') return 'explain';
  const burden = burdenOf(weighing);
  if (law === undefined || risk === undefined || burden === undefined) return 'open';
  if (burden >= turns.burden) return risk <= turns.risk ? 'retire' : 'redesign';
  return exceptions >= turns.exceptions ? 'redesign' : 'keep';
}

/** Hours of several rules; those not known count as none. */
export const hoursTogether = (hours: readonly (number | undefined)[]): number =>
  hours.reduce<number>((sum, each) => sum + (each ?? 0), 0);
