/** Parts that lessons, guides, tools and other taught pages share. */
import { elementsOf, find, findAll, lineOf, tag, type Markup, type Tag } from '../tree/markup.ts';
import type { Form, Forms, Inside } from './form.ts';
import { line } from './paper.ts';

/** The head of the page as a line, its title and its first sentence. */
const head: Form = (header, inside) => {
  const eyebrow = find(header, '.eyebrow');
  const says = eyebrow ? elementsOf(eyebrow).map(lineOf).filter(Boolean).join(' · ') : '';
  const title = find(header, 'h1');
  const lead = find(header, '.lead');
  return [
    ...(says === '' ? [] : [tag('p', { class: 'eyebrow' }, says)]),
    tag('h1', {}, ...inside(title?.children ?? [])),
    ...(lead ? [tag('p', { class: 'lead' }, ...inside(lead.children))] : []),
  ];
};

/** The if–then plan as a card with room for the reader’s own words. */
const plan: Form = (element, inside) => {
  const rows = findAll(find(element, '.plan-words') ?? element, '.plan-row');
  return [
    tag(
      'section',
      { class: 'plan' },
      tag('h2', { id: find(element, 'h2')?.attrs.id }, 'A plan for today'),
      ...rows.map((row) => tag('p', {}, ...spaced(elementsOf(row), inside))),
      tag('p', { class: 'answer-line' }, 'In my words: if ', line()),
      tag('p', { class: 'answer-line' }, 'then I will ', line()),
    ),
  ];
};

/** Elements that stand side by side on the page, with a space between. */
const spaced = (elements: readonly Tag[], inside: Inside): Markup[] =>
  elements.flatMap((element, index) => [...(index > 0 ? [' '] : []), ...inside([element])]);

/** Related pages: “Lesson: One owner, no maze”. */
const related: Form = (section, inside) => {
  const items = findAll(section, 'li').map((item) => {
    const kind = find(item, '.cap');
    const link = find(item, 'a');
    return tag('li', {}, kind ? `${lineOf(kind)}: ` : '', ...(link ? inside([link]) : []));
  });
  const title = find(section, 'h2');
  if (items.length === 0) return [];
  return [
    tag(
      'section',
      { class: 'related' },
      tag('h2', {}, title ? lineOf(title) : ''),
      tag('ul', {}, ...items),
    ),
  ];
};

/** The sources of the page, as notes at its end. */
const sources: Form = (section, inside) => {
  const items = findAll(section, 'li').map((item) => {
    const [mark, ...rest] = elementsOf(item);
    return tag('li', { id: item.attrs.id }, mark ? `${lineOf(mark)} ` : '', ...inside(rest));
  });
  return [
    tag(
      'section',
      { class: 'sources', 'epub:type': 'endnotes', role: 'doc-endnotes' },
      tag('h2', {}, 'Sources'),
      tag('ol', {}, ...items),
    ),
  ];
};

/** A card to cut out: the steps of a guide in a few words. */
const pocket: Form = (section, inside) => [
  tag('section', { class: 'pocket' }, ...inside(elementsOf(section))),
];

export const teachingForms: Forms = {
  '.page-head': head,
  '.plan': plan,
  '.related': related,
  '.source-list': sources,
  '.pocket': pocket,
};
