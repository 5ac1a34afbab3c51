/** Notes: kept while they are written, changed, removed and brought back; what two devices wrote is never lost. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parts } from '#components/element/part.ts';
import { NewerRecordError } from '#storage/writes.ts';
import {
  area,
  at,
  bar,
  button,
  details,
  highlight,
  items,
  NotesPage,
  offered,
  record,
  said,
  select,
  type,
} from './page.ts';
import { patient } from '../patient.ts';

let page: NotesPage;
beforeEach(async () => {
  getSelection()?.removeAllRanges();
  page = await NotesPage.open();
  details().open = true;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const state = (): string => at('[data-notes-state]', HTMLElement).textContent;
const texts = async (): Promise<string[]> => (await page.marks()).map(({ text }) => text);
const kept = (...expected: string[]): Promise<void> =>
  vi.waitFor(async () => {
    expect((await texts()).sort()).toEqual(expected);
  }, patient);

test('a note on the page is kept soon after the last letter, and says so', async () => {
  area().focus();
  await type('Ask Ana');
  expect(state()).toBe('Saving …');
  const begun = performance.now();
  await kept('Ask Ana');
  expect(performance.now() - begun).toBeLessThan(2_000);
  await vi.waitFor(() => {
    expect(state()).toBe('Saved on this device.');
  }, patient);
  expect(said(), 'said aloud once').toBe('Saved on this device.');
  expect(document.activeElement).toBe(area());
  await page.load();
  await vi.waitFor(() => {
    expect(area().value).toBe('Ask Ana');
  }, patient);
});

test('what was typed a moment ago is kept when the page is hidden', async () => {
  area().focus();
  await type('Ask Ana');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await texts()).toEqual(['Ask Ana']);
});

test('an emptied note is none', async () => {
  area().focus();
  await type('A');
  await kept('A');
  await userEvent.clear(area());
  await kept();
});

test('what another tab wrote appears, and joins what is being written here', async () => {
  area().focus();
  await type('Here');
  await kept('Here');
  const [id = ''] = [...(await record.list('mark'))].flatMap(([key, mark]) =>
    mark.page === page.id ? key : [],
  );
  await page.put(id.slice(page.id.length + 1), { text: 'There' });
  await vi.waitFor(() => {
    expect(area().value).toBe('There');
  }, patient);
  area().setSelectionRange(5, 5);
  await type('!');
  await page.put(id.slice(page.id.length + 1), { text: 'Elsewhere' });
  await kept('Elsewhere\n\nThere!');
});

test('a correction in the middle of a text is neither doubled nor undone by other changes', async () => {
  area().focus();
  await type('Ask Bob now');
  await kept('Ask Bob now');
  area().setSelectionRange(4, 7);
  for (const letter of 'Ana') {
    await type(letter);
    await page.put('other', { text: `Seen at ${letter}` });
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  expect(area().value).toBe('Ask Ana now');
  await kept('Ask Ana now', 'Seen at a');
  await userEvent.clear(area());
  await page.put('other', { text: 'Seen again' });
  await page.lists('Seen again');
  expect(area().value).toBe('');
  await type('Ask Eve');
  await kept('Ask Eve', 'Seen again');
  expect(area().value).toBe('Ask Eve');
});

test('a note in a list can be emptied and written anew', async () => {
  await page.put('a', { text: 'First' });
  await page.put('b', { text: 'Second' });
  await page.lists('Second');
  await userEvent.click(button('Edit the note'));
  const [field] = parts(items()[0] ?? document, 'textarea', HTMLTextAreaElement);
  if (!field) throw new Error('No field');
  await userEvent.clear(field);
  await vi.waitFor(() => {
    expect(at('.notes-item [data-notes-part="state"]', HTMLElement).textContent).toBe('');
  }, patient);
  await page.put('c', { text: 'Third' });
  await vi.waitFor(() => {
    expect(items()).toHaveLength(2);
  }, patient);
  expect(field.value).toBe('');
  expect(await texts()).toContain('Second');
  await type('Anew');
  await kept('Anew', 'First', 'Third');
  expect(field.value).toBe('Anew');
});

test('what a newer playbook keeps from being written stays in the field, and is not called saved', async () => {
  area().focus();
  await type('Mine');
  await kept('Mine');
  const put = vi.spyOn(record, 'put').mockImplementation(() => {
    return Promise.reject(new NewerRecordError('newer'));
  });
  await type(' too');
  await vi.waitFor(() => {
    expect(state()).toMatch(/^Not saved/);
  }, patient);
  put.mockRestore();
  await page.put('other', { text: 'Elsewhere' });
  await page.lists('Elsewhere');
  expect(area().value).toBe('Mine too');
});

test('two notes on one page made in two tabs are both there', async () => {
  await page.put('b', { text: 'Second' });
  await vi.waitFor(() => {
    expect(area().value).toBe('Second');
  }, patient);
  await page.put('a', { text: 'First' });
  await page.lists('First');
  await page.load();
  details().open = true;
  await vi.waitFor(() => {
    expect(area().value).toBe('First');
  }, patient);
  await page.lists('Second');
});

test('words are highlighted and written about in one go, and “Done” leads back to them', async () => {
  select('what you can do');
  await offered();
  await userEvent.click(button('Highlight and note', bar()));
  await vi.waitFor(() => {
    expect(document.activeElement?.localName).toBe('textarea');
  }, patient);
  await type('Say it first');
  await kept('Say it first');
  await userEvent.click(button('Done'));
  await vi.waitFor(() => {
    expect(document.activeElement?.id).toBe('first');
  }, patient);
  await page.lists('what you can do | Say it first');
});

test('a note is changed where it stands, and the focus stays with it', async () => {
  await page.put('a', {
    text: 'Old',
    quote: { exact: 'what you can do', prefix: 'Say ', suffix: ', and' },
  });
  await page.lists('what you can do | Old');
  await userEvent.click(button('Edit the note'));
  await type(' and new');
  await kept('Old and new');
  await userEvent.click(button('Done'));
  await page.lists('what you can do | Old and new');
  expect(document.activeElement).toBe(button('Edit the note'));
  expect(await page.marks()).not.toMatchObject([{ on: '2026-11-20' }]);
});

test('a removed note stays in its place with “Undo”, and comes back as it was', async () => {
  await highlight('what you can do');
  await highlight('somebody takes it');
  const before = await page.marks();
  await userEvent.click(button('Remove', items()[0]));
  await page.lists('Removed. Undo', 'somebody takes it');
  expect(document.activeElement).toBe(button('Undo'));
  await vi.waitFor(async () => {
    expect(await page.marks()).toHaveLength(1);
  }, patient);
  await userEvent.click(button('Undo'));
  await page.lists('what you can do', 'somebody takes it');
  expect(document.activeElement).toBe(button('Remove', items()[0]));
  await vi.waitFor(async () => {
    expect(await page.marks()).toEqual(before);
  }, patient);
});

test('“Undo” brings back what was typed just before “Remove”', async () => {
  await page.put('a', { text: 'Old', quote: { exact: 'what you can do', prefix: '', suffix: '' } });
  await page.lists('what you can do | Old');
  await userEvent.click(button('Edit the note'));
  await type(' and new');
  await userEvent.click(button('Remove'));
  await kept();
  await userEvent.click(button('Undo'));
  await kept('Old and new');
});

test('nothing is called saved on a full disk, and the text stays', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  area().focus();
  await type('Ask Ana');
  await vi.waitFor(() => {
    expect(state()).toMatch(/^Not saved on this device\./);
  }, patient);
  expect(said()).toMatch(/^Not saved/);
  expect(area().value).toBe('Ask Ana');
  select('what you can do');
  await offered();
  await userEvent.click(button('Highlight', bar()));
  await page.lists('what you can do');
  expect(said()).toMatch(/^Not saved/);
});

test('markup in a note is shown as it was written', async () => {
  await page.put('a', { text: 'x' });
  await page.put('b', { text: '<img src=x onerror=alert(1)>\n<b>bold</b>' });
  await page.lists('<img src=x onerror=alert(1)> <b>bold</b>');
});
