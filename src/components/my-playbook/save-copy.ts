/** Hands the learner a copy of their record as a file. Loaded on the first click. */
import { makeCopy, rememberCopy } from '#storage/copies.ts';
import { openDepot } from '#storage/open.ts';

/** Long enough for any browser to start the download, milliseconds. */
const lifetime = 60_000;

/** Puts a JSON file into the downloads. */
export function offerFile({ name, text }: { name: string; text: string }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, lifetime);
}

/**
 * Saves what can be read as a file. Only a whole copy counts as one, so that the reminder stays when a part is missing.
 * @param app name and version of this playbook.
 * @returns whether everything is in it: false when the browser's storage did not answer.
 */
export async function saveCopy(app: string): Promise<boolean> {
  const depot = await openDepot();
  const copy = await makeCopy(depot, app);
  const { isWhole } = depot;
  offerFile(copy);
  if (isWhole) await rememberCopy(depot, copy.changes);
  return isWhole;
}
