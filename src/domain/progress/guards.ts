/** Small hand-written guards. A schema library at run time would cost a page more than the whole learner record. */

/** True for anything with fields, arrays excepted. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The fields of an object that has exactly these fields, and perhaps the optional ones; else no fields at all,
 * so that whatever is checked next fails. A new field therefore always needs a new version of its kind.
 */
export const withExactly = (
  value: unknown,
  fields: readonly string[],
  optional: readonly string[] = [],
): Readonly<Record<string, unknown>> => {
  if (!isObject(value)) return {};
  const names = Object.keys(value);
  const exact =
    fields.every((field) => Object.hasOwn(value, field)) &&
    names.every((name) => fields.includes(name) || optional.includes(name));
  return exact ? value : {};
};

/** True for one of these words. */
export const isOneOf = <Word extends string>(
  value: unknown,
  words: readonly Word[],
): value is Word => words.some((word) => word === value);

/** True for text that matches, at most `longest` characters (default 200). */
export const isText = (value: unknown, pattern: RegExp, longest = 200): value is string =>
  typeof value === 'string' && value.length <= longest && pattern.test(value);

/** The id rule of `src/domain/content/common.ts`, repeated because that file loads zod. */
export const isId = (value: unknown): value is string =>
  isText(value, /^[A-Za-z0-9][A-Za-z0-9.-]*$/);

/** True for the id of a device. */
export const isDevice = (value: unknown): value is string => isText(value, /^[0-9a-z]{8,32}$/);

/** True for the key of a register: `<kind>`, `<kind>/<id>`. */
export const isKey = (value: unknown): value is string =>
  isText(value, /^[a-z][a-z-]*(\/[A-Za-z0-9][A-Za-z0-9.-]*){0,3}$/);

/** True for a whole number within the limits, both included. */
export const isWhole = (
  value: unknown,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): value is number => Number.isSafeInteger(value) && isWithin(value, least, most);

/** True for a number within the limits, both included. */
export const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** The last millisecond a JavaScript date can hold. */
const lastInstant = 8.64e15;

/** True for milliseconds since 1970 UTC that a date can hold. */
export const isInstant = (value: unknown): value is number => isWhole(value, 0, lastInstant);

/** True for a calendar date that exists, YYYY-MM-DD. */
export const isCalendarDate = (value: unknown): value is string => {
  if (!isText(value, /^\d{4}-\d\d-\d\d$/)) return false;
  const midnight = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
};

/** True for text in the shape of an IANA zone name. Which names exist differs between browsers, so none is looked up. */
export const isZone = (value: unknown): value is string => isText(value, /^[A-Za-z0-9_+/-]+$/, 64);
