/** A workshop kit in the book: its agenda with notes, what to bring, and how everybody can take part. */
import { elementsOf, find, findAll, lineOf, tag, type Tag } from '../tree/markup.ts';
import type { Form, Forms, Inside } from './form.ts';
import { box } from './paper.ts';

const agenda: Form = (list, inside) => [
  tag('ol', { class: 'agenda' }, ...elementsOf(list).map((step) => stepOf(step, inside))),
];

function stepOf(step: Tag, inside: Inside): Tag {
  const start = find(step, '.agenda-start');
  // “Minute 10 min”: the unit is there for the eye alone.
  const minute = start ? /\d+/.exec(lineOf(start))?.[0] : undefined;
  const body = find(step, '.agenda-step');
  return tag(
    'li',
    { id: step.attrs.id },
    ...(minute === undefined ? [] : [tag('p', { class: 'eyebrow' }, `Minute ${minute}`)]),
    ...inside((body ? elementsOf(body) : []).filter(({ name }) => name !== 'details')),
    ...(body ? findAll(body, 'dl') : []).map((notes) => notesOf(notes, inside)),
  );
}

/** Say, watch for, if you run late, online. */
const notesOf = (notes: Tag, inside: Inside): Tag =>
  tag('dl', { class: 'said' }, ...elementsOf(notes).flatMap((one) => inside([one])));

/** A list to tick: materials, preparations. */
const toTick: Form = (list, inside) => [
  tag(
    'ul',
    { class: 'order' },
    ...elementsOf(list).map((item) => {
      const words = inside(item.children);
      return tag('li', {}, box(), ' ', ...words.flatMap(unwrapped));
    }),
  ),
];

const unwrapped = (markup: Tag | string): readonly (Tag | string)[] =>
  typeof markup !== 'string' && markup.name === 'div' ? markup.children : [markup];

/** A list with boxes on the page is one on paper. */
const lists: Form = (list, inside) =>
  find(list, 'input') ? toTick(list, inside) : [tag('ul', {}, ...inside(list.children))];

/** What the room agrees on, as a table to write in. */
const agreed: Form = (section, inside) => {
  const heads = ['What is to be done', 'Who sees to it', 'By when', 'How we will know'];
  const empty = tag('tr', {}, ...heads.map(() => tag('td', {}, '\u00A0')));
  return [
    tag(
      'section',
      {},
      ...inside(elementsOf(section).filter(({ name }) => name === 'h2')),
      tag('p', {}, 'One name and one day for each.'),
      tag(
        'div',
        { class: 'table' },
        tag(
          'table',
          { class: 'to-write' },
          tag(
            'thead',
            {},
            tag('tr', {}, ...heads.map((text) => tag('th', { scope: 'col' }, text))),
          ),
          tag('tbody', {}, empty, empty, empty),
        ),
      ),
    ),
  ];
};

export const kitForms: Forms = {
  '.kit-after': agreed,
  '.agenda-strip': () => [],
  '.agenda': agenda,
  '.bring-end': () => [],
  ul: lists,
  label: ({ children }, inside) => inside(children),
};
