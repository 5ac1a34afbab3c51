/** Answers to the questions of the fixture TYPES, given with as little ceremony as possible. */
import type { Card } from './card.ts';
import { settled } from './stage.ts';

export type Outcome = 'right' | 'partly' | 'wrong';
type Give = (card: Card) => void;

const tick =
  (...values: string[]): Give =>
  (card) => {
    for (const value of values) card.field(value).click();
  };

const arrange =
  (...order: string[]): Give =>
  (card) => {
    for (const [place, id] of order.entries()) {
      while (card.order.indexOf(id) > place) card.at(`[data-row=${id}] [data-step="-1"]`).click();
    }
  };

/** Sets a field as leaving it would. */
function fill(field: HTMLElement, value: string): void {
  if (
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement
  ) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

export const write =
  (text: string): Give =>
  (card) => {
    fill(card.field('written'), text);
  };

const match =
  (pairs: Record<string, string>): Give =>
  (card) => {
    for (const [row, answer] of Object.entries(pairs)) fill(card.field(row), answer);
  };

/** For each graded type: how it is answered right, partly right where that exists, and wrong. */
export const answers: Record<string, Partial<Record<Outcome, Give>>> = {
  single: { right: tick('named'), wrong: tick('rule') },
  multiple: { right: tick('name', 'promise'), partly: tick('name'), wrong: tick('mood') },
  'true-false': { right: tick('false'), wrong: tick('true') },
  ordering: {
    right: arrange('hear', 'own', 'act', 'return'),
    partly: arrange('own', 'hear', 'act', 'return'),
    wrong: arrange('own', 'hear', 'return', 'act'),
  },
  matching: {
    right: match({ desk: 'owns', line: 'tells' }),
    partly: match({ desk: 'owns', line: 'waits' }),
    wrong: match({ desk: 'tells', line: 'owns' }),
  },
  numeric: { right: write('9.5'), wrong: write('2') },
  text: { right: write('hot potato'), wrong: write('ping-pong') },
};

/** Names of the graded questions of TYPES, in order. */
export const graded = Object.keys(answers);

/** Gives an answer without checking it. What has no partly right answer gets a wrong one. */
export async function give(card: Card, name: string, outcome: Outcome): Promise<void> {
  const ways = answers[name];
  (ways?.[outcome] ?? ways?.wrong)?.(card);
  await settled();
}

/** Chooses options of a question by value, without checking. */
export async function choose(card: Card, ...values: string[]): Promise<void> {
  tick(...values)(card);
  await settled();
}

/** Chooses options and checks them. */
export async function check(card: Card, ...values: string[]): Promise<void> {
  await choose(card, ...values);
  await card.press();
}
