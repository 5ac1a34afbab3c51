/** Registers in plain words: what a person would say about each value. */
import { localDay } from '#components/element/local-date.ts';
import { amountInWords, nameOf } from '#components/tool/shelf/sheet-words.ts';
import { dayInWords } from '#components/my-playbook/days.ts';
import { registerKinds } from '#domain/progress/kinds.ts';
import type { RegisterKind, Registers } from '#domain/progress/model.ts';
import type { Titles } from './titles.ts';

/** An entry, said: what it is about, and what is kept about that. */
export interface Words {
  title: string;
  text: string;
}

/** The page of a plan, a mark or a sheet: its id without the random name after the last dot. */
export const pageOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));

/** What points say about an answer. @param points 0 to 1 */
export const verdict = (points: number): string =>
  points === 1 ? 'Right' : points === 0 ? 'Not right' : 'Partly right';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type Title = (id: string) => string;
type Told = { title?: string; text: string } | undefined;

const of =
  <Kind extends RegisterKind>(
    kind: Kind,
    describe: (value: Registers[Kind], title: Title) => Told,
  ): ((value: unknown, title: Title) => Told) =>
  (value, title) => {
    const read = registerKinds[kind].read(value);
    return read && describe(read, title);
  };

const told: Readonly<Record<RegisterKind, (value: unknown, title: Title) => Told>> = {
  role: of('role', ({ role }) => ({ title: 'Your role', text: capital(role) })),
  path: of('path', ({ path }, title) => ({ title: 'The path you follow', text: title(path) })),
  lesson: of('lesson', ({ done, on }) => ({
    text: `${done ? 'Done' : 'Taken back'}, ${dayInWords(on)}`,
  })),
  answer: of('answer', ({ points, at, guessed }) => ({
    text: `${verdict(points)}${guessed ? ', a guess' : ''}, ${localDay(at)}`,
  })),
  round: of('round', ({ mode, begun }) => ({ text: `${capital(mode)}, begun ${localDay(begun)}` })),
  note: of('note', ({ text }) => ({ text })),
  walk: of('walk', ({ steps }) => ({ text: counted(steps.length, 'choice made', 'choices made') })),
  draft: of('draft', ({ answers }) => ({
    text: counted(Object.keys(answers).length, 'statement answered', 'statements answered'),
  })),
  place: of('place', ({ section, at }) => ({
    text: `Left ${section === '' ? 'at the top' : `at “${section}”`}, ${localDay(at)}`,
  })),
  start: of('start', ({ on }) => ({ text: `Started ${dayInWords(on)}` })),
  task: of('task', ({ done, on }) => ({
    text: `${done ? 'Done' : 'Taken back'}, ${dayInWords(on)}`,
  })),
  plan: of('plan', ({ page, if: cue, then: act, on }, title) => ({
    title: title(page),
    text: `If ${cue}, then I will ${act} (${dayInWords(on)})`,
  })),
  mark: of('mark', ({ title, text, quote }) => ({
    title,
    text: [quote && `“${quote.exact}”`, text].filter(Boolean).join(' '),
  })),
  certificate: of('certificate', ({ name, on }) => ({
    text: `Made out to ${name}, ${dayInWords(on)}`,
  })),
  sheet: of('sheet', (sheet) => ({
    text: `${nameOf(sheet)}, ${dayInWords(sheet.on)}: ${amountInWords(sheet)}`,
  })),
  preference: of('preference', ({ minutes, rhythm }) => ({
    title: 'How you like the playbook',
    text: `At most ${counted(minutes, 'minute', 'minutes')} of review a day; calendar of days ${rhythm ? 'shown' : 'hidden'}`,
  })),
};

/** @param id as in the key of the register, '' for kinds without one. @param value of the current form. */
export const registerInWords = (
  kind: RegisterKind,
  id: string,
  value: unknown,
  titles: Titles,
): Words | undefined => {
  const title: Title = (about) => titles.get(about) ?? about;
  const words = told[kind](value, title);
  return words && { title: title(kind === 'sheet' ? pageOf(id) : id), ...words };
};
