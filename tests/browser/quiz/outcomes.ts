/** What each type of question says and shows for each outcome. */
import type { Outcome } from './answers.ts';

export interface Case {
  name: string;
  outcome: Outcome;
  /** What the status announces. */
  says: string;
  /** How the rows are marked. */
  marks: Record<string, string>;
  /** Rows with an open reason, and what each begins with. */
  reasons: Record<string, string>;
}

const under = 'The reason is under your answer.';
export const cases: Case[] = [
  {
    name: 'single',
    outcome: 'right',
    says: `Right. ${under}`,
    marks: { named: 'right' },
    reasons: { named: 'Right. Because of “' },
  },
  {
    name: 'single',
    outcome: 'wrong',
    says: `Not this one. ${under}`,
    marks: { rule: 'wrong' },
    reasons: { rule: 'Not this one. Because of “' },
  },
  {
    name: 'multiple',
    outcome: 'right',
    says: `Right. ${under}`,
    marks: { name: 'right', promise: 'right' },
    reasons: { name: 'Right. Because of', promise: 'Right. Because of' },
  },
  {
    name: 'multiple',
    outcome: 'partly',
    says: '1 of 2 found.',
    marks: { name: 'right', promise: 'missed' },
    reasons: { name: 'Right. Because of', promise: 'You missed this. Because of' },
  },
  {
    name: 'multiple',
    outcome: 'wrong',
    says: '0 of 2 found, and 1 that does not belong.',
    marks: { name: 'missed', mood: 'wrong', promise: 'missed' },
    reasons: { name: 'You missed', mood: 'Not this one. Because', promise: 'You missed' },
  },
  {
    name: 'true-false',
    outcome: 'right',
    says: `Right. ${under}`,
    marks: { false: 'right' },
    reasons: { false: 'Right. Late can be put right.' },
  },
  {
    name: 'true-false',
    outcome: 'wrong',
    says: `Not this one. ${under}`,
    marks: { true: 'wrong' },
    reasons: { true: 'Not this one. Silence is worse still.' },
  },
  {
    name: 'ordering',
    outcome: 'right',
    says: '4 of 4 in place.',
    marks: { hear: 'right', own: 'right', act: 'right', return: 'right' },
    reasons: { hear: 'In place. Hear', own: 'In place.', act: 'In place.', return: 'In place.' },
  },
  {
    name: 'ordering',
    outcome: 'partly',
    says: '2 of 4 in place.',
    marks: { own: 'wrong', hear: 'wrong', act: 'right', return: 'right' },
    reasons: { act: 'In place. Act has its place.', return: 'In place.' },
  },
  {
    name: 'ordering',
    outcome: 'wrong',
    says: '0 of 4 in place.',
    marks: { own: 'wrong', hear: 'wrong', return: 'wrong', act: 'wrong' },
    reasons: {},
  },
  {
    name: 'matching',
    outcome: 'right',
    says: '2 of 2 matched. The reasons are under the rows.',
    marks: { desk: 'right', line: 'right' },
    reasons: { desk: 'Right. The desk took the call.', line: 'Right. The line has' },
  },
  {
    name: 'matching',
    outcome: 'partly',
    says: '1 of 2 matched. The reasons are under the rows.',
    marks: { desk: 'right', line: 'wrong' },
    reasons: { desk: 'Right. The desk', line: 'You chose “Waits”. It fits nobody.' },
  },
  {
    name: 'matching',
    outcome: 'wrong',
    says: '0 of 2 matched. The reasons are under the rows.',
    marks: { desk: 'wrong', line: 'wrong' },
    reasons: {
      desk: 'You chose “Tells the customer”. It fits the line.',
      line: 'You chose “Owns the case”. It fits the desk.',
    },
  },
  {
    name: 'numeric',
    outcome: 'right',
    says: `Right. ${under}`,
    marks: { written: 'right' },
    reasons: { written: 'Right. 76 of 800.' },
  },
  {
    name: 'numeric',
    outcome: 'wrong',
    says: `Not yet. ${under}`,
    marks: { written: 'wrong' },
    reasons: { written: 'Not this. That is the net figure.' },
  },
  {
    name: 'text',
    outcome: 'right',
    says: `Right. ${under}`,
    marks: { written: 'right' },
    reasons: { written: 'Right. Nobody holds it.' },
  },
  {
    name: 'text',
    outcome: 'wrong',
    says: `Not yet. ${under}`,
    marks: { written: 'wrong' },
    reasons: { written: 'Not this. That is the game.' },
  },
];
