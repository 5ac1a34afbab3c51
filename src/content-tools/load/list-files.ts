/** Finds the content files of a tree. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * Paths of all files below a folder, relative to it, with forward slashes, sorted. A folder that does not exist
 * has no files: a young site has no glossary yet.
 */
export async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
