/** `[the warm handoff](id:C2.1)` becomes a link to wherever the page with that id stands today. */
import { defineHastPlugin } from 'satteri';
import type { CourseIndex } from '#content-tools/course-index.ts';

/**
 * @param course read for each page, so that the dev server sees new pages
 * @param base base path of the site, `/` when it stands at the root
 */
export const courseLinks = (course: () => CourseIndex, base: string) =>
  defineHastPlugin({
    name: 'playbook-course-links',
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const { href } = node.properties;
          if (typeof href !== 'string') return;
          if (href.startsWith('id:')) {
            const [id = '', heading] = href.slice('id:'.length).split('#');
            const page = course().pages.get(id);
            if (!page) return;
            const anchor = heading === undefined ? '' : `#${heading}`;
            context.setProperty(node, 'href', base.replace(/\/$/, '') + page.address + anchor);
          } else if (href.startsWith('/')) {
            context.setProperty(node, 'href', base.replace(/\/$/, '') + href);
          } else if (/^https?:/.test(href)) {
            context.setProperty(node, 'rel', 'noopener external');
          }
        },
      },
    ],
  });
