/** The built site, as tests see it. */
import { glob, stat } from 'node:fs/promises';
import path from 'node:path';

/** Folder of the built site. */
export const dist = path.join(import.meta.dirname, '../../dist');

/** Every built page, by its path in `dist`, sorted. */
export async function pageFiles(): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  if (files.length === 0) throw new Error('There are no pages in dist/. Build the site first.');
  return files.map((file) => file.replaceAll(path.sep, '/')).sort();
}

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Address of every built page: `/`, `/404.html`, `/about/` … */
export async function addresses(): Promise<string[]> {
  return (await pageFiles()).map(addressOf);
}

/**
 * Pages of one kind share the first part of their address; a page right under the home page is its own kind. Slides,
 * presenter view, participants’ page and handouts lie under the page of their workshop, each a kind of its own.
 */
const kindOf = (address: string): string => {
  const [, part = '', deeper = '', last = ''] = address.split('/');
  if (deeper === '') return address;
  return part === 'workshops' ? `${part}/${last}` : part;
};

/** Address of one page of each kind: the largest, where most can go wrong. */
export async function onePerKind(): Promise<string[]> {
  const largest = new Map<string, { address: string; size: number }>();
  for (const file of await pageFiles()) {
    const address = addressOf(file);
    const { size } = await stat(path.join(dist, file));
    const known = largest.get(kindOf(address));
    if (!known || size > known.size) largest.set(kindOf(address), { address, size });
  }
  return [...largest.values()].map(({ address }) => address);
}
