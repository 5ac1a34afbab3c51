/** Links that carry a copy: `/me/data/#copy=<code>`. What stands behind the # is never sent to any server. */

const start = '#copy=';

/** A link to this page that carries a copy. @param code as packed by link.ts. */
export const linkOf = (code: string): string =>
  `${location.origin}${location.pathname}${start}${code}`;

/**
 * The code in the address of this page, or undefined when there is none. It is taken out of the address, so that it is
 * not read again on a reload, nor bookmarked or shared by mistake.
 */
export const takeCodeFromAddress = (): string | undefined => {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(start)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  return hash.slice(start.length);
};
