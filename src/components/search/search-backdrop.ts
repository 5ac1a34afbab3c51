/**
 * Closes a modal dialog by a press outside it. `closedby="any"` will do this once Safari has it.
 * The press must also start outside: selecting a word and letting go beyond the edge is no wish to close.
 */
export function closeOnBackdrop(dialog: HTMLDialogElement): void {
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog && pressed === dialog) dialog.close();
  });
}
