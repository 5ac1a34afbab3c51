/** A list with a column of each form on an otherwise empty page, as ListEditor.astro renders it. */
import { expect, vi } from 'vitest';
import '#components/tool/control.css';
import '#components/tool/list/list.css';
import '#components/tool/list/list-cards.css';
import '#components/tool/list/list-print.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { part, parts } from '#components/element/part.ts';
import { ListEditor } from '#components/tool/list/list-editor.ts';
import type { Decimal } from '#domain/tools/typed.ts';
import markup from '../../fixtures/tool-list/list.html?raw';
import { patient } from '../patient.ts';

export const onChange = vi.fn();

export function openList(locale = 'en-GB', decimal: Decimal = '.', most = 40): ListEditor {
  document.body.innerHTML = markup;
  const section = part(document, 'section', HTMLElement);
  section.dataset.most = String(most);
  onChange.mockClear();
  return new ListEditor(section, { decimal, locale, onChange });
}

/** The control of that name: “Fee, row 2”. */
export function cell(name: string): HTMLElement {
  return part(document, `tbody [aria-label="${name}"]`, HTMLElement);
}

export const focused = (): string | null | undefined =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

export const said = (): string => part(document, '[data-said]', HTMLElement).textContent;

/** Waits until the list has said this. */
export const says = (words: string): Promise<void> =>
  vi.waitFor(() => {
    expect(said()).toBe(words);
  }, patient);

export function press(name: string): void {
  const button = parts(document, 'button', HTMLButtonElement).find(
    (each) => (each.ariaLabel ?? each.textContent.trim()) === name,
  );
  if (!button) throw new Error(`No button ${name}`);
  button.click();
}

/** Pastes as the browser does. @returns false when the list took it over. */
export function paste(into: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  into.focus();
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return into.dispatchEvent(event);
}

/** Writes into a cell and leaves it, as typing does. */
export function write(name: string, text: string): void {
  const control = cell(name);
  if (
    !(control instanceof HTMLInputElement) &&
    !(control instanceof HTMLTextAreaElement) &&
    !(control instanceof HTMLSelectElement)
  )
    throw new Error(`Nothing to write in: ${name}`);
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
