/** Writes what was done into the certificate of a path. */
import { part, parts } from '#components/element/part.ts';
import { dayInFull } from '#components/my-playbook/days.ts';
import { amount } from '#domain/course/amount.ts';
import type { Earned } from '#domain/course/certificate.ts';
import type { Registers } from '#domain/progress/model.ts';
import { achievedInWords, fitsHeadingFont, stateInWords } from './words.ts';

/** A day in little room: “18 Nov 2026”. */
const dayInShort = (on: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(new Date(`${on}T12:00`));

/**
 * @param madeOut what the learner kept when they put their name on it; it counts from then on, also when the path grows
 */
export function fillCertificate(
  root: HTMLElement,
  { on, missing, done }: Earned,
  madeOut: Registers['certificate'] | undefined,
): void {
  const day = madeOut?.on ?? on;
  const say = (name: string, text: string): void => {
    const place = part(root, `[data-cert="${name}"]`, HTMLElement);
    if (place.textContent !== text) place.textContent = text;
  };
  root.toggleAttribute('data-earned', day !== undefined);
  say('state', stateInWords(missing.length, missing.length + done.length, day));
  say('title', day === undefined ? 'Not earned yet' : 'Certificate');
  say('verb', day === undefined ? 'is on the way along' : 'has finished');
  say(
    'date',
    day === undefined ? `${amount(missing.length, 'step')} to go` : `on ${dayInFull(day)}`,
  );
  part(root, '[data-cert="since"]', HTMLElement).hidden =
    madeOut === undefined || missing.length === 0;
  for (const control of parts(root, 'form input, form button', HTMLElement)) {
    control.toggleAttribute('disabled', day === undefined);
  }
  const open = new Set(missing.map(({ id }) => id));
  const achieved = new Map(done.map((one) => [one.step.id, one]));
  for (const row of parts(root, '[data-achieved]', HTMLElement)) {
    const id = row.dataset.achieved ?? '';
    const { how = 'open', on: since } = achieved.get(id) ?? {};
    row.classList.toggle('is-open', open.has(id));
    part(row, 'small', HTMLElement).textContent = achievedInWords(
      how,
      since === undefined ? undefined : dayInShort(since),
    );
  }
}

/** Shows the name on the paper, in a font that has all of its letters. */
export function showName(root: HTMLElement, name: string): void {
  const place = part(root, '[data-cert="name"]', HTMLElement);
  place.textContent = name.trim();
  place.classList.toggle('is-other', !fitsHeadingFont(name));
}
