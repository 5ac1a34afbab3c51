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

/** @param app name and version of this playbook. */
export async function saveCopy(app: string): Promise<void> {
  const depot = await openDepot();
  offerFile(await makeCopy(depot, app));
  await rememberCopy(depot);
}
