/** The day a book is of. */

/**
 * SOURCE_DATE_EPOCH, else now.
 * @param env environment of the process
 * @throws {Error} when SOURCE_DATE_EPOCH is no number of seconds
 */
export function bookDate(env: Readonly<Record<string, string | undefined>>, now: Date): Date {
  const given = env.SOURCE_DATE_EPOCH;
  if (given === undefined || given === '') return now;
  if (!/^\d{1,11}$/.test(given))
    throw new Error(`SOURCE_DATE_EPOCH is “${given}”; it is a number of seconds since 1970.`);
  return new Date(Number(given) * 1000);
}
