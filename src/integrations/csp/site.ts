/** Reads and seals the built pages. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type PageFacts, readPage } from './html.ts';
import { contentSecurityPolicy, type PolicyNeeds } from './policy.ts';

/** A built page: its path inside the output folder, its text and what its policy needs. */
export interface BuiltPage extends PageFacts {
  file: string;
  html: string;
}

/** Reads one page; what is wrong with it is said with its name. */
function factsOf(file: string, html: string): PageFacts {
  try {
    return readPage(html);
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/**
 * Every HTML file under `folder`, sorted by path.
 *
 * @throws {Error} When a page has no written `<head>`; the message names its file.
 */
export async function readSite(folder: string): Promise<BuiltPage[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  return Promise.all(
    files.sort().map(async (file) => {
      const html = await readFile(path.join(folder, file), 'utf8');
      const name = file.replaceAll(path.sep, '/');
      return { file: name, html, ...factsOf(name, html) };
    }),
  );
}

/** What a policy for these pages must allow. */
export function needsOf(pages: readonly PageFacts[]): PolicyNeeds {
  const blocks = pages.flatMap((page) => page.blocks);
  return {
    scripts: blocks.filter(({ kind }) => kind === 'script').map(({ hash }) => hash),
    styles: blocks.filter(({ kind }) => kind === 'style').map(({ hash }) => hash),
    styleAttributes: pages.some(({ hasStyleAttributes }) => hasStyleAttributes),
  };
}

/** The page with a policy that allows what this very page holds: shorter than one for the site, and tighter. */
export function sealed(page: Pick<BuiltPage, 'html' | keyof PageFacts>): string {
  const policy = contentSecurityPolicy(needsOf([page]));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return page.html.slice(0, page.policyOffset) + meta + page.html.slice(page.policyOffset);
}

/** Writes each page back with its policy. */
export async function sealSite(folder: string, pages: readonly BuiltPage[]): Promise<void> {
  await Promise.all(pages.map((page) => writeFile(path.join(folder, page.file), sealed(page))));
}
