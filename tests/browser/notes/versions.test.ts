/** Of two texts for one note the learner chooses; no choice loses the other, and nothing is called settled too early. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parts } from '#components/element/part.ts';
import { at, button, details, NotesPage, record, said } from './page.ts';
import { patient } from '../patient.ts';

let page: NotesPage;
beforeEach(async () => {
  page = await NotesPage.open();
  details().open = true;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const texts = async (): Promise<string[]> => (await page.marks()).map(({ text }) => text);

const other = { text: 'From the phone', t: Date.now(), n: 1, d: 'anotherdevice1' };
const quote = { exact: 'what you can do', prefix: 'Say ', suffix: ', and' };
const blocks = () =>
  parts(document, '.versions-one', HTMLElement).filter((each) => each.checkVisibility());

test.each([
  ['Use this one', 'From the phone'],
  ['Keep mine', 'Mine'],
  ['Keep both', 'Mine\n\nFrom the phone'],
])('of two versions, “%s” keeps “%s” and asks no more', async (choice, expected) => {
  const id = await page.put('a', { text: 'Mine', quote });
  await record.append('version', { record: `mark/${id}`, ...other });
  await vi.waitFor(() => {
    expect(at('.versions summary', HTMLElement).checkVisibility()).toBe(true);
  }, patient);
  expect(at('.versions summary', HTMLElement).textContent).toBe('2 versions');
  await userEvent.click(at('.versions summary', HTMLElement));
  expect(blocks().map(({ innerText }) => innerText)).toEqual([
    expect.stringContaining('From the phone'),
  ]);
  await userEvent.click(button(choice));
  await vi.waitFor(() => {
    expect(at('.versions', HTMLElement).checkVisibility()).toBe(false);
  }, patient);
  expect(await texts()).toEqual([expected]);
  await vi.waitFor(() => {
    expect(said()).toBe('One version is left. The others stay in your copies.');
  }, patient);
  const versions = (await record.events('version')).filter((event) => event.record.includes(id));
  const found = [...(await texts()), ...versions.map(({ text }) => text)].join();
  expect(found, 'no wording is lost').toMatch(/Mine.*From the phone|From the phone.*Mine/s);
});

test('a version is settled when it is saved, and the last only when it was the last', async () => {
  const id = await page.put('a', { text: 'Mine', quote });
  await record.append('version', { record: `mark/${id}`, ...other });
  await record.append('version', { record: `mark/${id}`, ...other, text: 'From work', n: 2 });
  await vi.waitFor(() => {
    expect(at('.versions summary', HTMLElement).textContent).toBe('3 versions');
  }, patient);
  await userEvent.click(at('.versions summary', HTMLElement));
  const append = vi.spyOn(record, 'append').mockRejectedValue(new Error('full'));
  await userEvent.click(button('Use this one'));
  await vi.waitFor(() => {
    expect(append).toHaveBeenCalled();
  }, patient);
  expect(said()).toBe('');
  expect(await texts(), 'the own wording was not kept, so it stays').toEqual(['Mine']);
  append.mockRestore();
  await userEvent.click(button('Use this one'));
  await vi.waitFor(() => {
    expect(said()).toBe('That version is settled. 1 more waits.');
  }, patient);
  expect(await texts()).toEqual(['From work']);
});

test('the note on the whole page says that it has another version', async () => {
  const line = () => at('[data-notes-versions]', HTMLElement);
  const id = await page.put('a', { text: 'Mine' });
  expect(line().checkVisibility()).toBe(false);
  await record.append('version', { record: `mark/${id}`, ...other });
  await vi.waitFor(() => {
    expect(line().checkVisibility()).toBe(true);
  }, patient);
  expect(line().innerText).toBe('2 versions: choose in My playbook.');
});
