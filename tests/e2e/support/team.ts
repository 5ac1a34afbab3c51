/** Results of a whole workshop, as codes of the pages of the built site. */
import type { Page } from 'playwright-core';
import { writeCode } from '#domain/rollup/code.ts';
import type { HandedResult } from '#domain/rollup/handed.ts';
import type { TeamPage } from '#domain/rollup/picture.ts';

/** What the team page brings along of the course: self-checks and the journey rater. */
export const teamPages = async (page: Page): Promise<TeamPage[]> =>
  JSON.parse(
    (await page.locator('playbook-team script[type="application/json"]').textContent()) ?? '[]',
  ) as TeamPage[];

/** The page with this id. */
export async function teamPage(page: Page, id: string): Promise<TeamPage> {
  const found = (await teamPages(page)).find(({ key }) => key.id === id);
  if (!found) throw new Error(`The team page does not know ${id}.`);
  return found;
}

/** Codes of so many people. @param resultOf what the person with this number answered, from 0. */
export const codesOf = (
  { key }: TeamPage,
  count: number,
  resultOf: (person: number) => HandedResult,
): string[] =>
  Array.from({ length: count }, (_, person) =>
    writeCode({
      page: key.id,
      edition: key.edition,
      day: '2026-11-23',
      turn: 0,
      tag: `ABCDEF${String(person).padStart(2, '0')}`,
      result: resultOf(person),
    }),
  );

/** Everybody answers all statements alike: 1, 2, 3 or 4 in turn. */
export const allAlike =
  ({ key }: TeamPage) =>
  (person: number): HandedResult => ({
    kind: 'assessment',
    answers: key.items.map(() => (person % 4) + 1),
  });

/** A stage that the first five own and the others look at. */
export const ownedByFive = (person: number): HandedResult => ({
  kind: 'journey',
  function: 'service',
  wording: 1,
  stages: Array.from({ length: 4 }, () => ({
    score: person < 5 ? 5 : 2,
    owns: person < 5,
    importance: 2,
    evidence: true,
  })),
});

/** Pastes a text on the team page and adds it. */
export async function addToTeam(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste as many codes as you have').fill(text);
  await page.getByRole('button', { name: 'Add to the team' }).click();
}

/** Longer than anything waits for the browser to be idle, milliseconds. */
const quiet = 2_500;

/** Waits until the page has loaded all it loads by itself. */
export async function settled(page: Page): Promise<void> {
  await page.locator('playbook-team[data-ready]').waitFor();
  const loaded = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByType('resource').length);
  let before: number;
  do {
    before = await loaded();
    await page.waitForTimeout(quiet);
  } while ((await loaded()) !== before);
}
