import { posix } from 'node:path';
import { folderOfKind } from '#domain/content/page.ts';
import { pagesOf, type Course, type PageFile } from '../course.ts';
import { docsFolder } from '../load/address.ts';
import { problemAt, type Problem } from '../problem.ts';

/** The folder decides the kind, the kind decides the schema: the two must agree. */
export function* wrongFolder(course: Course): Generator<Problem> {
  for (const page of course.pages) {
    if (page.kind !== page.folderKind) yield wrongKind(page);
  }
  for (const page of pagesOf(course, 'guide')) {
    const [, folder] = below(page).split('/');
    if (page.kind !== page.folderKind || folder === page.data.role) continue;
    const home = `${docsFolder}/guides/${page.data.role}/${posix.basename(page.file)}`;
    const fact = `this guide is for ${page.data.role}, and its folder is ${folderOf(page)}`;
    yield problemAt(
      'wrong-folder',
      page.fields.place(['role']),
      'role',
      fact,
      `Move it to ${home}.`,
    );
  }
  for (const page of pagesOf(course, 'lesson')) {
    if (page.kind !== page.folderKind || below(page).split('/').length === 3) continue;
    const home = `${docsFolder}/lessons/<module>/${posix.basename(page.file)}`;
    const fact = 'a lesson stands in the folder of its module';
    yield problemAt(
      'wrong-folder',
      page.fields.place(['kind']),
      'kind',
      fact,
      `Move it to ${home}.`,
    );
  }
}

function below(page: PageFile): string {
  return page.file.slice(docsFolder.length + 1);
}

function folderOf(page: PageFile): string {
  return `${posix.dirname(page.file)}/`;
}

function wrongKind(page: PageFile): Problem {
  const place = page.fields.place(['kind']);
  if (page.kind === 'page') {
    return problemAt(
      'wrong-folder',
      place,
      'kind',
      `${folderOf(page)} holds pages of kind ${page.folderKind}, and this is a plain page`,
      `Write “kind: ${page.folderKind}”, or move the file out of ${folderOf(page)} altogether.`,
    );
  }
  const home = `${docsFolder}/${folderOfKind[page.kind]}/`;
  return problemAt(
    'wrong-folder',
    place,
    'kind',
    `a page of kind ${page.kind} does not belong in ${folderOf(page)}`,
    `Move the file to ${home}, or write “kind: ${page.folderKind}”.`,
  );
}
