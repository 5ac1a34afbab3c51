/** The window of the slides, opened from the presenter view: once, however often it is asked for. */

/**
 * Brings the slides up; opens them in a window that can be moved to the projector.
 *
 * @returns whether there is a window. Browsers may hold it back.
 */
export function openSlides({ href, target }: HTMLAnchorElement): boolean {
  // By its name the window is found again without being loaded anew.
  const slides = window.open('', target, 'popup,width=1280,height=720');
  if (!slides) return false;
  if (isElsewhere(slides, href)) slides.location.href = href;
  slides.focus();
  return true;
}

/** A new window is empty; in an older one somebody may have followed a link. */
function isElsewhere(slides: Window, href: string): boolean {
  try {
    return slides.location.pathname !== new URL(href).pathname;
  } catch {
    // It shows another site, which does not tell.
    return true;
  }
}
