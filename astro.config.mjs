/** Composition root: which parts make the site. No logic here. */
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { env } from 'node:process';
import { contentCheck } from './src/integrations/content-check.ts';
import { csp } from './src/integrations/csp.ts';
import { leanPages } from './src/integrations/lean-pages.ts';
import { pageTemplates } from './src/integrations/page-templates.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sheets } from './src/integrations/sheets.ts';
import { citations } from './src/markdown/citations.ts';
import { courseLinks } from './src/markdown/course-links.ts';
import { glossaryTerms } from './src/markdown/glossary-terms.ts';
import { wideTables } from './src/markdown/wide-tables.ts';

const base = env.BASE_PATH ?? '/';
const content = contentCheck();

/** Thin replacements of Starlight's parts, in one folder. */
const overrides = Object.fromEntries(
  [
    'ContentPanel',
    'Footer',
    'Head',
    'Header',
    'Hero',
    'MarkdownContent',
    'PageFrame',
    'PageSidebar',
    'PageTitle',
    'Sidebar',
    'ThemeProvider',
    'ThemeSelect',
    'TwoColumnContent',
  ].map((name) => [name, `./src/components/overrides/${name}.astro`]),
);

/** What every page runs at once, in one file: small modules compress far better together than apart. */
const chunks = {
  groups: [
    {
      name: 'site',
      test: /playbook-lean|components\/(element|site)\/|playbook-(banner|progress|search)\.ts|slash-key|storage\/now/,
    },
  ],
};

export default defineConfig({
  site: env.SITE_URL,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  prefetch: false,
  // Editors complete front matter from what this writes.
  experimental: { contentIntellisense: true },
  // Inline blocks need a reviewed hash each; files need none and are cached.
  build: { inlineStylesheets: 'never' },
  markdown: {
    processor: satteri({
      hastPlugins: [
        citations(),
        courseLinks(content.course, base),
        glossaryTerms(content.course, base),
        wideTables(),
      ],
    }),
  },
  integrations: [
    content.integration,
    pageTemplates(),
    starlight({
      title: 'The CX Playbook',
      description: 'A few minutes a day to serve customers as one company.',
      favicon: '/favicon.svg',
      customCss: ['./src/styles/tokens.css', './src/styles/base.css'],
      components: { ...overrides, Search: './src/components/search/Search.astro' },
      routeMiddleware: './src/route-data.ts',
      sidebar: [],
      pagination: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      expressiveCode: false,
      markdown: { headingLinks: false },
      pagefind: false, // our own step: see search-index.ts
      disable404Route: true,
      credits: false,
    }),
    leanPages(),
    searchIndex(),
    csp({ frameAncestors: env.FRAME_ANCESTORS }),
  ],
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } },
      prerender: { build: { rolldownOptions: { output: { codeSplitting: sheets } } } },
    },
  },
});
