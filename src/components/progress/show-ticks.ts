/** Ticks and rings. `[data-lesson]` is one lesson in a list; `.ring[data-lessons]` counts several. */

const tickText = 'done-text';

function tick(item: HTMLElement, isDone: boolean): void {
  item.classList.toggle('is-done', isDone);
  const existing = item.querySelector(`.${tickText}`);
  if (!isDone) existing?.remove();
  else if (!existing) {
    const words = document.createElement('span');
    words.className = `vh ${tickText}`;
    words.textContent = ', done';
    item.querySelector('a')?.append(words);
  }
}

function fillRing(ring: SVGElement, done: ReadonlySet<string>): void {
  const lessons = ring.dataset.lessons?.split(' ') ?? [];
  const count = lessons.filter((id) => done.has(id)).length;
  const share = lessons.length === 0 ? 0 : (100 * count) / lessons.length;
  ring.setAttribute('aria-label', `${count} of ${lessons.length} lessons done`);
  ring.querySelector('.ring-done')?.setAttribute('stroke-dasharray', `${share} 100`);
  const text = ring.querySelector('text');
  if (text) text.textContent = `${count}/${lessons.length}`;
}

/** Shows which lessons are done, in every list and ring under `root`. */
export function showTicks(root: ParentNode, done: ReadonlySet<string>): void {
  for (const item of root.querySelectorAll<HTMLElement>('li[data-lesson]'))
    tick(item, done.has(item.dataset.lesson ?? ''));
  for (const ring of root.querySelectorAll<SVGElement>('.ring[data-lessons]')) fillRing(ring, done);
}
