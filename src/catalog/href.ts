/** Site addresses with the base path the site is built for. */

/** Turns an address from the site root (`/me/`) into one that works under the base path. */
export function href(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
