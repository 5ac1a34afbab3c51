/** Questions as a worksheet, and their answers for the end of the book. */
import { elementsOf, find, findAll, lineOf, tag, type Markup, type Tag } from '../tree/markup.ts';
import type { Form, Forms, Inside } from './form.ts';
import { answerId, box, letter, line, lines, options } from './paper.ts';

/** All questions of a page, in their order; those from the bank among them. */
export const questionsIn = (main: Tag): Tag[] => findAll(main, '.quiz-q');

/** Forms of a page with questions. */
export function questionForms(main: Tag): Forms {
  const numbers = new Map(questionsIn(main).map(({ attrs }, index) => [attrs.id, index + 1]));
  const sheet: Form = (question, inside) => [
    questionSheet(question, numbers.get(question.attrs.id) ?? 0, inside),
  ];
  return { '.quiz-q': sheet, '.quiz-end': () => [], '.quiz-tag': () => [] };
}

/** single, ordering … as the site has it. */
const typeOf = ({ attrs }: Tag): string => attrs['data-type'] ?? '';

const idOf = ({ attrs }: Tag): string => attrs.id ?? '';

/** The stem, without the line on how to answer. */
function stemOf(question: Tag): Markup[] {
  const legend = find(question, 'legend');
  return (legend?.children ?? []).filter(
    (child) => typeof child === 'string' || child.name !== 'small',
  );
}

function questionSheet(question: Tag, number: number, inside: Inside): Tag {
  const how = find(question, 'small');
  return tag(
    'div',
    { class: 'question', id: idOf(question), role: 'group', 'aria-label': `Question ${number}` },
    tag(
      'p',
      { class: 'question-no' },
      `Question ${number}`,
      ' ',
      tag('a', { class: 'to-answer', href: `#${answerId(idOf(question))}` }, 'Answer'),
    ),
    tag('p', { class: 'stem' }, ...inside(stemOf(question))),
    ...(how ? [tag('p', { class: 'cap' }, ...paperWords(question, inside(how.children)))] : []),
    ...answerSpace(question, inside),
  );
}

/** What the page says about its controls, said of paper. */
function paperWords(question: Tag, words: Markup[]): Markup[] {
  switch (typeOf(question)) {
    case 'ordering':
      return ['Number the steps in the right order.'];
    case 'matching':
      return [
        lineOf(tag('small', {}, ...words)).replace(/^Choose what/, 'Write the letter of what'),
      ];
    case 'reflection':
      return ['For you alone: not graded.'];
    case 'numeric':
      return ['Write a number.'];
    default:
      return words;
  }
}

/** Options in the order shown, by their id. */
const rowsOf = (question: Tag): Tag[] => findAll(question, '.quiz-o');

const wordsOf = (row: Tag): Markup[] => find(row, 'span')?.children.slice() ?? [];

function answerSpace(question: Tag, inside: Inside): Markup[] {
  const rows = rowsOf(question);
  switch (typeOf(question)) {
    case 'ordering':
      return [toNumber(rows, inside)];
    case 'matching':
      return [toNumber(rows, inside), choices(question)];
    case 'numeric':
    case 'text': {
      const unit = question.attrs['data-unit'];
      return [
        tag(
          'p',
          { class: 'answer-line' },
          'Your answer: ',
          line(),
          unit === undefined ? '' : ` ${unit}`,
        ),
      ];
    }
    case 'reflection':
      return lines(4);
    default:
      return [options(rows.map((row) => inside(wordsOf(row))))];
  }
}

interface Choice {
  readonly id: string;
  readonly text: string;
}

/** What may be chosen for each row of a matching question. */
function choicesOf(question: Tag): Choice[] {
  const select = find(question, 'select');
  return (select ? elementsOf(select) : [])
    .map((option) => ({ id: option.attrs.value ?? '', text: lineOf(option) }))
    .filter(({ id }) => id !== '');
}

/** Rows with a box for a number or a letter. */
const toNumber = (rows: readonly Tag[], inside: Inside): Tag =>
  tag(
    'ul',
    { class: 'order' },
    ...rows.map((row) => tag('li', {}, box(), ' ', ...inside(wordsOf(row)))),
  );

const choices = (question: Tag): Tag =>
  tag(
    'ol',
    { class: 'choices', type: 'A' },
    ...choicesOf(question).map(({ text }) => tag('li', {}, text)),
  );

/** Letter of an option or choice, where the sheet has letters. */
function letterOf(question: Tag, id: string): string | undefined {
  const type = typeOf(question);
  if (['ordering', 'numeric', 'text', 'reflection'].includes(type)) return undefined;
  const ids =
    type === 'matching'
      ? choicesOf(question).map((choice) => choice.id)
      : rowsOf(question).map((row) => row.attrs['data-row'] ?? '');
  const index = ids.indexOf(id);
  return index === -1 ? undefined : letter(index);
}

/**
 * The answer to a question with the reason of every option, and the way back.
 * @param number as on the sheet
 */
export function answerTo(question: Tag, number: number, inside: Inside): Tag {
  const reasons = find(question, '.quiz-why');
  const list = reasons && (find(reasons, 'ul') ?? find(reasons, 'ol'));
  const taught = reasons && elementsOf(reasons).find(({ name }) => name === 'p');
  return tag(
    'div',
    {
      class: 'answer',
      id: answerId(idOf(question)),
      role: 'group',
      'aria-label': `Answer ${number}`,
    },
    tag(
      'p',
      { class: 'stem' },
      tag('a', { href: `#${idOf(question)}`, class: 'back' }, `Question ${number}`),
      ' ',
      ...inside(stemOf(question)),
    ),
    ...(list
      ? [
          tag(
            list.name,
            { class: 'reasons' },
            ...elementsOf(list).map((item) => reason(question, item, inside)),
          ),
        ]
      : []),
    ...(taught ? inside([taught]).map(asWay) : []),
  );
}

/** The link to where it is taught leads to a page, which paper names by its number. */
const asWay = (markup: Markup): Markup =>
  typeof markup === 'string'
    ? markup
    : {
        ...markup,
        attrs: markup.name === 'a' ? { ...markup.attrs, class: 'taught' } : markup.attrs,
        children: markup.children.map(asWay),
      };

function reason(question: Tag, item: Tag, inside: Inside): Tag {
  const known = letterOf(question, item.attrs['data-reason'] ?? '');
  const children = inside(item.children);
  const [head, ...rest] = children;
  if (known === undefined || head === undefined || typeof head === 'string')
    return tag('li', {}, ...children);
  return tag('li', {}, tag('b', {}, `${known}. `, ...head.children), ...rest);
}
