/** Where a page file appears on the site, and which kind its folder stands for. */
import { folderOfKind, strictFrontMatter, type Kind } from '#domain/content/page.ts';
import { slug } from 'github-slugger';

/** Folder of all pages, from the root of the repository. */
export const docsFolder = 'src/content/docs';

/**
 * The address of a page, without base, as Astro’s content loader makes it: every folder and file name slugged,
 * a final `index` left out.
 *
 * @param path file path below the docs folder, for example `lessons/put-it-right/one-owner.mdx`
 */
export function addressOf(path: string): string {
  const segments = path
    .replace(/\.mdx$/, '')
    .split('/')
    .map((segment) => slug(segment));
  if (segments.at(-1) === 'index') segments.pop();
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** The kind that the first folder stands for; a plain page when it stands for none. */
export function kindOfFolder(path: string): Kind {
  const [folder] = path.split('/');
  const match = Object.entries(folderOfKind).find(([, name]) => name === folder);
  return match !== undefined && isKind(match[0]) ? match[0] : 'page';
}

/** Whether a value from front matter names a kind of page. */
export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(strictFrontMatter, value);
}
