import { part } from '#components/element/part.ts';
import { levelWords } from '#domain/assessment/words.ts';
import { profile } from '#domain/assessment/profile.ts';
import { tallyOf, type Tally } from '#domain/progress/results.ts';
import type { StoredEvent } from '#storage/learner-record.ts';
import { dayInWords } from './days.ts';
import type { Titled, TitledAssessment, Titles } from './titles.ts';

/** Makes the rows of past results from the templates in Results.astro. */
export class ResultView {
  readonly #root: ParentNode;
  readonly #titles: Titles;

  constructor(root: ParentNode, titles: Titles) {
    this.#root = root;
    this.#titles = titles;
  }

  /** All attempts at one quiz, or at the check of one lesson. @param events newest first. */
  attempts(id: string, events: readonly StoredEvent<'attempt'>[]): HTMLElement {
    const quiz = this.#titles.quizzes.find((each) => each.id === id);
    const lesson = this.#titles.lessons.find((each) => each.id === id);
    return this.#group(
      quiz ?? lesson ?? gone(id),
      lesson ? 'Recall check: ' : '',
      events.map((event, index) =>
        this.#attempt(event, quiz !== undefined, index === 0 ? events[1] : undefined),
      ),
    );
  }

  /** All walks through one scenario. @param events newest first. */
  scenarios(id: string, events: readonly StoredEvent<'scenario'>[]): HTMLElement {
    const scenario = this.#titles.scenarios.find((each) => each.id === id);
    return this.#group(
      scenario ?? gone(id),
      '',
      events.map(({ on, ending, steps }) => {
        const title = scenario?.endings.find((each) => each.id === ending)?.title;
        return this.#line(on, `${title ?? goneEnding}, ${choicesInWords(steps.length)}`);
      }),
    );
  }

  /** All results of one self-assessment. @param events newest first. */
  profiles(id: string, events: readonly StoredEvent<'assessment'>[]): HTMLElement {
    const assessment = this.#titles.assessments.find((each) => each.id === id);
    return this.#group(
      assessment ?? gone(id),
      '',
      events.map((event, index) =>
        this.#profile(event, assessment?.dimensions ?? [], index === 0 ? events[1] : undefined),
      ),
    );
  }

  #group({ title, address }: Titled, prefix: string, results: readonly HTMLElement[]): HTMLElement {
    const item = this.#make('group', HTMLLIElement);
    const heading = part(item, 'h3', HTMLHeadingElement);
    if (address === '') heading.textContent = title;
    else heading.append(prefix, linkTo(address, title));
    const [newest, ...earlier] = results;
    const details = part(item, 'details', HTMLDetailsElement);
    if (newest) details.before(newest);
    details.append(...earlier);
    details.hidden = earlier.length === 0;
    return item;
  }

  #attempt(
    { on, answers, passed }: StoredEvent<'attempt'>,
    hasPassMark: boolean,
    before: StoredEvent<'attempt'> | undefined,
  ): HTMLElement {
    const tally = tallyOf(answers);
    const also = tally.partly === 0 ? '' : `, ${tally.partly} partly right`;
    const row = this.#line(on, `${rightInWords(tally, answers.length)}${also}`);
    part(row, '[data-passed]', HTMLElement).hidden = !(passed && hasPassMark);
    part(row, '[data-change]', HTMLElement).textContent = before
      ? `Before, on ${dayInWords(before.on)}: ${rightInWords(tallyOf(before.answers), before.answers.length)}`
      : '';
    const bar = part(row, '.my-share', HTMLElement);
    bar.hidden = false;
    bar.style.setProperty('--share', `${(100 * tally.right) / Math.max(answers.length, 1)}%`);
    return row;
  }

  #line(on: string, words: string): HTMLElement {
    const row = this.#make('attempt', HTMLParagraphElement);
    part(row, '[data-day]', HTMLElement).textContent = dayInWords(on);
    part(row, '[data-words]', HTMLElement).textContent = words;
    return row;
  }

  #profile(
    { on, answers }: StoredEvent<'assessment'>,
    dimensions: TitledAssessment['dimensions'],
    before: StoredEvent<'assessment'> | undefined,
  ): HTMLElement {
    const table = this.#make('assessment', HTMLTableElement);
    part(table, 'caption', HTMLElement).textContent = dayInWords(on);
    const results = profile(dimensions, answers);
    const earlier = before ? profile(dimensions, before.answers) : [];
    const column = part(table, '[data-before]', HTMLTableCellElement);
    if (before) column.textContent = `Before, ${dayInWords(before.on)}`;
    else column.remove();
    for (const [index, { mean, level }] of results.entries()) {
      const row = part(table, 'tbody', HTMLTableSectionElement).insertRow();
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = dimensions[index]?.name ?? '';
      row.append(head);
      row.insertCell().textContent = mean?.toFixed(1) ?? '–';
      row.insertCell().textContent = level ? levelWords[level].name : 'Not enough answers';
      if (before) row.insertCell().textContent = changeInWords(earlier[index]?.mean, mean);
    }
    table.tHead?.toggleAttribute('hidden', results.length === 0);
    return table;
  }

  #make<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
    const template = part(this.#root, `[data-template="${name}"]`, HTMLTemplateElement);
    const made = template.content.firstElementChild?.cloneNode(true);
    if (made instanceof kind) return made;
    throw new Error(`Expected a template ${name} in the markup.`);
  }
}

/** A result outlives its page: it is shown by its id rather than dropped. */
const gone = (id: string): Titled => ({
  id,
  title: `${id}, no longer in the playbook`,
  address: '',
});

const goneEnding = 'An ending that is no longer in this story';

const choicesInWords = (choices: number): string =>
  choices === 1 ? '1 choice' : `${choices} choices`;

const rightInWords = ({ right }: Tally, answers: number): string => `${right} of ${answers} right`;

/** A mean before, and where it went: “2.5, now 0.5 higher”. Means are rounded as they are shown, so that the sum is right. */
const changeInWords = (before: number | undefined, now: number | undefined): string => {
  if (before === undefined) return '–';
  const shown = before.toFixed(1);
  if (now === undefined) return shown;
  const change = Number(now.toFixed(1)) - Number(shown);
  if (Math.abs(change) < 0.05) return `${shown}, the same`;
  return `${shown}, now ${Math.abs(change).toFixed(1)} ${change > 0 ? 'higher' : 'lower'}`;
};

const linkTo = (address: string, title: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  return link;
};
