/**
 * Checks the content before Astro reads it, because Astro reports one fault at a time and without a line.
 * A build stops after all faults are printed; the dev server prints them and goes on.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent } from '#content-tools/check-content.ts';
import { loadCourseIndex, type CourseIndex } from '#content-tools/course-index.ts';
import { formatReport } from '#content-tools/report.ts';

const empty: CourseIndex = { pages: new Map(), terms: new Map(), sources: new Map() };

/** The integration, and the course index that Markdown plugins read while pages are rendered. */
export function contentCheck(): { integration: AstroIntegration; course: () => CourseIndex } {
  let index = empty;

  const read = async (root: string) => {
    const problems = await checkContent(root);
    index = await loadCourseIndex(root);
    return problems;
  };

  const integration: AstroIntegration = {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        if (command === 'preview') return;
        const problems = await read(fileURLToPath(config.root));
        if (problems.length === 0) return;
        logger.error(`\n${formatReport('Content check', problems)}`);
        if (command === 'build' || command === 'sync')
          throw new AstroError(
            `${problems.length} problems in the content.`,
            'Each is listed above with its file, line and column.',
          );
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        const folder = path.join(root, 'src/content');
        server.watcher.on('all', (_event, file) => {
          if (path.relative(folder, file).startsWith('..')) return;
          read(root)
            .then((problems) => {
              if (problems.length > 0) logger.error(`\n${formatReport('Content check', problems)}`);
            })
            // A file may vanish between being listed and being read; the next change reads again.
            .catch((error: unknown) => {
              logger.error(String(error));
            });
        });
      },
    },
  };

  return { integration, course: () => index };
}
