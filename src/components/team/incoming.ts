/** Files that come in, and what of them was not taken. */
import { part } from '#components/element/part.ts';
import type { NotTaken } from '#domain/rollup/team.ts';
import { words } from './said.ts';

/** Bytes of the largest file that is opened. */
const largest = 1_000_000;
/** The most refusals that are listed; the number of all is said. */
const mostListed = 100;

/** Calls back with the files that are chosen in a field of `host` or dropped on it. */
export function onFiles(host: HTMLElement, take: (files: readonly File[]) => Promise<void>): void {
  host.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    void take(Array.from(target.files ?? []));
    // The same files can then be chosen again.
    target.value = '';
  });
  host.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  host.addEventListener('drop', (event) => {
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length === 0) return;
    event.preventDefault();
    void take(files);
  });
}

/** The texts of all files that can be read, and why the others cannot. */
export async function textsOf(
  files: readonly File[],
): Promise<{ texts: string[]; refused: NotTaken[] }> {
  const texts: string[] = [];
  const refused: NotTaken[] = [];
  for (const file of files) {
    // The size is looked at before a byte is read.
    const isLarge = file.size > largest;
    const text = isLarge ? undefined : await file.text().catch(() => undefined);
    if (text === undefined)
      refused.push({ excerpt: file.name, why: isLarge ? words.large : words.unread });
    else texts.push(text);
  }
  return { texts, refused };
}

/** Lists what was not taken and why; with nothing to list the list is away. */
export function showRefused(host: ParentNode, refused: readonly NotTaken[]): void {
  const details = part(host, '.team-refused', HTMLElement);
  details.hidden = refused.length === 0;
  part(details, 'summary span', HTMLElement).textContent = `Not taken: ${refused.length}`;
  part(details, 'ul', HTMLElement).replaceChildren(
    ...refused.slice(0, mostListed).map(({ excerpt, why }) => {
      const line = document.createElement('li');
      const begins = document.createElement('code');
      begins.textContent = excerpt;
      line.append(...(excerpt === '' ? [] : [begins, ' … ']), why);
      return line;
    }),
  );
}
