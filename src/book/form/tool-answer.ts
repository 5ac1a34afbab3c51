/** What a tool answers, in words and tables. */
import type { Outcome, Part, Sentence } from '#domain/tools/outcome.ts';
import { tag, type Markup } from '../tree/markup.ts';
import { line } from './paper.ts';
import { tableOf } from './table.ts';

/** A heading and all that is said. */
export function answer({ finding, figures, parts, checks, notes }: Outcome): Markup[] {
  return [
    tag('h3', {}, 'What it answers'),
    ...finding.map((sentence) => tag('p', { class: 'finding' }, ...words(sentence))),
    ...(figures.length > 0
      ? [
          tag(
            'ul',
            {},
            ...figures.map(({ label, value, note }) =>
              tag(
                'li',
                {},
                `${label}: `,
                tag('b', {}, value),
                note === undefined ? '' : `, ${note}`,
              ),
            ),
          ),
        ]
      : []),
    ...parts.flatMap(partOf),
    ...listOf(
      'Held against good practice',
      checks.map(({ state, text }) => `${states[state]} ${text}`),
    ),
    ...listOf('What was assumed', notes),
  ];
}

/** Said in words, because a colour or a sign alone says nothing to some. */
const states = { good: 'Good.', look: 'Look again.', open: 'Open.' };

const words = (sentence: Sentence): Markup[] =>
  sentence.map((part) => (typeof part === 'string' ? part : tag('b', {}, part.point)));

const listOf = (title: string, texts: readonly string[]): Markup[] =>
  texts.length === 0
    ? []
    : [
        tag('p', {}, tag('b', {}, title)),
        tag('ul', {}, ...texts.map((text) => tag('li', {}, text))),
      ];

function partOf(part: Part): Markup[] {
  switch (part.is) {
    case 'chart':
      return [tableOf(part.title, part.twin), tag('p', { class: 'cap' }, part.finding)];
    case 'table':
      return [tableOf(part.title, part.twin)];
    case 'card':
      return [
        tag(
          'div',
          { class: 'pocket' },
          tag('p', {}, tag('b', {}, part.title)),
          ...part.lines.map(({ label, text }) =>
            tag('p', {}, `${label} `, text === '' ? line() : tag('b', {}, text)),
          ),
        ),
      ];
  }
}
