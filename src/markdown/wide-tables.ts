/** A table scrolls inside a frame of its own, which the keyboard can reach; the page never scrolls sideways. */
import { defineHastPlugin } from 'satteri';
import { element } from './nodes.ts';

export const wideTables = () =>
  defineHastPlugin({
    name: 'playbook-wide-tables',
    element: [
      {
        filter: ['table'],
        visit(node, context) {
          const head = node.children.find(
            (child) => child.type === 'element' && child.tagName === 'thead',
          );
          const columns = head
            ? context
                .textContent(head)
                .trim()
                .split(/\s*\n\s*/)
            : [];
          const name = columns.length > 0 ? `Table: ${columns.join(', ')}` : 'Table';
          context.wrapNode(
            node,
            element(
              'div',
              { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: name },
              [],
            ),
          );
        },
      },
    ],
  });
