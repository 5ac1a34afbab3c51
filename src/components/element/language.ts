/** Where a browser names no language that `Intl` knows. */
const usual = 'en-GB';

/**
 * The reader’s language, which decides how numbers and dates are written.
 * @param written As `navigator.language` has it. Some browsers name what `Intl` refuses: headless Chromium says
 * `en-US@posix` where the system names no language.
 * @returns A BCP 47 tag that `Intl` takes; `en-GB` where there is none.
 */
export function language(written: string = navigator.language): string {
  try {
    return Intl.getCanonicalLocales(written.replace(/@.*/, ''))[0] ?? usual;
  } catch {
    return usual;
  }
}
