/**
 * Puts the text of every page into the template of its kind, as its MDX layout (mdxjs.com/docs/using-mdx/#layout).
 *
 * Starlight draws all pages by one route, and Astro links what a route may draw, styles included, from every page of
 * it. What a page file itself imports is linked from that page alone: in its head, after the styles of the route. So
 * the templates are imported by page files and nowhere else, and a component that stands in a template imports its
 * styles as any other does.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { docsFolder, kindOfFolder } from '#content-tools/load/address.ts';
import type { Kind } from '#domain/content/page.ts';

/** What draws a page of each kind. It finds the front matter in `Astro.locals.starlightRoute`. */
const templates = {
  page: 'PlainPage',
  lesson: 'LessonPage',
  guide: 'GuidePage',
  quiz: 'QuizPage',
  scenario: 'ScenarioPage',
  assessment: 'AssessmentPage',
  tool: 'ToolPage',
  workshop: 'WorkshopPage',
} as const satisfies Record<Kind, string>;

/**
 * The statement that makes a template the layout of a page file, to stand at its end.
 *
 * @param file path below the docs folder, for example `lessons/put-it-right/one-owner.mdx`
 */
export function layoutOf(file: string): string {
  const template = templates[kindOfFolder(file)];
  return `\n\nexport { default } from '#components/page/${template}.astro';\n`;
}

/** Adds a Vite plugin that writes the statement before MDX is read. */
export function pageTemplates(): AstroIntegration {
  return {
    name: 'page-templates',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const docs = fileURLToPath(new URL(`${docsFolder}/`, config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'playbook:page-templates',
                transform: {
                  order: 'pre',
                  filter: { id: /\.mdx$/ },
                  handler(code, id) {
                    const file = path.relative(docs, id).replaceAll(path.sep, '/');
                    return file.startsWith('..')
                      ? undefined
                      : { code: code + layoutOf(file), map: null };
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
