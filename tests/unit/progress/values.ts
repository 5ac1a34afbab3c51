/** One value of every kind in its current form, with every field it can have. */
import {
  eventKinds,
  isEventKind,
  isRegisterKind,
  registerKinds,
  versionOf,
} from '#domain/progress/kinds.ts';
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
