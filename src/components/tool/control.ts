/** Reads and fills the controls that Control.astro renders: elements with `data-at`. */
import { part, parts } from '#components/element/part.ts';
import type { FieldShape } from '#domain/tools/shape.ts';
import { toCanonical, toTyped, type Decimal, type Form } from '#domain/tools/typed.ts';

const kinds: readonly string[] = [
  'number',
  'text',
  'story',
  'choice',
  'choices',
  'date',
] satisfies FieldShape['is'][];
const isKind = (text: string | undefined): text is FieldShape['is'] =>
  text !== undefined && kinds.includes(text);

/** The form of a control as its markup tells it, with the words of its options. */
export function formOf(control: HTMLElement): Form {
  const { is, unit = '' } = control.dataset;
  if (!isKind(is)) throw new Error('Expected data-is on the control.');
  if (is === 'choice')
    return {
      is,
      options: parts(control, 'option:not([data-typed])', HTMLOptionElement)
        .filter(({ value }) => value !== '')
        .map(({ value, text }) => ({ id: value, label: text })),
    };
  if (is === 'choices')
    return {
      is,
      options: boxesOf(control, ':not([data-typed])').map((box) => ({
        id: box.value,
        label: wordsOf(box),
      })),
    };
  return { is, unit };
}

/** What stands in a control, as a sheet keeps it. '' when nothing does. */
export function readControl(control: HTMLElement, decimal: Decimal): string {
  const { is } = control.dataset;
  if (is === 'choices')
    return boxesOf(control, ':checked')
      .map(({ value }) => value)
      .join(' ');
  return is === 'choice'
    ? typedIn(control)
    : toCanonical(typedIn(control), formOf(control), decimal);
}

/**
 * Puts a kept text into a control. A choice that is not on the list, or a day that cannot be read, is shown as it is, to
 * be mended there.
 */
export function writeControl(control: HTMLElement, text: string, locale: string): void {
  if (control instanceof HTMLSelectElement) choose(control, text);
  else if (control instanceof HTMLInputElement && control.dataset.is === 'date')
    putDay(control, text);
  else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
    control.value = toTyped(
      text,
      { is: control.dataset.is === 'number' ? 'number' : 'text' },
      locale,
    );
  else tick(control, text);
}

/** Call it after a change: the folded list shows what is ticked, and a day that can be read now is a day again. */
export function afterChange(control: HTMLElement, decimal: Decimal, locale: string): void {
  if (control.dataset.is === 'choices') showPicked(control);
  if (control.dataset.is === 'date') writeControl(control, readControl(control, decimal), locale);
}

function showPicked(control: HTMLElement): void {
  const shown = control.querySelector('[data-picked]');
  if (shown) shown.textContent = shownIn(control) || '–';
}

/** What somebody reads in a control. '' when nothing stands there. */
export function shownIn(control: HTMLElement): string {
  if (control.dataset.is === 'choices') return boxesOf(control, ':checked').map(wordsOf).join(', ');
  if (!(control instanceof HTMLSelectElement)) return typedIn(control);
  return control.value === '' ? '' : (control.selectedOptions[0]?.text ?? '');
}

/** What takes the focus: the control, or the fold of several choices. */
export const focusOf = (control: HTMLElement): HTMLElement =>
  control.querySelector<HTMLElement>('summary, input') ?? control;

const typedIn = (control: HTMLElement): string =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement
    ? control.value
    : '';

const boxesOf = (control: Element, which: string): HTMLInputElement[] =>
  parts(control, `input${which}`, HTMLInputElement);

const wordsOf = (box: HTMLInputElement): string => (box.parentElement?.textContent ?? '').trim();

function choose(select: HTMLSelectElement, text: string): void {
  select.querySelector('[data-typed]')?.remove();
  select.value = text;
  if (select.value === text) return;
  const option = new Option(text, text, true, true);
  option.dataset.typed = '';
  select.append(option);
}

function putDay(input: HTMLInputElement, text: string): void {
  input.type = 'date';
  input.value = text;
  if (input.value === text) return;
  // A field for days holds nothing else.
  input.type = 'text';
  input.value = text;
}

function tick(group: HTMLElement, text: string): void {
  const chosen = new Set(text.split(' ').filter((id) => id !== ''));
  for (const box of boxesOf(group, '[data-typed]')) box.closest('label')?.remove();
  for (const box of boxesOf(group, '')) box.checked = chosen.delete(box.value);
  const pattern = [...chosen].length > 0 ? part(group, 'label', HTMLLabelElement) : undefined;
  for (const id of chosen) {
    const row = pattern?.cloneNode(true);
    if (!(row instanceof HTMLLabelElement)) continue;
    const box = part(row, 'input', HTMLInputElement);
    box.value = id;
    box.checked = true;
    box.dataset.typed = '';
    part(row, 'span', HTMLElement).textContent = id;
    pattern?.parentElement?.append(row);
  }
  showPicked(group);
}
