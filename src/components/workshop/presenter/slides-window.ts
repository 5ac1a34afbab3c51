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
  if (isEmpty(slides)) slides.location.href = href;
  slides.focus();
  return true;
}

function isEmpty(slides: Window): boolean {
  try {
    return slides.location.href === 'about:blank';
  } catch {
    // Somebody went on to another site in it.
    return true;
  }
}
