/** Runs for every page: which side column it has, and what “On this page” lists. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Sections that the lesson template adds under the text, with the ids their headings carry. */
const lessonParts = [
  { slug: 'try-it-today', text: 'Try it today' },
  { slug: 'a-plan-for-today', text: 'A plan for today' },
  { slug: 'recall', text: 'Recall' },
].map((part) => ({ ...part, depth: 2, children: [] }));

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const { kind } = route.entry.data;
  route.hasSidebar = kind === 'lesson' || kind === 'guide' || route.entry.id.startsWith('authors');
  const made = ['guide', 'quiz', 'scenario', 'assessment'].includes(kind);
  if (made || route.entry.data.template === 'splash') route.toc = undefined;
  else if (kind === 'lesson') route.toc?.items.push(...lessonParts);
});
