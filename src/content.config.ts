import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { card } from '#domain/content/card.ts';
import { term } from '#domain/content/glossary.ts';
import { idea } from '#domain/content/idea.ts';
import { kinds } from '#domain/content/page.ts';
import { path } from '#domain/content/path.ts';
import { source } from '#domain/content/source.ts';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: kinds }) }),
  paths: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/paths' }),
    schema: path,
  }),
  glossary: defineCollection({
    loader: file('src/content/glossary/glossary.yaml'),
    schema: term,
  }),
  sources: defineCollection({ loader: file('src/content/sources/sources.yaml'), schema: source }),
  ideas: defineCollection({ loader: file('src/content/ideas/ideas.yaml'), schema: idea }),
  cards: defineCollection({ loader: file('src/content/cards/cards.yaml'), schema: card }),
};
