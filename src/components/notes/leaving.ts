/** Tells when a click is about to take the reader to another page. */

/** The link that a click follows in this window to another document; undefined for every other click. */
export function linkLeaving(event: MouseEvent): HTMLAnchorElement | undefined {
  const { target, button, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey)
    return undefined;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.hasAttribute('download')) return undefined;
  if (link.target !== '' && link.target !== '_self') return undefined;
  if (!link.protocol.startsWith('http')) return undefined;
  const { origin, pathname, search } = location;
  const stays = link.origin === origin && link.pathname === pathname && link.search === search;
  return stays && link.hash !== '' ? undefined : link;
}
