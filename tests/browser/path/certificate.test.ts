import { afterEach, describe, expect, test, vi } from 'vitest';
import { fitsHeadingFont } from '#components/certificate/words.ts';
import '#components/certificate/playbook-certificate.ts';
import { openLearnerRecord } from '#storage/learner-record.ts';
import { certificatePage, pathOf } from './markup.ts';

const record = await openLearnerRecord();
/** The record is read when the browser is idle, which a busy machine puts off for two seconds. */
const soon = { timeout: 6000 };
const on = '2026-11-18';

const text = (selector: string): string =>
  document.querySelector(selector)?.textContent.trim() ?? '';
const field = (): HTMLInputElement => {
  const found = document.querySelector('input');
  if (!found) throw new Error('There is no field for the name.');
  return found;
};
function write(name: string): void {
  field().value = name;
  field().dispatchEvent(new Event('input', { bubbles: true }));
}

/** Does everything the path asks for, but the lessons that are left out. */
async function finish(id: string, but: readonly string[] = []): Promise<void> {
  await record.put('task', `${id}-T`, { done: true, on });
  await record.append('attempt', { quiz: `${id}-Q`, answers: [], score: 0.9, passed: true });
  for (const lesson of [`${id}.1`, `${id}.2`]) {
    if (!but.includes(lesson)) await record.put('lesson', lesson, { done: true, on });
  }
}

async function open(id: string): Promise<void> {
  document.body.innerHTML = certificatePage(pathOf(id));
  await expect.poll(() => text('[data-cert="state"]'), soon).not.toBe('');
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('a certificate', () => {
  test('that is not earned says what is missing, and takes no name', async () => {
    await record.put('lesson', 'C1.1', { done: true, on });
    await open('C1');
    expect(text('[data-cert="title"]')).toBe('Not earned yet');
    expect(text('[data-cert="state"]')).toMatch(/3 of 4 steps to go/);
    const missing = [...document.querySelectorAll('.is-open')].map((row) => row.textContent);
    expect(missing).toEqual(['Say hello. to do', 'Lesson C1.2 to do', 'The check to do']);
    expect(field().disabled).toBe(true);
  });

  test('that is earned says on which day, what was done and what was tested out', async () => {
    await finish('C2', ['C2.2']);
    await open('C2');
    expect(text('[data-cert="title"]')).toBe('Certificate');
    expect(text('[data-cert="date"]')).toMatch(/^on \d{1,2} \w+ \d{4}$/);
    expect(text('[data-achieved="C2.1"] small')).toBe('18 Nov 2026');
    expect(text('[data-achieved="C2.2"] small')).toMatch(/^tested out \d/);
    expect(document.querySelectorAll('.is-open')).toHaveLength(0);
  });

  test('shows the name while it is written, and keeps it', async () => {
    await finish('C3');
    await open('C3');
    write('Aisha Okonkwo');
    expect(text('[data-cert="name"]')).toBe('Aisha Okonkwo');
    await expect
      .poll(async () => (await record.get('certificate', 'C3'))?.name, soon)
      .toBe('Aisha Okonkwo');
    await open('C3');
    expect(field().value).toBe('Aisha Okonkwo');
  });

  test('once made out keeps its day, and says so when something was taken back', async () => {
    await finish('C4', ['C4.1', 'C4.2']);
    await record.put('certificate', 'C4', { name: 'Ana', on: '2026-10-01' });
    await record.put('task', 'C4-T', { done: false, on });
    await open('C4');
    expect(text('[data-cert="date"]')).toBe('on 1 October 2026');
    expect(document.querySelector<HTMLElement>('[data-cert="since"]')?.hidden).toBe(false);
    expect(text('[data-achieved="C4-T"] small')).toBe('to do');
    expect(text('[data-cert="state"]')).toMatch(/^Earned\./);
  });

  test('says that the name is not saved when the disk refuses', async () => {
    await finish('C5');
    await open('C5');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    write('Ana');
    await expect.poll(() => text('[data-cert="kept"]'), soon).toMatch(/^Not saved/);
    expect(text('[data-cert="name"]')).toBe('Ana');
    vi.restoreAllMocks();
    await record.put('role', '', { role: 'leader' });
    await expect.poll(() => text('[data-cert="kept"]'), soon).toMatch(/^It stays/);
  });

  test('does not claim to keep the name where nothing is kept', async () => {
    vi.spyOn(record, 'mode', 'get').mockReturnValue('memory');
    await open('C7');
    expect(text('[data-cert="kept"]')).toMatch(/^It holds until you close this page/);
  });

  test('is made out by printing it, also without a name', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await finish('C8');
    await open('C8');
    document.querySelector('button')?.click();
    await expect.poll(() => record.get('certificate', 'C8'), soon).toMatchObject({ name: '' });
  });

  test('prints by its own button, after keeping the name', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await finish('C6');
    await open('C6');
    write('Bo');
    document.querySelector('button')?.click();
    expect(print).toHaveBeenCalledOnce();
    await expect.poll(async () => (await record.get('certificate', 'C6'))?.name, soon).toBe('Bo');
  });
});

test.each([
  ['Aisha Okonkwo-Barrett', true],
  ['José Ångström', true],
  ['Jose\u0301', true],
  ['Zofia Łukasiewicz', false],
  ['Ирина', false],
  ['李小龙', false],
])('the heading font has all letters of %s: %s', (name, fits) => {
  expect(fitsHeadingFont(name)).toBe(fits);
});
