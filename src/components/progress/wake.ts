/**
 * Elements that nobody needs to read a page: their code is loaded once the page is idle, or only when the reader comes
 * near them, so that it costs a page nothing before. Each module defines its element when it is loaded. Until then, and on
 * a line that dropped, the markup stays as it was served.
 */
import { whenNear } from '#components/element/when-near.ts';
import { loadNotes, wakeNotes } from '#components/notes/wake-notes.ts';
import { keepPlaceHere } from './keep-place-here.ts';

interface Sleeper {
  tag: string;
  load: () => Promise<unknown>;
  /** `idle`: at once, now that the page is idle. `near`: when the reader comes near. */
  when: 'idle' | 'near';
}

const sleepers: readonly Sleeper[] = [
  {
    tag: 'playbook-done',
    load: () => import('#components/lesson/playbook-done.ts'),
    when: 'idle',
  },
  {
    tag: 'playbook-plan',
    load: () => import('#components/plan/playbook-plan.ts'),
    when: 'near',
  },
  {
    tag: 'playbook-notes',
    load: loadNotes,
    when: 'near',
  },
];

let woken = false;

/** Wakes the sleepers under `root`, and what keeps the reader’s place. Once is enough for a page. */
export function wake(root: ParentNode): void {
  if (woken) return;
  woken = true;
  wakeNotes(root);
  for (const { tag, load, when } of sleepers) {
    const start = (): void => {
      load().catch((error: unknown) => {
        console.warn(`${tag} could not be loaded.`, error);
      });
    };
    const elements = root.querySelectorAll(tag);
    if (when === 'idle' && elements.length > 0) start();
    else for (const element of elements) whenNear(element, start);
  }
  const here = root.querySelector<HTMLElement>('playbook-progress[data-page]');
  if (here) keepPlaceHere(here.dataset);
}
