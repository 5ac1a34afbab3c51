/** Prints a run alone, on one page, then puts the page back as it was. Styles: actions-print.css. */
import { part } from '#components/element/part.ts';
import { printAlone } from '#components/element/print-alone.ts';
import { addDays } from '#domain/calendar/days.ts';
import type { Run } from '#domain/workshop/actions.ts';
import { dayInWords, hearsBack } from '#domain/workshop/take-home.ts';
import type { KitFacts } from './kit-facts.ts';

/** More letters than this are set smaller, so that they stay on the page. */
const roomy = 900;

/** @param root the element that Actions.astro renders. */
export function printSummary(root: HTMLElement, run: Run, kit: KitFacts): void {
  const template = part(root, '[data-template=summary]', HTMLTemplateElement);
  const sheet = part(document.importNode(template.content, true), 'section', HTMLElement);
  fillIn(sheet, run, kit);
  printAlone(sheet);
}

function fillIn(sheet: HTMLElement, run: Run, { recall }: KitFacts): void {
  const place = (name: string): HTMLElement => part(sheet, `[data-summary=${name}]`, HTMLElement);
  const { actions } = run;
  place('day').textContent = `Workshop on ${dayInWords(run.on)}`;
  place('none').hidden = actions.length > 0;
  part(sheet, 'table', HTMLElement).hidden = actions.length === 0;
  part(sheet, 'tbody', HTMLElement).replaceChildren(
    ...actions.map(({ what, owner, by, sign, done }) =>
      rowOf([what, owner, by === '' ? '' : dayInWords(by), sign, done ? '✓' : '☐']),
    ),
  );
  const back = hearsBack(run);
  place('back').textContent =
    back === '' ? '' : `You hear what became of it on ${dayInWords(back)}.`;
  place('recall').replaceChildren(
    ...recall.flatMap(({ days, text }) => [
      element('dt', dayInWords(addDays(run.on, days))),
      element('dd', text),
    ]),
  );
  const letters = actions.reduce((sum, { what, sign }) => sum + what.length + sign.length, 0);
  sheet.classList.toggle('is-full', actions.length > 8 || letters > roomy);
}

const element = (tag: string, text: string): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
};

const rowOf = (cells: readonly string[]): HTMLElement => {
  const row = document.createElement('tr');
  row.append(...cells.map((text) => element('td', text)));
  return row;
};
