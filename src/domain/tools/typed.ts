/** What people type, read into the text a sheet keeps (see Written in shape.ts), and shown again as they would type it. */
import { isCalendarDate } from '#domain/progress/guards.ts';
import { readNumber } from '#domain/quiz/read-number.ts';
import type { FieldShape } from './shape.ts';

/** The sign before decimals. */
export type Decimal = '.' | ',';

/** As much of a field as reading and showing it takes. Every FieldShape is one; labels and unit make it read more. */
export interface Form {
  readonly is: FieldShape['is'];
  /** May be typed behind the number, or before it. Default: none. */
  readonly unit?: string;
  /** Ids, or ids with the words people read. */
  readonly options?: readonly (string | { readonly id: string; readonly label: string })[];
}

/** The sign of a locale. @param locale BCP 47, for example navigator.language. */
export const decimalOf = (locale: string): Decimal =>
  new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .some(({ type, value }) => type === 'decimal' && value === ',')
    ? ','
    : '.';

const canonicalNumber = /^(-?)(\d+)(?:\.(\d+))?$/;
const yes = new Set(['y', 'true', '✓']);
const no = new Set(['n', 'false']);

/**
 * The text a sheet keeps of what was typed or pasted: numbers with a full stop, choices as ids, days as YYYY-MM-DD.
 * What cannot be read stays as typed, so that nothing is lost and the sheet can say what is wrong.
 */
export function toCanonical(text: string, form: Form, decimal: Decimal): string {
  const typed = text.trim();
  if (typed === '') return '';
  switch (form.is) {
    case 'number':
      return numberIn(typed, form.unit ?? '', decimal) ?? typed;
    case 'choice':
      return optionIn(typed, form) ?? typed;
    case 'choices':
      return optionsIn(typed, form);
    case 'date':
      return dayIn(typed) ?? typed;
    case 'text':
      return typed;
    case 'story':
      return text.trimEnd().replaceAll('\r\n', '\n');
  }
}

/**
 * What stands in a text field for a kept text: numbers in the locale’s writing, choices as ids (the controls show their
 * words). What is no number stays as it is.
 * @param locale BCP 47. @param grouped false leaves out the signs between thousands, as files want it.
 */
export function toTyped(text: string, form: Form, locale: string, grouped = true): string {
  const [, sign, whole, decimals] =
    (form.is === 'number' ? canonicalNumber.exec(text) : undefined) ?? [];
  if (sign === undefined || whole === undefined) return text;
  const format = new Intl.NumberFormat(locale, { numberingSystem: 'latn', useGrouping: grouped });
  const tail = decimals === undefined ? '' : decimalOf(locale) + decimals;
  return sign + format.format(BigInt(whole)) + tail;
}

/** A number with two readings (1,200) is read with the reader’s own sign for decimals. */
function numberIn(typed: string, unit: string, decimal: Decimal): string | undefined {
  const bare = typed.replaceAll(/\p{Sc}/gu, '');
  const readings = readNumber(bare, unit);
  // Two readings come from one sign before three digits: decimals first, thousands second.
  const value = readings.length > 1 && !bare.includes(decimal) ? readings[1] : readings[0];
  return value === undefined || Math.abs(value) >= 1e21 ? undefined : plain(value);
}

/** Without an exponent, which a small number would be written with. */
const plain = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
};

const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();

/** The id of the option with this id or label, in any case. */
function optionIn(typed: string, { options = [] }: Form): string | undefined {
  const sought = fold(typed);
  const known = options.map((option) =>
    typeof option === 'string' ? { id: option, label: option } : option,
  );
  const found =
    known.find(({ id }) => id === sought) ?? known.find(({ label }) => fold(label) === sought);
  if (found) return found.id;
  const answer = yes.has(sought) ? 'yes' : no.has(sought) ? 'no' : undefined;
  return known.find(({ id }) => id === answer)?.id;
}

/** Several options: ids or labels with semicolons, bars, lines or commas between; ids also with spaces. */
function optionsIn(typed: string, form: Form): string {
  const found = [/[;|\n]/, ',', ' '].reduce<readonly string[]>(
    (parts, sign) =>
      parts.flatMap((part) =>
        optionIn(part, form) === undefined ? splitWhereKnown(part, sign, form) : [part],
      ),
    [typed],
  );
  // An unknown option keeps its words together: spaces stand between options.
  const ids = found.map((part) => optionIn(part, form) ?? part.replaceAll(/\s+/g, '\u00a0'));
  return [...new Set(ids)].join(' ');
}

/** Spaces stand inside labels too: they part a text only where every part is an option. */
function splitWhereKnown(text: string, sign: RegExp | string, form: Form): string[] {
  const parts = text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return sign === ' ' && parts.some((part) => optionIn(part, form) === undefined) ? [text] : parts;
}

/** 2026-11-23, also with a time behind it; 23.11.2026; and with slashes where only one reading is a day. */
function dayIn(typed: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+Z?)?$/.exec(typed)?.[1];
  if (iso !== undefined) return isCalendarDate(iso) ? iso : undefined;
  const [, first = '', sign, second = '', year = ''] =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(typed) ?? [];
  const days = new Set(
    [[second, first], sign === '.' ? [] : [first, second]]
      .map(([month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
      .filter(isCalendarDate),
  );
  const [day] = days;
  return days.size === 1 ? day : undefined;
}
