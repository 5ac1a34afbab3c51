/** Reads the page of a tool for its tests: the example and templates as people get them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { tool as toolPage, type ToolPage, type ToolSheet } from '#domain/content/tool.ts';
import type { Written } from '#domain/tools/shape.ts';
import { writtenOf } from '#domain/tools/written.ts';

type Begun = Omit<ToolSheet, 'fields' | 'lists'> & Written;
type ReadPage = Omit<ToolPage, 'example' | 'templates'> & { example: Begun; templates: Begun[] };

const begun = (sheet: ToolSheet): Begun => ({ ...sheet, ...writtenOf(sheet) });

/** @param slug name of the file in src/content/docs/tools */
export function pageOf(slug: string): ReadPage {
  const text = readFileSync(`src/content/docs/tools/${slug}.mdx`, 'utf8');
  const page = toolPage.parse(parse(text.split('---\n')[1] ?? ''));
  return { ...page, example: begun(page.example), templates: page.templates.map(begun) };
}
