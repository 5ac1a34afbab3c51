/** Reads one page file: front matter checked by the schema of its kind, and the facts of its body. */
import { strictFrontMatter } from '#domain/content/page.ts';
import type { z } from 'zod';
import type { FrontMatter, PageFile } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { addressOf, docsFolder, isKind, kindOfFolder } from './address.ts';
import { readBody } from './body.ts';
import { frontMatterText } from './front-matter.ts';
import { parseLocatedYaml } from './located-yaml.ts';
import { placeFinder } from './places.ts';
import { isRecord } from './record.ts';

export interface ReadPage {
  readonly page: PageFile;
  readonly faults: readonly Problem[];
}

/**
 * @param path file path below the docs folder
 * @param text the whole file
 */
export function readPage(path: string, text: string): ReadPage {
  const file = `${docsFolder}/${path}`;
  const frontMatter = frontMatterText(text);
  const yaml = parseLocatedYaml({
    file,
    yaml: frontMatter?.yaml ?? '',
    placeAt: placeFinder(file, text),
    base: frontMatter?.base ?? 0,
    start: 0,
  });
  const written = isRecord(yaml.value) ? yaml.value : {};
  const folderKind = kindOfFolder(path);
  const kind = isKind(written.kind) ? written.kind : folderKind;
  const body = readBody(file, text);

  const faults = [...yaml.faults];
  if (frontMatter === undefined) faults.push(noFrontMatter(file));
  const schema: z.ZodType<FrontMatter> = strictFrontMatter[kind];
  const checked = checkSchema(schema, written, yaml.fields, kind === 'page' ? 'plain page' : kind);
  // Syntax first: while the YAML is broken, what its fields say is guesswork.
  if (faults.length === 0) faults.push(...checked.faults);
  const data = faults.length === 0 ? checked.data : undefined;
  if (body.fault !== undefined) faults.push(body.fault);

  const page: PageFile = {
    file,
    address: addressOf(path),
    kind,
    folderKind,
    id: typeof written.id === 'string' ? written.id : undefined,
    title: typeof written.title === 'string' ? written.title : '',
    draft: written.draft === true,
    data,
    fields: yaml.fields,
    body,
  };
  return { page, faults };
}

function noFrontMatter(file: string): Problem {
  return problemAt(
    'front-matter',
    { file, line: 1, column: 1 },
    'front matter',
    'is missing or never closed',
    'Start the file with a line ---, then the fields, then another line ---.',
  );
}
