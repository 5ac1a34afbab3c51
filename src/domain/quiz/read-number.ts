/** Reads a number as people write it, whichever sign they use for decimals. */

const whole = /^[+-]?\d+[.,]?$/;
const decimals = /^([+-]?)(\d*)[.,](\d+)$/;
/** Groups of three digits; of two before the last in India (12,34,567). The separator of the groups ends at the decimals. */
const grouped = /^([+-]?[1-9]\d{0,2}([.,])(?:\d{2,3}\2)*\d{3})(?:(?!\2)[.,](\d+))?$/;

/**
 * Every number a text may stand for; none when it is not a number. `1,200` and `1.200` are read both ways, as twelve
 * hundred and as one and a fifth, because the page does not know where the learner learned to write: the reading that
 * helps counts. Spaces, apostrophes and the unit are left out, and every minus sign is a minus sign.
 *
 * @param unit Unit that may stand before or after the number, for example % or customers.
 */
export function readNumber(text: string, unit: string): number[] {
  const bare = withoutUnit(plain(text), plain(unit)).replaceAll(/[\s'’]/gu, '');
  if (whole.test(bare)) return [parseFloat(bare)];
  const readings = new Set<number>();
  const split = decimals.exec(bare);
  if (split) readings.add(parseFloat(`${split[1] ?? ''}0${split[2] ?? ''}.${split[3] ?? ''}`));
  const groups = grouped.exec(bare);
  if (groups) {
    const digits = (groups[1] ?? '').replaceAll(/[.,]/g, '');
    readings.add(parseFloat(`${digits}.${groups[3] ?? '0'}`));
  }
  return [...readings];
}

/** Small letters, one kind of minus, and nothing that cannot be seen: some languages write a mark of direction before it. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[−–—]/g, '-')
    .trim();
}

/** The text without its unit. A sign may stand before the unit: −$5. */
function withoutUnit(text: string, unit: string): string {
  if (unit === '') return text;
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  const rest = text.slice(sign.length).trimStart();
  if (rest.startsWith(unit)) return sign + rest.slice(unit.length);
  return text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}
