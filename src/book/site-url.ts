/** Where people find the site. */

/**
 * Scheme, host and port of SITE_URL.
 * @param env environment of the process
 * @returns undefined when it is not set
 * @throws {Error} when it is no address
 */
export function siteUrlOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const given = env.SITE_URL;
  if (given === undefined || given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new Error(`SITE_URL is “${given}”; write it like https://playbook.example.`);
  return url.origin;
}
