/** A self-assessment as a sheet: every statement with four boxes, then what the levels mean. */
import { elementsOf, find, findAll, lineOf, tag, type Tag } from '../tree/markup.ts';
import type { Form, Forms, Inside } from './form.ts';
import { box } from './paper.ts';

/** Words of the scale, from the first statement: 1 Rarely … 4 Always. */
const scaleOf = (form: Tag): string[] => {
  const first = find(form, '.assess-o');
  return (first ? findAll(first, 'span') : []).map((answer) =>
    answer.children
      .map((child) => lineOf(child))
      .join(' ')
      .trim(),
  );
};

const sheet: Form = (form, inside) => {
  const scale = scaleOf(form);
  const how = find(form, '.assess-how');
  const parts = elementsOf(form).filter((part) => find(part, '.assess-s') !== undefined);
  return [
    ...(how ? [tag('p', {}, tag('b', {}, ...inside(how.children)))] : []),
    ...parts.map((part) => statements(part, scale, inside)),
  ];
};

function statements(part: Tag, scale: readonly string[], inside: Inside): Tag {
  const rows = findAll(part, '.assess-s').map((statement) =>
    tag(
      'tr',
      {},
      tag(
        'th',
        { scope: 'row', id: statement.attrs.id },
        ...inside(find(statement, 'legend')?.children ?? []),
      ),
      ...scale.map((words) =>
        tag('td', { class: 'tick' }, box(), ' ', tag('span', { class: 'vh' }, words)),
      ),
    ),
  );
  const heads = scale.map((words) => tag('th', { scope: 'col' }, words));
  return tag(
    'section',
    { class: 'statements' },
    tag('h2', {}, ...inside(find(part, 'h2')?.children ?? [])),
    tag(
      'div',
      { class: 'table' },
      tag(
        'table',
        { class: 'sheet' },
        tag('thead', {}, tag('tr', {}, tag('th', { scope: 'col' }, 'Statement'), ...heads)),
        tag('tbody', {}, ...rows),
      ),
    ),
    tag(
      'p',
      { class: 'cap' },
      'Mean of this part: add your numbers and divide by how many you gave.',
    ),
  );
}

/** Of the profile, what is true for everybody: where to start in each part. */
const profile: Form = (section, inside) => {
  const starts = findAll(section, 'div')
    .filter(({ attrs }) => attrs['data-next'] !== undefined)
    .map((start) => tag('li', {}, ...inside(start.children)));
  return [
    tag(
      'section',
      {},
      tag('h2', {}, 'One place to start'),
      tag(
        'p',
        {},
        'Work out the mean of each part. Choose the lowest, or where a small change would help somebody soonest.',
      ),
      tag('ul', {}, ...starts),
    ),
  ];
};

/** “Chance, under 1.75: Depends on who is on duty”. */
const level: Form = (list) => [
  tag(
    'ul',
    {},
    ...elementsOf(list).map((item) => {
      const [name, ...rest] = elementsOf(item).map(lineOf);
      const text = rest.at(-1) ?? '';
      const range = rest.length > 1 ? `, ${rest[0] ?? ''}` : '';
      return tag('li', {}, tag('b', {}, `${name ?? ''}${range}:`), ` ${text}`);
    }),
  ),
];

export const assessmentForms: Forms = {
  '.assess-form': sheet,
  '.assess-profile': profile,
  // Said of the screen on the page.
  '.note': () => [
    tag(
      'p',
      { class: 'note' },
      'This sheet is yours. Nobody may ask for it, and it is never for appraisal.',
    ),
  ],
  '.assess-last': () => [],
  '.assess-bar': () => [],
  '.assess-scale': level,
};
