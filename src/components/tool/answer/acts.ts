/** The buttons under a chart or table: copy it as a picture, download its numbers. What they do is loaded when pressed. */
import type { Part } from '#domain/tools/outcome.ts';
import { el } from './el.ts';

/** A part that has numbers in a table. */
export type TwinPart = Extract<Part, { is: 'chart' | 'table' }>;

const shown = new WeakMap<HTMLElement, TwinPart>();

/** Tells the buttons of this block what it shows now. */
export function nowShows(block: HTMLElement, part: TwinPart): void {
  shown.set(block, part);
  for (const title of block.querySelectorAll('.btns .vh')) title.textContent = `: ${part.title}`;
}

type Act = (block: HTMLElement, part: TwinPart) => Promise<string>;

const picture: Act = async (block, part) => {
  const { copyPicture } = await import('./copy-picture.ts');
  return copyPicture(block, part);
};
const csv: Act = async (_block, part) => {
  const { downloadTwin } = await import('./download-twin.ts');
  return downloadTwin(part);
};

const acts = {
  picture: { label: 'Copy as picture', act: picture },
  csv: { label: 'Download CSV', act: csv },
} as const;

/** The buttons, and the line that says what they did. */
export function actsFor(block: HTMLElement, names: readonly (keyof typeof acts)[]): HTMLElement[] {
  const said = el('p', { class: 'tool-said', role: 'status' });
  const buttons = names.map((name) => {
    const { label, act } = acts[name];
    const button = el(
      'button',
      { type: 'button', class: 'btn alt sm', 'data-do': name },
      label,
      // Two charts have two such buttons: read alone, each says whose it is.
      el('span', { class: 'vh' }),
    );
    button.addEventListener('click', () => {
      const part = shown.get(block);
      if (!part) return;
      said.textContent = '';
      void act(block, part)
        .catch(() => 'That did not work. Check your connection, then try again.')
        .then((words) => {
          said.textContent = words;
        });
    });
    return button;
  });
  return [el('div', { class: 'btns' }, ...buttons), said];
}
