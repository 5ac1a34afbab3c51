/** The built site as the book reads it: pages by their address, whatever base path the site was built for. */
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { find, findAll, type Tag } from './tree/markup.ts';
import { readHtml } from './tree/read-html.ts';

export interface BuiltSite {
  /** Base path the site was built for, without a slash at its end: '' or `/playbook`. */
  readonly base: string;
  /**
   * @param address without the base path: `/lessons/everyones-job/no-spare-seats/`
   * @throws {Error} when the page was not built
   */
  page: (address: string) => Promise<Tag>;
}

/** There is nothing built to read from. */
export class NoBuild extends Error {}

/**
 * @param dist folder of the built site
 * @throws {NoBuild} when there is no home page in it
 */
export async function openSite(dist: string): Promise<BuiltSite> {
  const home = join(dist, 'index.html');
  await access(home).catch(() => {
    throw new NoBuild(`There is no built site in ${dist}.`);
  });
  const base = baseOf(readHtml(await readFile(home, 'utf8')));
  const read = async (address: string): Promise<Tag> => {
    const file = join(dist, address, 'index.html');
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Error(`${address} is not in the built site. Build it again: npm run build`);
    });
    return readHtml(text);
  };
  const pages = new Map<string, Promise<Tag>>();
  return {
    base,
    page: (address) => {
      const known = pages.get(address) ?? read(address);
      pages.set(address, known);
      return known;
    },
  };
}

const icon = '/favicon.svg';

/** Every page links the icon of the site right under its base path. */
function baseOf(home: Tag): string {
  const links = findAll(home, 'link').map(({ attrs }) => attrs.href ?? '');
  return links.find((href) => href.endsWith(icon))?.slice(0, -icon.length) ?? '';
}

/** What the page says, without the frame of the site. */
export const mainOf = (page: Tag): Tag => find(page, 'main') ?? page;
