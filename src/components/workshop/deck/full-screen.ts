/** Fills the screen with the page, or gives the screen back. Browsers may refuse; the slides then stay as they are. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // A frame without leave, or a policy of the firm.
  }
}
