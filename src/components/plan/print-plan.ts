/** Prints a plan alone, as a card to cut out and carry, then puts the page back as it was. Styles: plan-print.css. */
import { printAlone } from '#components/element/print-alone.ts';

/**
 * @param words The words of the plan as they stand on the page. They are copied.
 * @param title Title of the page it was made on.
 * @param days When to ask oneself “did I do it?”, in words.
 */
export function printPlan(words: HTMLElement, title: string, days: readonly string[]): void {
  const sheet = document.createElement('div');
  sheet.className = 'plan-sheet';
  const card = document.createElement('section');
  const copy = words.cloneNode(true);
  if (copy instanceof HTMLElement) {
    // On the page the words make room for the form, or scroll.
    copy.hidden = false;
    copy.removeAttribute('style');
    copy.removeAttribute('tabindex');
  }
  card.append(copy, checkList(days), caption(`The CX Playbook: ${title}`));
  sheet.append(card);
  printAlone(sheet);
}

const checkList = (days: readonly string[]): HTMLElement => {
  const list = document.createElement('ul');
  list.append(
    ...['Did I do it?', ...days].map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  return list;
};

const caption = (text: string): HTMLElement => {
  const line = document.createElement('p');
  line.className = 'cap';
  line.textContent = text;
  return line;
};
