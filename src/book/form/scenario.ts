/** A scenario as a worksheet: scenes with their choices, and what each choice leads to at the end of the book. */
import { elementsOf, find, findAll, lineOf, tag, type Markup, type Tag } from '../tree/markup.ts';
import type { Form, Forms, Inside } from './form.ts';
import { answerId, letter, options } from './paper.ts';

const people: Form = (list, inside) => [
  tag(
    'ul',
    {},
    ...findAll(list, 'li').map((person) => {
      const [, words] = elementsOf(person);
      const [name, ...rest] = words?.children ?? [];
      return tag('li', {}, ...inside(name === undefined ? [] : [name]), ', ', ...inside(rest));
    }),
  ),
];

const scores: Form = (list, inside) => [
  tag(
    'ul',
    {},
    ...elementsOf(list).map((score) => {
      const name = find(score, 'dt')?.children[0];
      return tag(
        'li',
        {},
        tag('b', {}, name === undefined ? '' : lineOf(name)),
        ': ',
        ...inside(find(score, 'dd')?.children ?? []),
      );
    }),
  ),
];

const choicesOf = (scene: Tag): Tag[] =>
  findAll(scene, '.scene-o').filter(({ name }) => name === 'details');

/** The words of a choice, and when it may be made. */
function wordsOf(choice: Tag, inside: Inside): Markup[] {
  const summary = find(choice, 'summary');
  const spans = summary ? (find(summary, 'span')?.children ?? []) : [];
  return spans.flatMap((span, index) => [...(index > 0 ? [' '] : []), ...inside([span])]);
}

const sheet: Form = (scene, inside) => {
  const what = find(scene, '.scene-what');
  const text = what && elementsOf(what).find(({ name }) => name === 'div');
  const ask = find(scene, '.scene-ask');
  const id = scene.attrs.id ?? '';
  return [
    tag(
      'section',
      { class: 'question', id },
      tag('h2', {}, ...inside(find(scene, 'h2')?.children ?? [])),
      ...inside(text?.children ?? []),
      tag('p', { class: 'stem' }, ...inside(ask?.children ?? [])),
      options(choicesOf(scene).map((choice) => wordsOf(choice, inside))),
      tag(
        'p',
        { class: 'cap' },
        tag('a', { class: 'to-answer', href: `#${answerId(id)}` }, 'What follows'),
      ),
    ),
  ];
};

export const scenarioForms: Forms = {
  '.scene-people': people,
  '.scene-scores': scores,
  '.scene-paper': () => [
    tag(
      'p',
      {},
      'Play it like a game book. Tick what you would say or do, turn to “What follows”, keep count of the scores, and go on from there.',
    ),
  ],
  '.scene-kept': () => [],
  '.scene': sheet,
  '.scene-end': () => [],
  '.scene-result': () => [],
  '.scene-say': () => [],
  '.scene-outcome': () => [],
  '.scene-you': () => [],
  '.scene-next': () => [],
};

/** The parts of the page that are scenes, in its order. */
export const scenesIn = (main: Tag): Tag[] =>
  findAll(main, '.scene').filter(({ attrs }) => attrs['data-node'] !== undefined);

/** What follows from each choice of a scene, and the way on. */
export function outcomeOf(scene: Tag, inside: Inside): Tag {
  const id = scene.attrs.id ?? '';
  const taught = find(scene, '.scene-taught');
  return tag(
    'section',
    { class: 'answer', id: answerId(id) },
    tag(
      'p',
      { class: 'stem' },
      tag('a', { href: `#${id}`, class: 'back' }, lineOf(find(scene, 'h2') ?? '')),
      ' ',
      ...inside(find(scene, '.scene-ask')?.children ?? []),
    ),
    tag(
      'ul',
      { class: 'reasons' },
      ...choicesOf(scene).map((choice, index) => outcome(choice, letter(index), inside)),
    ),
    ...(taught ? [tag('p', {}, ...inside(taught.children))] : []),
  );
}

function outcome(choice: Tag, name: string, inside: Inside): Tag {
  const told = find(choice, '.scene-told');
  const paragraphs = (told ? elementsOf(told) : []).filter((part) => part.name !== 'ul');
  const effects = findAll(choice, '.scene-effects').flatMap((list) =>
    elementsOf(list).map((effect) => lineOf(elementsOf(effect)[0] ?? '')),
  );
  const go = findAll(choice, '.scene-go').flatMap(({ children }) => inside(children));
  return tag(
    'li',
    {},
    tag('p', {}, tag('b', {}, `${name}. `, ...wordsOf(choice, inside))),
    ...inside(paragraphs),
    tag('p', {}, ...(effects.length > 0 ? [`${effects.join('; ')}. `] : []), ...go),
  );
}

/** An ending, which choices lead to. */
export function endingOf(ending: Tag, inside: Inside): Tag {
  const [title, ...rest] = elementsOf(ending);
  return tag(
    'section',
    { class: 'answer', id: ending.attrs.id },
    tag('p', { class: 'stem' }, tag('b', {}, title ? lineOf(title) : '')),
    ...rest.flatMap((part) =>
      part.attrs.class === 'scene-read' ? [tag('p', {}, ...listed(part, inside))] : inside([part]),
    ),
  );
}

/** “Read now: this, that”. */
const listed = (part: Tag, inside: Inside): Markup[] =>
  elementsOf(part).flatMap((one, index) => [
    ...(index === 0 ? [] : [index === 1 ? ' ' : ', ']),
    ...inside([one]),
  ]);

/** The endings of the page, in its order. */
export const endingsIn = (main: Tag): Tag[] => findAll(main, '.scene-end');
