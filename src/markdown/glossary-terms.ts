/**
 * `[hot potato](term:hot-potato)` becomes a button with the definition in a popover. The browser's own popover
 * works by mouse, touch and keyboard and needs no script.
 */
import { defineHastPlugin } from 'satteri';
import type { CourseIndex } from '#content-tools/course-index.ts';
import { element, text } from './nodes.ts';

/** A factory per document: a term used twice on a page shares one popover. */
export const glossaryTerms = (course: () => CourseIndex, base: string) => () => {
  const shown = new Set<string>();
  return defineHastPlugin({
    name: 'playbook-glossary-terms',
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const { href } = node.properties;
          if (typeof href !== 'string' || !href.startsWith('term:')) return;
          const id = href.slice('term:'.length);
          const term = course().terms.get(id);
          if (!term) return;
          const target = `term-${id}`;
          const button = element(
            'button',
            { type: 'button', className: ['term'], popoverTarget: target },
            [text(context.textContent(node))],
          );
          if (shown.has(id)) {
            context.replaceNode(node, button);
            return;
          }
          shown.add(id);
          const definition = element(
            'span',
            { id: target, popover: 'auto', className: ['term-note'], dataPagefindIgnore: '' },
            [
              element('b', {}, [text(term.term)]),
              text(` ${term.definition} `),
              element('a', { href: `${base.replace(/\/$/, '')}/glossary/#${id}` }, [
                text('Glossary'),
              ]),
            ],
          );
          context.replaceNode(node, [button, definition]);
        },
      },
    ],
  });
};
