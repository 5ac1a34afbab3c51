/** Runs for every page: which side column it has, what “On this page” lists, and what its head leaves out. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Sections that the lesson template adds under the text, with the ids their headings carry. */
const lessonParts = [
  { slug: 'try-it-today', text: 'Try it today' },
  { slug: 'a-plan-for-today', text: 'A plan for today' },
  { slug: 'recall', text: 'Recall' },
].map((part) => ({ ...part, depth: 2, children: [] }));

/**
 * What Starlight writes into every head and nobody here reads: the makers of the page, its address and language a second
 * time, and the promise of a large picture, which the site does not have.
 */
const unread = new Set<unknown>(['generator', 'og:url', 'og:locale', 'twitter:card']);

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const { kind } = route.entry.data;
  route.head = route.head.filter(({ attrs }) => !unread.has(attrs?.name ?? attrs?.property));
  route.hasSidebar = kind === 'lesson' || kind === 'guide' || route.entry.id.startsWith('authors');
  const made = ['guide', 'quiz', 'scenario', 'assessment', 'tool', 'workshop'].includes(kind);
  if (made || route.entry.data.template === 'splash') route.toc = undefined;
  else if (kind === 'lesson') route.toc?.items.push(...lessonParts);
});
