import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '#components/hand-over/playbook-hand-over.ts';
import { handOver } from '#components/hand-over/hand-over.ts';
import '#components/team/playbook-team.ts';
import { readCode, writeCode } from '#domain/rollup/code.ts';
import type { HandedResult } from '#domain/rollup/handed.ts';
import { about, handOverMarkup, teamMarkup } from './markup.ts';

vi.mock('#components/element/follow-record.ts', () => ({
  learnerRecord: () => Promise.resolve({ subscribe: () => () => undefined }),
}));

const quizzes = 'data:application/json,[]';
const low: HandedResult = { kind: 'assessment', answers: [1, 1, 1, 1, 2, 2, 2, 2] };
const codeOf = (person: number, result = low): string =>
  writeCode({
    page: 'A1',
    edition: about.key.edition,
    day: '2026-11-23',
    turn: 0,
    tag: `AAAAAAA${person}`,
    result,
  });
const said = () => document.querySelector('.team-said')?.textContent;
const cells = () => [...document.querySelectorAll('.team-heat b')].map((cell) => cell.textContent);
const add = async (text: string): Promise<void> => {
  await page.getByLabelText('Codes').fill(text);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
};

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('a team outlives the page, and another tab sees what was added', async () => {
  document.body.innerHTML = teamMarkup(quizzes);
  await add([0, 1, 2, 3, 4].map((person) => codeOf(person)).join(' '));
  await expect.poll(said).toBe('5 results came in.');
  expect(cells().slice(0, 2)).toEqual(['1.00', '1.00']);
  document.body.innerHTML = teamMarkup(quizzes);
  expect(cells().slice(0, 2)).toEqual(['1.00', '1.00']);
  // As another tab would leave it.
  localStorage.removeItem('cx-playbook-team');
  dispatchEvent(new StorageEvent('storage', { key: 'cx-playbook-team' }));
  expect(cells()).toEqual([]);
});

test('a browser that keeps nothing shows the picture all the same, and says that it will be gone', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  document.body.innerHTML = teamMarkup(quizzes);
  await add(codeOf(1));
  await expect.poll(said).toContain('This browser keeps nothing for this page.');
  await add(codeOf(2));
  await expect
    .poll(() => document.querySelector('.team-finding')?.textContent)
    .toContain('2 people');
});

test('codes wait in their field while a part of the page is missing', async () => {
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  document.body.innerHTML = teamMarkup('/nowhere.json');
  await add(codeOf(1));
  await expect.poll(said).toContain('A part of this page did not load.');
  expect(document.querySelector('textarea')?.value).toBe(codeOf(1));
  vi.mocked(fetch).mockResolvedValue(Response.json([]));
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(said).toBe('1 result came in.');
});

test('what codes and names hold is shown as text, never as markup', async () => {
  document.body.innerHTML = teamMarkup(quizzes);
  await add(`Name: <img src=x onerror=alert(1)>\n${codeOf(1)}\nCXT1 <b>x</b>`);
  await expect.poll(said).toContain('1 result came in.');
  await page.getByLabelText('People').click();
  expect(document.querySelector('playbook-team img, .team-refused b')).toBeNull();
  await expect
    .element(page.getByLabelText('Name of person 1'))
    .toHaveValue('<img src=x onerror=alert(1)>');
});

test('several files come in together, and one that is too large is named', async () => {
  document.body.innerHTML = teamMarkup(quizzes);
  await page
    .getByLabelText('Files')
    .upload([
      new File([codeOf(1)], 'one.txt'),
      new File([codeOf(2)], 'two.txt'),
      new File(['x'.repeat(1_000_001)], 'large.txt'),
    ]);
  await expect.poll(said).toBe('2 results came in. 1 not taken: see below why.');
  expect(document.querySelector('.team-refused li')?.textContent).toContain('large.txt');
});

/** The code that is shown, read. */
const handed = () => {
  const reading = readCode(document.querySelector('textarea')?.value ?? '');
  return reading.is === 'ok' ? reading.handed : undefined;
};

const open = async (result: HandedResult): Promise<void> => {
  document.body.innerHTML = handOverMarkup;
  handOver(document.body, () => ({ result, day: '2026-11-23' }));
  await page.getByText('Hand over').click();
  await expect.poll(() => document.querySelector('textarea')?.value).toMatch(/^CXT1-/);
};

test('the same result has the same code; another one of the same day is told to be later', async () => {
  await open(low);
  const first = handed();
  await open(low);
  expect(handed()).toEqual(first);
  await open({ kind: 'assessment', answers: [4, 4, 4, 4, 4, 4, 4, 4] });
  const second = handed();
  expect(second).toMatchObject({ tag: first?.tag, turn: 1 });
});

test('somebody else at the same device gets a mark of their own', async () => {
  await open(low);
  const first = handed();
  await page.getByRole('button', { name: 'Another' }).click();
  const second = handed();
  expect(second?.tag).not.toBe(first?.tag);
  expect(second?.result).toEqual(first?.result);
});

test('without a finished result there is no code, and it says what to do', async () => {
  document.body.innerHTML = handOverMarkup;
  handOver(document.body, () => undefined);
  await page.getByText('Hand over').click();
  await expect
    .poll(() => document.querySelector('[role="status"]')?.textContent)
    .toContain('There is no finished profile yet.');
  expect(document.querySelector<HTMLElement>('.hand-code')?.hidden).toBe(true);
});
