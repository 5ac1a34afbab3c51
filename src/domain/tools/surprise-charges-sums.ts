/**
 * The arithmetic of the surprise-charge audit, and the rule that sorts charges. All money is in the learner’s currency,
 * for one year. Formulas: content brief 3.6, T3. The audit is Jeanne Bliss’s idea (source S0).
 */

/** What a charge took and cost. Undefined: not written. */
export interface Charge {
  /** f, what one person pays each time. */
  readonly amount: number | undefined;
  /** n, how often it was charged. */
  readonly charged: number | undefined;
  /** c, contacts about it. */
  readonly contacts: number | undefined;
  /** k, what one contact costs. */
  readonly cost: number | undefined;
  /** w, paid back in all. */
  readonly refunds: number | undefined;
  /** g, what a customer brings in a year in margin. */
  readonly margin: number | undefined;
}

/** What is left of a charge. */
export interface Takings {
  /** f·n, treated as nearly all margin. */
  readonly gross: number;
  /** c·k. 0 where it is not known. */
  readonly contactCost: number;
  /** w. 0 where it is not known. */
  readonly refunds: number;
  /** f·n − c·k − w. */
  readonly net: number;
  /** How often it was charged, n. */
  readonly charged: number;
}

/** Formula: content brief 3.6, T3: gross = f·n; net = f·n − c·k − w. Undefined without an amount and a count. */
export function takingsOf(charge: Charge): Takings | undefined {
  const { amount, charged, contacts = 0, cost = 0, refunds = 0 } = charge;
  if (amount === undefined || charged === undefined) return undefined;
  const gross = amount * charged;
  const contactCost = contacts * cost;
  return { gross, contactCost, refunds, net: gross - contactCost - refunds, charged };
}

/**
 * Leavers as whole people: whoever tips the balance counts. 0 where nothing is left to lose. Twelve digits count, since
 * sums of decimals are rarely exact and a hair above a whole number is that number.
 */
export const wholeLeavers = (leavers: number): number =>
  leavers <= 0 ? 0 : Math.ceil(Number(leavers.toPrecision(12)));

/**
 * How many customers’ yearly margin equals what the charge leaves: net ÷ g. Not rounded; below 0 where the charge loses
 * money. Formula: content brief 3.6, T3. Undefined where the margin is 0 or not known.
 */
export const breakEvenOf = (net: number, margin: number | undefined): number | undefined =>
  margin === undefined || margin <= 0 ? undefined : net / margin;

/** All charges together. */
export interface Total {
  readonly gross: number;
  readonly contactCost: number;
  readonly refunds: number;
  readonly net: number;
  readonly charged: number;
  /** How many charges have sums. */
  readonly counted: number;
  /**
   * Leavers over all charges with a margin, and how often those were charged. The sum of each charge’s own, those that
   * lose money included: with one margin for all it is the whole net ÷ g. `counted` is how many charges these are.
   * Undefined where no charge has a margin.
   */
  readonly breakEven:
    { readonly leavers: number; readonly charged: number; readonly counted: number } | undefined;
}

export function totalOf(charges: readonly Charge[]): Total {
  const total = { gross: 0, contactCost: 0, refunds: 0, net: 0, charged: 0, counted: 0 };
  let breakEven: Total['breakEven'];
  for (const charge of charges) {
    const takings = takingsOf(charge);
    if (takings === undefined) continue;
    total.gross += takings.gross;
    total.contactCost += takings.contactCost;
    total.refunds += takings.refunds;
    total.net += takings.net;
    total.charged += takings.charged;
    total.counted += 1;
    const leavers = breakEvenOf(takings.net, charge.margin);
    if (leavers === undefined) continue;
    const {
      leavers: before,
      charged,
      counted,
    } = breakEven ?? { leavers: 0, charged: 0, counted: 0 };
    breakEven = {
      leavers: before + leavers,
      charged: charged + takings.charged,
      counted: counted + 1,
    };
  }
  return { ...total, breakEven };
}

/** Where a customer first sees a charge. */
export type Shown = 'ad' | 'cart' | 'bill' | 'after';
export type YesNo = 'yes' | 'no';

/** What becomes of a charge. */
export type Verdict = 'keep' | 'fold' | 'waive' | 'retire';

/**
 * The rule, ours, from the four answers of lesson L1.2. Two questions decide; the sums show only what it costs.
 *
 * | a careful customer    | you would do it to someone you love | you would not       |
 * | --------------------- | ----------------------------------- | ------------------- |
 * | could have avoided it | keep and show                       | waive automatically |
 * | could not             | fold into the price                 | retire              |
 *
 * Undefined while one of the answers is missing.
 */
export function verdictOf(
  avoidable: YesNo | undefined,
  loved: YesNo | undefined,
): Verdict | undefined {
  if (avoidable === undefined || loved === undefined) return undefined;
  if (avoidable === 'yes') return loved === 'yes' ? 'keep' : 'waive';
  return loved === 'yes' ? 'fold' : 'retire';
}

/**
 * Whether people must pay a charge that they first see after the price. The price is what the offer says, so a
 * charge nobody can avoid belongs there; in the basket is late already. Undefined while an answer is missing.
 */
export function isMandatoryAndLate(
  avoidable: YesNo | undefined,
  shown: Shown | undefined,
): boolean | undefined {
  if (avoidable === 'yes' || shown === 'ad') return false;
  return avoidable === undefined || shown === undefined ? undefined : true;
}

/** Whether a charge that people might have avoided was shown only when it was too late to choose. */
export const isShownTooLate = (avoidable: YesNo | undefined, shown: Shown | undefined): boolean =>
  avoidable === 'yes' && (shown === 'bill' || shown === 'after');
