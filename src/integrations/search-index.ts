/**
 * Builds the search index of the finished site with Pagefind. Starlight’s own step lets Pagefind write the files and then
 * ends it, which on a busy machine cuts files off (Pagefind/pagefind#1271): here they come back as bytes, and are written
 * when all of them are there. Pagefind’s ready-made search boxes stay out; the site has its own.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Files of a ready-made search box: `pagefind-ui.js`, `pagefind-modular-ui.css`, `pagefind-highlight.js` … */
const readyMade = /^pagefind-(.*ui|highlight)\./;

/** The index of a folder of pages: path below `pagefind/` → content. @throws Error naming what Pagefind complains of */
export async function indexOf(folder: string): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(errors.join('\n'));
    accept(await index.addDirectory({ path: folder }));
    const { files } = accept(await index.getFiles());
    const needed = files.filter(({ path }) => !readyMade.test(path));
    return new Map(needed.map(({ path, content }) => [path, content]));
  } finally {
    await pagefind.close();
  }
}

function accept<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}

/** Writes the index into `pagefind/` of the finished site. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexOf(fileURLToPath(dir));
        for (const [path, content] of files) {
          const file = new URL(`pagefind/${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${files.size} files`);
      },
    },
  };
}
