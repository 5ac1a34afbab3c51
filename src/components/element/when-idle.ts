/** Safari has no requestIdleCallback before version 26; a short pause is as good there. Milliseconds. */
const pause = 200;

/** Runs `task` after the page has loaded and rendering is done, so that saving never delays reading. */
export function whenIdle(task: () => void): void {
  const queue = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 2000 });
    else setTimeout(task, pause);
  };
  if (document.readyState === 'complete') queue();
  else addEventListener('load', queue, { once: true });
}
