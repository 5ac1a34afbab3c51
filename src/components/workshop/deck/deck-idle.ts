/** Long enough to reach for a button after the pointer stopped. Milliseconds. */
const pause = 3000;

/**
 * Marks the host with `data-idle` while a mouse rests, so that its controls can step back. Touch and keys never hide
 * them. Returns the way to stop.
 */
export function watchIdle(host: HTMLElement): () => void {
  let timer = 0;
  const wake = (): void => {
    clearTimeout(timer);
    host.removeAttribute('data-idle');
  };
  const onPointer = ({ pointerType }: PointerEvent): void => {
    wake();
    if (pointerType === 'mouse')
      timer = window.setTimeout(() => {
        host.setAttribute('data-idle', '');
      }, pause);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') wake();
  };
  document.addEventListener('pointermove', onPointer);
  document.addEventListener('pointerdown', onPointer);
  document.addEventListener('keydown', onKey);
  return () => {
    wake();
    document.removeEventListener('pointermove', onPointer);
    document.removeEventListener('pointerdown', onPointer);
    document.removeEventListener('keydown', onKey);
  };
}
