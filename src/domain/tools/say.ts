/** Numbers in words, in the reader’s way of writing them. */

export interface Say {
  /** 2,430. At most `decimals` after the point (default 0). */
  number(value: number, decimals?: number): string;
  /** 0.0625 → 6.3%. At most `decimals` after the point (default 1), and never fewer than `least` (default 0). */
  percent(share: number, decimals?: number, least?: number): string;
  /** +30, −10, 0: with the sign always, and a true minus. */
  signed(value: number, decimals?: number): string;
  /** $61,500; −€40. Whole unless smaller than 100 and not whole. @param sign as the learner writes it; '' for none. */
  money(value: number, sign: string): string;
  /**
   * A share with its base: “35% (14 of 40)”. Under 20 cases a percentage says more than is known, so counts alone:
   * “3 of 12”.
   */
  share(part: number, whole: number): string;
  /** 18 November 2026. @param date YYYY-MM-DD */
  day(date: string): string;
}

/** Fewest cases for which a percentage is said (content brief, section 5). */
export const fewestForPercent = 20;

/** @param locale BCP 47, for example navigator.language. It decides how numbers look; the words stay English. */
export function sayIn(locale: string): Say {
  const minus = (text: string): string => text.replace('-', '−');
  const number = (value: number, decimals = 0): string =>
    minus(new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value));
  const percent = (share: number, decimals = 1, least = 0): string =>
    minus(
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: least,
        maximumFractionDigits: decimals,
      }).format(share),
    );
  return {
    number,
    percent,
    signed: (value, decimals = 0) =>
      minus(
        new Intl.NumberFormat(locale, {
          maximumFractionDigits: decimals,
          signDisplay: 'exceptZero',
        }).format(value),
      ),
    money: (value, sign) => {
      const size = Math.abs(value);
      const small = size < 100 && !Number.isInteger(size);
      const digits = small ? 2 : 0;
      const text = new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(size);
      return `${value < 0 ? '−' : ''}${sign}${sign.length > 1 ? '\u00a0' : ''}${text}`;
    },
    share: (part, whole) =>
      whole < fewestForPercent
        ? `${number(part)} of ${number(whole)}`
        : `${percent(part / whole, 0)} (${number(part)} of ${number(whole)})`,
    day: (date) =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${date}T00:00:00Z`),
      ),
  };
}
