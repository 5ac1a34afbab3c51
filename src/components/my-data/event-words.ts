/** Events in plain words. */
import { dayInWords } from '#components/my-playbook/days.ts';
import { eventKinds } from '#domain/progress/kinds.ts';
import type { CheckIn, EventKind, Events } from '#domain/progress/model.ts';
import { partsOf } from '#domain/progress/envelope.ts';
import { tallyOf } from '#domain/progress/results.ts';
import { pageOf, verdict, type Words } from './register-words.ts';
import type { Titles } from './titles.ts';

const outcomes: Readonly<Record<CheckIn, string>> = {
  yes: 'Did it',
  'not-yet': 'Not yet',
  changed: 'Worded anew',
};

/** `about` is the id of what the event is about; its title is looked up. */
type Told = { about: string; text: string } | undefined;

const of =
  <Kind extends EventKind>(
    kind: Kind,
    describe: (value: Events[Kind]) => Told,
  ): ((value: unknown) => Told) =>
  (value) => {
    const read = eventKinds[kind].read(value);
    return read && describe(read);
  };

const told: Readonly<Record<EventKind, (value: unknown) => Told>> = {
  attempt: of('attempt', ({ quiz, answers }) => ({
    about: quiz,
    text: `${tallyOf(answers).right} of ${answers.length} right`,
  })),
  scenario: of('scenario', ({ scenario, steps }) => ({
    about: scenario,
    text: `Walked to its end, choices made: ${steps.length}`,
  })),
  assessment: of('assessment', ({ assessment, answers }) => ({
    about: assessment,
    text: `Statements answered: ${Object.keys(answers).length}`,
  })),
  review: of('review', ({ question, points, due }) => ({
    about: question,
    text: `${verdict(points)}, comes back ${dayInWords(due)}`,
  })),
  'check-in': of('check-in', ({ plan, outcome }) => ({
    about: pageOf(plan),
    text: outcomes[outcome],
  })),
  version: of('version', ({ record, text }) => ({
    about: aboutOf(record),
    text: text === '' ? 'Decided' : text,
  })),
};

/** What a register is about: plans and marks are about their page. @param record its key. */
const aboutOf = (record: string): string => {
  const { kind, id } = partsOf(record);
  return kind === 'plan' || kind === 'mark' ? pageOf(id) : id;
};

/** @param value of the current form. @param on local date of the event, YYYY-MM-DD */
export const eventInWords = (
  kind: EventKind,
  value: unknown,
  on: string,
  titles: Titles,
): Words | undefined => {
  const words = told[kind](value);
  if (words === undefined) return undefined;
  const { about, text } = words;
  return { title: titles.get(about) ?? about, text: `${dayInWords(on)}: ${text}` };
};
