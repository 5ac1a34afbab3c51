/** One value of every kind in its current form, with every field it can have. */
import { versionOf } from '#domain/progress/kind-spec.ts';
import { eventKinds, isEventKind, isRegisterKind, registerKinds } from '#domain/progress/kinds.ts';
import type { Events, RegisterKind, Registers } from '#domain/progress/model.ts';
import { now } from './arbitraries.ts';

const given = {
  choice: ['a', 'b'],
  text: '9,5 %',
  guessed: true,
  revision: '1p9uqf5',
  seconds: 12,
} as const;
const steps = [
  { node: 'start', option: 'ask' },
  { node: 'desk', option: 'own-it' },
];

/** By the id of their key; '' for kinds without one. */
export const registers: { [Kind in RegisterKind]: { id: string; value: Registers[Kind] } } = {
  role: { id: '', value: { role: 'leader' } },
  path: { id: '', value: { path: 'N' } },
  lesson: { id: 'F1.1', value: { done: true, on: '2026-11-22' } },
  answer: {
    id: 'F1.1.q1',
    value: {
      ...given,
      choice: [...given.choice],
      points: 0.5,
      at: now,
      retry: { choice: ['a'], text: '9.5', at: now },
    },
  },
  round: {
    id: 'Q1',
    value: {
      draw: ['Q1.1', 'Q1.4'],
      mode: 'exam',
      flagged: ['Q1.4'],
      submitted: false,
      begun: now,
    },
  },
  note: { id: 'F1.1.q4', value: { text: 'Ana, on Tuesday.\nShe waited 40 minutes.' } },
  walk: { id: 'SQ-F31', value: { steps } },
  draft: { id: 'A2', value: { answers: { 'A2.1': 4 } } },
  place: { id: 'F1.1', value: { section: 'why-it-works', at: now } },
  start: { id: 'new-hire', value: { on: '2026-11-02' } },
  task: { id: 'NH-day-1-guide', value: { done: true, on: '2026-11-22' } },
  plan: {
    id: 'C1.1.k3x9',
    value: {
      page: 'C1.1',
      if: 'I have to refuse somebody',
      then: 'name their trouble first',
      on: '2026-11-22',
    },
  },
  mark: {
    id: 'F1.1.m7q2',
    value: {
      page: 'F1.1',
      title: 'No spare seats',
      text: 'Ask Ben.',
      quote: { exact: 'every chair', prefix: 'that ', suffix: ' counts' },
      on: '2026-11-22',
    },
  },
  certificate: { id: 'foundation', value: { name: 'Ana Díaz', on: '2026-11-22' } },
  sheet: {
    id: 'T1.s4p8',
    value: {
      name: 'November figures',
      on: '2026-11-22',
      at: now,
      fields: { story: 'The north team,\nwithout returns', worth: '380.5' },
      lists: { month: [{ text: 'October', lost: '12' }, {}], empty: [] },
    },
  },
  preference: { id: '', value: { minutes: 5, rhythm: true } },
};

export const events: Events = {
  attempt: {
    quiz: 'Q1',
    answers: [{ question: 'Q1.1', ...given, choice: [...given.choice], points: 1 }],
    score: 1,
    passed: true,
    mode: 'exam',
  },
  scenario: { scenario: 'SQ-F31', steps, ending: 'held', scores: { trust: 3, effort: -2 } },
  assessment: { assessment: 'A2', answers: { 'A2.1': 1, 'A2.2': 4 } },
  review: {
    question: 'Q1.1',
    ...given,
    choice: [...given.choice],
    points: 1,
    due: '2026-12-01',
  },
  'check-in': { plan: 'C1.1.k3x9', outcome: 'not-yet' },
  version: {
    record: 'note/F1.1.q4',
    text: 'Ana, on Monday.',
    t: now,
    n: 2,
    d: 'fedcba9876543210',
  },
};

/** The version this build writes of a kind; 1 for kinds it does not know. */
export const versionNow = (kind: string): number => {
  if (isRegisterKind(kind)) return versionOf(registerKinds[kind]);
  return isEventKind(kind) ? versionOf(eventKinds[kind]) : 1;
};

export const recordOf = (k: string, v: unknown, s = versionNow(k.split('/')[0] ?? '')) => ({
  k,
  v,
  t: now,
  n: 1,
  d: '0123456789abcdef',
  s,
});

export const eventOf = (kind: string, v: unknown, s = versionNow(kind)) => ({
  k: '0123456789abcdef/0badcafe-1',
  kind,
  v,
  t: now,
  at: now,
  on: '2026-11-22',
  zone: 'America/Argentina/Buenos_Aires',
  s,
});
