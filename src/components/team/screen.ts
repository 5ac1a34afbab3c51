/** A picture for the whole room: copied into a dialog in large type, with nothing to press but the way out. */
import { part, parts } from '#components/element/part.ts';
import { copyOf } from './templates.ts';

/** Escape or the button ends it, and the focus goes back. Where there is no full screen it fills the window. */
export function showOnScreen(host: ParentNode, group: HTMLElement): void {
  const came = document.activeElement;
  const dialog = copyOf(host, 'screen', HTMLDialogElement);
  const stage = part(dialog, '[role=group]', HTMLElement);
  stage.append(
    ...['h2', '.team-about', '.team-finding', '[data-tables]', '.team-key'].map((selector) =>
      part(group, selector, HTMLElement).cloneNode(true),
    ),
  );
  for (const label of parts(stage, 'th label', HTMLElement)) {
    const name = part(label, 'input', HTMLInputElement).value;
    label.replaceWith(name === '' ? label.textContent.trim() || '–' : name);
  }
  for (const button of parts(stage, 'button', HTMLElement)) button.remove();
  document.body.append(dialog);
  const left = (): void => {
    if (!document.fullscreenElement) dialog.close();
  };
  dialog.addEventListener('close', () => {
    document.removeEventListener('fullscreenchange', left);
    dialog.remove();
    if (came instanceof HTMLElement) came.focus();
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  });
  dialog.showModal();
  stage.focus();
  // iPhones have none, whatever the types say.
  if (!document.fullscreenEnabled) return;
  document.documentElement.requestFullscreen().then(
    () => {
      document.addEventListener('fullscreenchange', left);
    },
    () => undefined,
  );
}
