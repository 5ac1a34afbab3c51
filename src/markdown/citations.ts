/** `[@O-bain2005]` in prose becomes the numbered note that leads to the page's list of sources. */
import { citationMark } from '#content-tools/load/citation-mark.ts';
import { defineHastPlugin } from 'satteri';
import { element, text } from './nodes.ts';

/**
 * Note numbers follow the order of `sources` in the page's front matter, which is also the order of the list
 * the page prints. The content check has refused ids that are not listed there.
 */
export const citations = () =>
  defineHastPlugin({
    name: 'playbook-citations',
    text(node, context) {
      if (!node.value.includes('[@')) return;
      const parent = context.parent(node);
      if (parent.type === 'element' && parent.tagName === 'code') return;
      const listed: unknown = context.data.astro?.frontmatter.sources;
      const sources = Array.isArray(listed) ? listed : [];
      const pieces = [];
      let end = 0;
      for (const match of node.value.matchAll(citationMark)) {
        const [whole, id = ''] = match;
        const number = sources.indexOf(id) + 1;
        if (number === 0) continue;
        pieces.push(text(node.value.slice(end, match.index)));
        pieces.push(
          element(
            'a',
            {
              className: ['fn'],
              dataPagefindIgnore: '',
              href: `#source-${id}`,
              ariaLabel: `Source ${number}`,
            },
            [text(`[${number}]`)],
          ),
        );
        end = match.index + whole.length;
      }
      if (end === 0) return;
      pieces.push(text(node.value.slice(end)));
      context.replaceNode(node, pieces);
    },
  });
