/** Makes sure that there is a built site to read from. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { astro } from '../astro.ts';

/**
 * Builds the site when there is none, and says so.
 * @param root folder of the project
 * @throws {Error} when the build fails
 */
export async function ensureBuilt(root: string): Promise<void> {
  const isThere = await access(path.join(root, 'dist/index.html')).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  console.log('There is no built site in dist/ yet. Building it first.');
  if (astro(['build', '--force']) !== 0) throw new Error('The site could not be built; see above.');
}
