/** Buttons that say in `data-act` what they do. */

/** Runs `act` with the `data-act` of a button pressed inside `host`, and `failed` when that rejects. */
export function onAct(
  host: HTMLElement,
  act: (name: string) => Promise<void>,
  failed: () => void,
): void {
  host.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const name = target.closest<HTMLElement>('[data-act]')?.dataset.act;
    if (name !== undefined) act(name).catch(failed);
  });
}
