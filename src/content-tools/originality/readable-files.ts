/** Which files the originality check reads. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../load/list-files.ts';

const readable = /\.(mdx?|ya?ml|json|ts|tsx|astro|html|txt|csv)$/i;
const skipped = /(^|\/)(node_modules|\.[^/]*)(\/|$)/;

/**
 * A file is read whatever its name; in a folder, text files are, except hidden ones and installed packages.
 *
 * @throws when the path does not exist
 */
export async function readableFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const files = await listFiles(path);
  return files
    .filter((file) => readable.test(file) && !skipped.test(file))
    .map((file) => join(path, file));
}
