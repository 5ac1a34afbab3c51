/** One sound value of every kind, under an id that pages ask for. A new kind does not compile until it has one. */
import type { EventKind, Events, RegisterKind, Registers } from '#domain/progress/model.ts';

type Samples = { readonly [Kind in RegisterKind]: { id: string; value: Registers[Kind] } };
type EventSamples = { readonly [Kind in EventKind]: Events[Kind] };

const on = '2026-11-22';
const at = Date.UTC(2026, 10, 22, 12);

export const samples: Samples = {
  role: { id: '', value: { role: 'leader' } },
  path: { id: '', value: { path: 'foundation' } },
  lesson: { id: 'F1.1', value: { done: true, on } },
  answer: { id: 'Q1-q1', value: { choice: ['a'], points: 1, at } },
  round: {
    id: 'Q1',
    value: { draw: ['Q1-q1'], mode: 'practice', flagged: [], submitted: false, begun: at },
  },
  note: { id: 'Q1-q1', value: { text: 'Ask who holds it.' } },
  walk: { id: 'SQ-F31', value: { steps: [{ node: 'start', option: 'ask' }] } },
  draft: { id: 'A2', value: { answers: { 'A2.1': 3 } } },
  place: { id: 'F1.1', value: { section: 'the-bowl', at } },
  start: { id: 'new-hire', value: { on } },
  task: { id: 'new-hire.1', value: { done: true, on } },
  plan: { id: 'F1.1.0a0b0c0d', value: { page: 'F1.1', if: 'a call comes', then: 'stay', on } },
  mark: {
    id: 'F1.1.0a0b0c0d',
    value: {
      page: 'F1.1',
      title: 'No spare seats',
      text: 'Mine.',
      quote: { exact: 'seat', prefix: 'a ', suffix: '.' },
      on,
    },
  },
  certificate: { id: 'foundation', value: { name: 'Amara', on } },
  sheet: {
    id: 'T1.0a0b0c0d',
    value: { name: 'November', on, at, fields: { story: '12' }, lists: { rows: [{ text: 'a' }] } },
  },
  preference: { id: '', value: { minutes: 5, rhythm: true } },
};

const answer = { question: 'Q1-q1', choice: ['a'], points: 1 };

export const eventSamples: EventSamples = {
  attempt: { quiz: 'Q1', answers: [answer], score: 1, passed: true, mode: 'practice' },
  scenario: {
    scenario: 'SQ-F31',
    steps: [{ node: 'start', option: 'ask' }],
    ending: 'held',
    scores: { trust: 1 },
  },
  assessment: { assessment: 'A2', answers: { 'A2.1': 3 } },
  review: { ...answer, due: on },
  'check-in': { plan: 'F1.1.0a0b0c0d', outcome: 'yes' },
  version: { record: 'note/Q1-q1', text: 'Before.', t: at, n: 1, d: 'aaaaaaaa' },
};
