/** Reads the page of a tool for its tests: the example and templates as people get them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { tool as toolPage, type ToolPage } from '#domain/content/tool.ts';

/** @param slug name of the file in src/content/docs/tools */
export function pageOf(slug: string): ToolPage {
  const text = readFileSync(`src/content/docs/tools/${slug}.mdx`, 'utf8');
  return toolPage.parse(parse(text.split('---\n')[1] ?? ''));
}
