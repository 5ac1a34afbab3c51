/**
 * Ticks and rings. `[data-lesson]` is one lesson in a list, `[data-quizzes]` the quizzes that test it out;
 * `.ring[data-lessons]` counts several, each written `lesson/quiz`.
 */

const tickText = 'done-text';

/** Ids of lessons done and of quizzes passed. */
interface Ticked {
  done: ReadonlySet<string>;
  passed: ReadonlySet<string>;
}

/** What is said of a lesson; undefined while it is to do. */
function wordsFor(
  { done, passed }: Ticked,
  lesson: string | undefined,
  quizzes: readonly string[] = [],
): string | undefined {
  if (done.has(lesson ?? '')) return 'done';
  return quizzes.some((quiz) => passed.has(quiz)) ? 'tested out' : undefined;
}

function tick(item: HTMLElement, words: string | undefined): void {
  item.classList.toggle('is-done', words === 'done');
  item.classList.toggle('is-known', words === 'tested out');
  let place = item.querySelector(`.${tickText}`);
  if (!words) place?.remove();
  else {
    if (!place) {
      place = document.createElement('span');
      place.className = `vh ${tickText}`;
      item.querySelector('a')?.append(place);
    }
    place.textContent = `, ${words}`;
  }
}

function fillRing(ring: SVGElement, ticked: Ticked): void {
  const lessons = ring.dataset.lessons?.split(' ') ?? [];
  const count = lessons.filter((entry) => {
    const [lesson, ...quizzes] = entry.split('/');
    return wordsFor(ticked, lesson, quizzes);
  }).length;
  const share = lessons.length === 0 ? 0 : (100 * count) / lessons.length;
  ring.setAttribute('aria-label', `${count} of ${lessons.length} lessons done`);
  ring.querySelector('.ring-done')?.setAttribute('stroke-dasharray', `${share} 100`);
  const text = ring.querySelector('text');
  if (text) text.textContent = `${count}/${lessons.length}`;
}

/**
 * Shows which lessons are done or tested out, in every list and ring under `root`.
 * @param passed ids of the quizzes passed
 */
export function showTicks(
  root: ParentNode,
  done: ReadonlySet<string>,
  passed: ReadonlySet<string> = new Set(),
): void {
  const ticked = { done, passed };
  for (const item of root.querySelectorAll<HTMLElement>('li[data-lesson]')) {
    const { lesson, quizzes } = item.dataset;
    tick(item, wordsFor(ticked, lesson, quizzes?.split(' ')));
  }
  for (const ring of root.querySelectorAll<SVGElement>('.ring[data-lessons]'))
    fillRing(ring, ticked);
}
