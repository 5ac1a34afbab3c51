import { basename } from 'node:path';
import { slug } from 'github-slugger';
import type { Course } from '../course.ts';
import { docsFolder } from '../load/address.ts';
import { problemAt, type Problem } from '../problem.ts';

/** What an author writes as a file name is what a reader sees as the address. */
export function* fileName(course: Course): Generator<Problem> {
  for (const { file } of course.pages) {
    const path = file.slice(docsFolder.length + 1).replace(/\.mdx$/, '');
    const slugged = path.split('/').map(hyphenated).join('/');
    if (path === slugged) continue;
    yield misnamed(
      file,
      'a file name is lower-case words joined by hyphens',
      `Rename it to ${docsFolder}/${slugged}.mdx.`,
    );
  }
  for (const file of course.otherFiles) {
    if (!/\.(md|markdown|mdown|mkdn|mkd|mdwn)$/.test(file)) continue;
    yield misnamed(
      file,
      'pages are .mdx files',
      `Rename it to ${basename(file).replace(/\.\w+$/, '.mdx')}.`,
    );
  }
}

function hyphenated(name: string): string {
  return slug(name).replaceAll('_', '-');
}

function misnamed(file: string, message: string, hint: string): Problem {
  return problemAt('file-name', { file, line: 1, column: 1 }, 'file name', message, hint);
}
