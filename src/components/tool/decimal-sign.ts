/** The sign that a language puts before decimals: “.” or “,”. @param locale BCP 47. */
export function decimalSign(locale: string): '.' | ',' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}
