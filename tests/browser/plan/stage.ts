/** The plan card and the list of plans on an otherwise empty page, with the real learner record behind them. */
import { vi } from 'vitest';
import '#components/my-playbook/my-playbook.css';
import '#components/plan/my-plans.css';
import '#components/plan/plan-card.css';
import '#components/plan/plan-form.css';
import '#components/plan/plan-print.css';
import '#components/plan/playbook-plan.ts';
import '#components/plan/playbook-plans.ts';
import '#components/versions/versions.css';
import { parts } from '#components/element/part.ts';
import { addDays } from '#domain/calendar/days.ts';
import type { CheckIn, IfThenPlan } from '#domain/progress/model.ts';
import { today } from '#storage/now.ts';
import card from '../../fixtures/plan/card.html?raw';
import list from '../../fixtures/plan/list.html?raw';
import { load, record } from '../quiz/stage.ts';
import { patient } from '../patient.ts';

export { at, desktop, fillDisk, phone, record, saved, textAt } from '../quiz/stage.ts';

/** The card of a page without plans, as a reload would show it. A page of its own for each test: answers are for ever. */
export const openCard = (page: string): Promise<void> =>
  load(card.replace('data-page="T1.1"', `data-page="${page}"`));

export const openList = (): Promise<void> => load(list);

/** A plan made so many days ago, in the record before the page opens, or as another tab makes it. Returns its id. */
export async function planMade(
  page: string,
  daysAgo: number,
  plan: Partial<IfThenPlan> = {},
  id = `${page}.${crypto.randomUUID().slice(0, 8)}`,
): Promise<string> {
  const on = addDays(today(), -daysAgo);
  await record.put('plan', id, { page, if: 'the bus is late', then: 'ring ahead', on, ...plan });
  return id;
}

/** What another device wrote of a plan, as a merge that it lost leaves it. */
export async function otherWording(id: string, cue: string, act: string): Promise<void> {
  const written = { t: Date.now(), n: 1, d: 'anotherdevice1' };
  await record.append('version', { record: `plan/${id}`, text: `${cue}\n${act}`, ...written });
}

export const plansOf = async (page: string): Promise<IfThenPlan[]> =>
  [...(await record.list('plan')).values()].filter((plan) => plan.page === page);

export const outcomesOf = async (id: string): Promise<CheckIn[]> =>
  (await record.events('check-in')).filter(({ plan }) => plan === id).map(({ outcome }) => outcome);

/** The buttons somebody can see now, by their words. */
export const buttons = (): string[] =>
  parts(document, 'button', HTMLButtonElement)
    .filter((button) => button.checkVisibility({ visibilityProperty: true }))
    .map(({ textContent }) => textContent.trim());

/** Presses the first visible button of that name. */
export function press(name: string): void {
  const button = parts(document, 'button', HTMLButtonElement).find(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) && each.textContent.trim() === name,
  );
  if (!button) throw new Error(`No button ${name} among ${buttons().join(', ')}`);
  button.click();
}

/** Writes into the field of that name, as typing does. */
export function write(name: 'if' | 'then', text: string): void {
  const field = parts(document, `textarea[name="${name}"]`, HTMLTextAreaElement).find((each) =>
    each.checkVisibility(),
  );
  if (!field) throw new Error(`No field ${name}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Waits until the card or the list has said this. */
export const says = (words: RegExp): Promise<void> =>
  vi.waitFor(() => {
    const said = parts(document, '[role="status"]', HTMLElement).map((each) => each.textContent);
    if (!said.some((text) => words.test(text))) throw new Error(`It says: ${said.join(' | ')}`);
  }, patient);
