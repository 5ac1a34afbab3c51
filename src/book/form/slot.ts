/** The ten-minute slot as an agenda on paper. */
import { elementsOf, find, findAll, hasClass, lineOf, tag } from '../tree/markup.ts';
import type { Form, Forms } from './form.ts';
import { line, lines } from './paper.ts';

const part: Form = (section, inside) => {
  // What is said once the clock has run out.
  if (hasClass(section, 'slot-over')) return [];
  const title = find(section, 'h2');
  const bring = find(section, '.slot-bring');
  const boxes = findAll(section, '.slot-box').map((one) => find(one, 'label'));
  return [
    tag(
      'section',
      {},
      tag('h2', { id: title?.attrs.id }, title ? title.children.map(lineOf).join(' ') : ''),
      ...inside(bring ? elementsOf(bring) : []),
      ...(boxes.length > 0
        ? boxes.map((label) =>
            tag('p', { class: 'answer-line' }, `${label ? lineOf(label) : ''} `, line()),
          )
        : lines(2)),
    ),
  ];
};

export const slotForms: Forms = {
  '.slot-top': () => [],
  '.slot-part': part,
  '.slot-controls': () => [],
  '.slot-kept': () => [],
};
