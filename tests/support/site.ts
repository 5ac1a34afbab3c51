/** The built site, as tests see it. */
import { glob } from 'node:fs/promises';
import path from 'node:path';

/** Folder of the built site. */
export const dist = path.join(import.meta.dirname, '../../dist');

/** Every built page, by its path in `dist`, sorted. */
export async function pageFiles(): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  if (files.length === 0) throw new Error('There are no pages in dist/. Build the site first.');
  return files.map((file) => file.replaceAll(path.sep, '/')).sort();
}

/** Address of every built page: `/`, `/404.html`, `/about/` … */
export async function addresses(): Promise<string[]> {
  return (await pageFiles()).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}
