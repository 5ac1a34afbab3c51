/** Asking the browser not to delete what a learner did. Loaded after the first plan or finished quiz. */
import type { Depot } from './depot.ts';
import { today } from './now.ts';

/**
 * Asks once per device, and not in memory mode. Wait for it nowhere: some browsers ask the person and answer when they
 * do, or never. Rejects where the browser has no such question.
 */
export async function askToPersist(depot: Depot): Promise<boolean> {
  if (depot.saving.mode === 'memory') return false;
  const { storage } = navigator;
  if (typeof storage.persist !== 'function') return false;
  const first = await depot.change(async (stores) => {
    if ((await stores.get('meta', 'persist')) !== undefined) return false;
    await stores.put('meta', 'persist', today());
    return true;
  });
  return first && storage.persist();
}
