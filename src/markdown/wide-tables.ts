/** A table scrolls inside a frame of its own, which the keyboard can reach; the page never scrolls sideways. */
import { defineHastPlugin } from 'satteri';
import { element } from './nodes.ts';

/** A factory per document, because each frame needs a name of its own: “Table 2: Field, Meaning”. */
export const wideTables = () => () => {
  let count = 0;
  return defineHastPlugin({
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
          count += 1;
          const name = [`Table ${count}`, columns.join(', ')].filter(Boolean).join(': ');
          context.wrapNode(
            node,
            element('section', { className: ['table-scroll'], tabIndex: 0, ariaLabel: name }, []),
          );
        },
      },
    ],
  });
};
