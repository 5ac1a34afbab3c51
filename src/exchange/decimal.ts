/** Numbers as other programs read them. */

const decimals = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 15 });

/** A number with a decimal point, without exponent or thousands separators. */
export function decimal(number: number): string {
  return decimals.format(number);
}
