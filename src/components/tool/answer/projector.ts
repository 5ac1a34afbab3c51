/** An answer for the whole room: finding, figures and charts in very large type, on the full screen. */
import { el } from './el.ts';
import { outcomeIn, showOutcome } from './show-outcome.ts';

/**
 * Shows it at once. Escape or “Leave full screen” ends it; focus goes back to where it was. Where the browser has no full
 * screen (or keeps it shut) it fills the window. Does nothing before the first answer.
 */
export function project(root: HTMLElement): void {
  const outcome = outcomeIn(root);
  if (!outcome) return;
  const came = document.activeElement;
  const leave = el('button', { type: 'button', class: 'btn alt sm' }, 'Leave full screen');
  // Focused first, so that the arrow keys and the keys of a presenter turn the page at once.
  const stage = el('div', {
    class: 'tool-stage',
    tabindex: '0',
    role: 'group',
    'aria-label': 'The answer, in large type',
    autofocus: '',
  });
  const dialog = el(
    'dialog',
    { class: 'tool-projector', 'aria-label': 'Full screen' },
    leave,
    stage,
  );
  document.body.append(dialog);
  dialog.showModal();
  showOutcome(stage, outcome);

  const leftFullScreen = (): void => {
    if (!document.fullscreenElement) dialog.close();
  };
  leave.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    document.removeEventListener('fullscreenchange', leftFullScreen);
    dialog.remove();
    if (came instanceof HTMLElement) came.focus();
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  });
  void fillScreen().then((filled) => {
    if (!filled) return;
    // The browser keeps the first Escape for itself: leaving the full screen is leaving the answer.
    if (dialog.open) document.addEventListener('fullscreenchange', leftFullScreen);
    else void document.exitFullscreen().catch(() => undefined);
  });
}

/** The page fills the screen, not the dialog: browsers refuse that. False where they refuse this too. */
async function fillScreen(): Promise<boolean> {
  // iPhones have no full screen, whatever the types say.
  if (!document.fullscreenEnabled) return false;
  try {
    await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
