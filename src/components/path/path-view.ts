/** Writes a learner’s progress into the page of a path. */
import { part, parts } from '#components/element/part.ts';
import { dayInWords } from '#components/my-playbook/days.ts';
import { earned } from '#domain/course/certificate.ts';
import { pathDates } from '#domain/course/path-dates.ts';
import type {
  Amounts,
  FullPath,
  PathFacts,
  PathProgress,
  StepProgress,
} from '#domain/course/path-progress-model.ts';
import { pathProgress } from '#domain/course/path-progress.ts';
import { today } from '#storage/now.ts';
import {
  checkInWords,
  dueInWords,
  leftInWords,
  nextInWords,
  stepsInWords,
  stopInWords,
} from './words.ts';

/** What the record says of one path beside what was done. */
export interface Kept {
  /** Local calendar date of day 1; undefined when none is set. */
  start: string | undefined;
  /** The certificate was made out; it stays earned, also when the path grows. */
  isMadeOut: boolean;
}

/** Fills in everything that depends on the learner. */
export function fillPath(
  root: HTMLElement,
  path: FullPath,
  facts: PathFacts,
  { start, isMadeOut }: Kept,
): void {
  const progress = pathProgress(path, facts);
  const { on } = earned(path, facts);
  showNext(root, progress, on);
  showStops(root, progress, isMadeOut);
  showSteps(root, progress);
  showBefore(root, progress);
  showDates(root, path, progress, start);
}

/** What is announced after a task was ticked or taken back. */
export function pathSaid(path: FullPath, facts: PathFacts, ticked: boolean): string {
  const progress = pathProgress(path, facts);
  const rest = progress.stage === 'done' ? 'The path is finished' : leftInWords(progress);
  return `${ticked ? 'Ticked off' : 'No longer ticked off'}. ${rest}.`;
}

function showNext(root: HTMLElement, progress: PathProgress, on: string | undefined): void {
  const { certificate = '' } = root.dataset;
  const { href, ...words } = nextInWords(
    progress,
    certificate,
    on === undefined ? undefined : dayInWords(on),
  );
  for (const [name, text] of Object.entries(words)) {
    part(root, `[data-next="${name}"]`, HTMLElement).textContent = text;
  }
  part(root, '[data-next="href"]', HTMLAnchorElement).setAttribute('href', href);
  fillRing(root, '', progress);
}

function showStops(root: HTMLElement, progress: PathProgress, isMadeOut: boolean): void {
  const finished = progress.stage === 'done';
  for (const module of progress.modules) {
    const stop = part(root, `[data-stop="${module.id}"]`, HTMLElement);
    const leads = !finished && module.steps.some(({ step }) => step === progress.next);
    stop.classList.toggle('is-done', module.stage === 'done');
    stop.classList.toggle('is-now', leads);
    const link = part(stop, 'a', HTMLAnchorElement);
    if (leads) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
    part(stop, '[data-stop-state]', HTMLElement).textContent = stopInWords(
      module,
      leads,
      progress.stage !== 'open',
    );
    fillRing(root, module.id, module);
  }
  const end = part(root, '[data-stop-end]', HTMLElement);
  const isEarned = finished || isMadeOut;
  end.classList.toggle('is-done', isEarned);
  part(end, '[data-stop-state]', HTMLElement).textContent = isEarned ? 'Earned' : 'To earn';
}

function fillRing(root: HTMLElement, of: string, amounts: Amounts): void {
  const { done, total } = amounts;
  for (const ring of parts(root, `.ring[data-steps="${of}"]`, SVGElement)) {
    ring.setAttribute('aria-label', stepsInWords(amounts));
    const share = total === 0 ? 0 : (100 * done) / total;
    part(ring, '.ring-done', SVGElement).setAttribute('stroke-dasharray', `${share} 100`);
    part(ring, 'text', SVGElement).textContent = `${done}/${total}`;
  }
}

function showSteps(root: HTMLElement, { modules }: PathProgress): void {
  const all = modules.flatMap(({ steps }) => steps);
  for (const one of all) {
    const { step, state, on } = one;
    if (step.kind === 'task') {
      const box = part(root, `[data-task="${step.id}"]`, HTMLInputElement);
      box.disabled = false;
      box.checked = state === 'done';
    } else if (step.kind === 'lesson') {
      // The tick itself, and its word for screen readers, come from `playbook-progress`.
      const time = part(root, `[data-lesson="${step.id}"] [data-minutes]`, HTMLElement);
      time.textContent = state === 'known' ? 'tested out' : `${step.minutes} min`;
    } else {
      for (const offer of parts(root, `[data-test-out="${step.id}"]`, HTMLElement)) {
        offer.classList.toggle('is-done', state !== 'open');
      }
      const check = part(root, `[data-check="${step.id}"]`, HTMLElement);
      check.classList.toggle('is-done', state !== 'open');
      part(check, '[data-check-words]', HTMLElement).textContent = checkInWords(
        one,
        on === undefined ? undefined : dayInWords(on),
        allRead(all, step.covers ?? []),
      );
    }
  }
}

const allRead = (steps: readonly StepProgress[], lessons: readonly string[]): boolean =>
  steps.every(({ step, state }) => !lessons.includes(step.id) || state === 'done');

function showBefore(root: HTMLElement, progress: PathProgress): void {
  for (const { id, done } of [...progress.before, ...progress.modules.flatMap((m) => m.after)]) {
    for (const line of parts(root, `[data-before="${id}"]`, HTMLElement)) {
      line.classList.toggle('is-done', done);
    }
  }
}

function showDates(
  root: HTMLElement,
  path: FullPath,
  { modules }: PathProgress,
  start: string | undefined,
): void {
  const dates = start === undefined ? undefined : pathDates(path, start, today());
  for (const { id, stage } of modules) {
    const date = stage === 'done' ? undefined : dates?.get(id);
    for (const place of parts(root, `[data-due="${id}"]`, HTMLElement)) {
      place.textContent = date ? dueInWords(date, dayInWords(date.due)) : '';
    }
  }
}
