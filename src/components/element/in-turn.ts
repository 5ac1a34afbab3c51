/**
 * Runs `work` after all other work of this name, in any tab. Pages served without encryption have no locks, and browsers
 * that keep sites from storing anything refuse them; there it runs at once.
 */
export async function inTurn(name: string, work: () => Promise<void>): Promise<void> {
  const state = { begun: false };
  const once = (): Promise<void> => {
    state.begun = true;
    return work();
  };
  try {
    if ('locks' in navigator) await navigator.locks.request(name, once);
  } catch (error) {
    if (state.begun) throw error;
  }
  if (!state.begun) await work();
}
