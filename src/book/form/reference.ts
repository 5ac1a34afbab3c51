/** Glossary and sources in the book. */
import { elementsOf, findAll, tag } from '../tree/markup.ts';
import type { Form, Forms } from './form.ts';

/** The terms of a letter as a list of definitions, which readers of books know as a glossary. */
const letter: Form = (section, inside) => {
  const head = elementsOf(section).find(({ name }) => name === 'h2');
  const terms = findAll(section, '.glossary-term').flatMap((term) => {
    const [name, ...rest] = elementsOf(term);
    return [
      tag(
        'dt',
        { id: name?.attrs.id, 'epub:type': 'glossterm' },
        tag('dfn', {}, ...inside(name?.children ?? [])),
      ),
      tag('dd', { 'epub:type': 'glossdef' }, ...inside(rest)),
    ];
  });
  return [
    tag(
      'section',
      {},
      ...(head ? inside([head]) : []),
      tag('dl', { 'epub:type': 'glossary' }, ...terms),
    ),
  ];
};

export const referenceForms: Forms = { '.letter': letter };
