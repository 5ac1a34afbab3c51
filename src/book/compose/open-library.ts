/** Opens what books are made from: the built site, the course, and the colours of paper. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCourse } from '#content-tools/load.ts';
import { sayIn } from '#domain/tools/say.ts';
import { openSite } from '../built-site.ts';
import { printColours } from '../form/colours.ts';
import type { Library } from './library.ts';

/**
 * @param root folder of the project, with the built site in dist/
 * @param day the day on which examples are worked out
 * @throws {NoBuild} when there is no built site
 */
export async function openLibrary(root: string, day: Date): Promise<Library> {
  const [site, course, tokens] = await Promise.all([
    openSite(join(root, 'dist')),
    loadCourse(root),
    readFile(join(root, 'src/styles/tokens.css'), 'utf8'),
  ]);
  return {
    site,
    course,
    press: {
      colours: printColours(tokens),
      say: sayIn('en-GB'),
      today: day.toISOString().slice(0, 10),
    },
  };
}
