import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '#components/assessment/playbook-assessment.ts';
import '#components/assessment/assessment.css';
import markup from '../../fixtures/quiz/assessment.html?raw';
import { at, fillDisk, load, phone, press, record, saved, tabTo, textAt } from './stage.ts';
import { patient } from '../patient.ts';

const dimensions = ['noticing', 'owning', 'no', 'improving', 'caring'];
const status = (place: string): string => textAt(`${place} [role=status]`);
const results = async () =>
  (await record.events('assessment')).filter(({ assessment }) => assessment === 'T2');

function give(dimension: string, ...values: number[]): void {
  for (const [index, value] of values.entries()) {
    at(`input[name="${dimension}-${index + 1}"][value="${value}"]`).click();
  }
}

/** Waits until the unfinished answers are on disk, and no write is left to disturb the next test. */
async function drafted(answers: Record<string, number>): Promise<void> {
  await vi.waitFor(async () => {
    expect(await record.get('draft', 'T2')).toEqual({ answers });
  }, patient);
  await saved();
}

function giveAll(values: readonly number[]): void {
  for (const dimension of dimensions) give(dimension, ...values);
}

async function show(): Promise<void> {
  const before = (await results()).length;
  at('[data-task=show]').click();
  await vi.waitFor(async () => {
    expect(await results()).toHaveLength(before + 1);
    expect(await record.get('draft', 'T2')).toBeUndefined();
  }, patient);
}

const row = (dimension: string): string[] =>
  [...at(`[data-result=${dimension}]`).children].map((cell) =>
    cell.textContent.replace(/\s+/g, ' ').trim(),
  );

beforeEach(async () => {
  await record.remove('draft', 'T2');
  await saved();
  await load(markup);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('answering', () => {
  test('counts statements by keyboard alone', async () => {
    await tabTo(/1\s+Rarely/);
    await press(' {ArrowRight}{ArrowRight}');
    expect(textAt('.assess-count')).toBe('1 of 20 answered');
    expect(at('input[name="noticing-1"][value="3"]')).toHaveProperty('checked', true);
    await drafted({ 'noticing-1': 3 });
  });

  test('is resumed after a reload', async () => {
    give('owning', 4, 3);
    await drafted({ 'owning-1': 4, 'owning-2': 3 });
    await load(markup);
    await vi.waitFor(() => {
      expect(textAt('.assess-count')).toBe('2 of 20 answered');
    }, patient);
    expect(at('input[name="owning-1"][value="4"]')).toHaveProperty('checked', true);
  });

  test('shows no profile before one part has three answers', async () => {
    give('owning', 4, 3);
    at('[data-task=show]').click();
    expect(status('.assess-bar')).toBe('Answer at least three statements of one part first.');
    expect(at('.assess-profile').hidden).toBe(true);
    await drafted({ 'owning-1': 4, 'owning-2': 3 });
  });

  test('takes back that there are too few answers as soon as there is another', async () => {
    at('[data-task=show]').click();
    expect(status('.assess-bar')).not.toBe('');
    give('owning', 4);
    expect(status('.assess-bar')).toBe('');
    await drafted({ 'owning-1': 4 });
  });

  test('says when it could not be saved, and when it is', async () => {
    const makeRoom = fillDisk();
    give('owning', 4);
    await vi.waitFor(() => {
      expect(status('.assess-bar')).toMatch(/^Not saved\./);
    }, patient);
    expect(textAt('.assess-count')).toBe('1 of 20 answered');
    at('[data-task=show]').click();
    give('owning', 3);
    expect(status('.assess-bar')).toMatch(/^Not saved\./);
    makeRoom();
    give('owning', 4, 3);
    await vi.waitFor(() => {
      expect(status('.assess-bar')).toBe('Saved now.');
    }, patient);
  });
});

describe('the profile', () => {
  test('takes the place of the statements, and the keyboard goes to its heading', async () => {
    giveAll([2, 2, 3, 3]);
    await show();
    expect(at('.assess-form').hidden).toBe(true);
    expect(document.activeElement?.textContent).toBe('Your profile');
    expect(at('.assess-last').hidden).toBe(true);
    at('[data-task=again]').click();
    expect(at('.assess-last').hidden).toBe(false);
  });

  test('has numbers, level and description of every part in a table', async () => {
    giveAll([2, 2, 3, 3]);
    give('caring', 4, 4, 4, 4);
    await show();
    expect(row('noticing').at(0)).toContain('Noticing by habit');
    expect(row('noticing').slice(2)).toEqual([expect.stringContaining('2.50'), 'Habit forming']);
    expect(row('caring').at(-1)).toBe('Shared');
  });

  test('has the same letter for a part in picture, legend and table', async () => {
    giveAll([2, 2, 3, 3]);
    await show();
    const letters = ['A', 'B', 'C', 'D', 'E'];
    const texts = (selector: string): string[] =>
      [...at('.assess-profile').querySelectorAll(selector)].map((each) => each.textContent.trim());
    expect(texts('svg text')).toEqual(letters);
    expect(texts('li .assess-letter')).toEqual(letters);
    expect(texts('tr .assess-letter')).toEqual(letters);
    expect(at('.assess-gap').hidden).toBe(true);
  });

  test('leaves a gap where there are too few answers', async () => {
    for (const dimension of dimensions.slice(1)) give(dimension, 3, 3, 3, 3);
    give('noticing', 1, 1);
    await show();
    expect(row('noticing').at(-1)).toBe('Not enough answers');
    expect(document.querySelectorAll('.assess-radar circle')).toHaveLength(4);
    expect(at('.assess-gap').hidden).toBe(false);
    expect(at('.assess-radar').querySelector('.assess-area')?.getAttribute('points')).toBe('');
    const lines = at('.assess-radar').querySelector('.assess-today')?.getAttribute('d') ?? '';
    expect(lines.split('M')).toHaveLength(4); // three lines: none to or from the gap
  });

  test('names one place to start, two when parts tie, and none when all are level', async () => {
    const places = (): string[] =>
      [...document.querySelectorAll<HTMLElement>('[data-next]')]
        .filter(({ hidden }) => !hidden)
        .map(({ dataset }) => dataset.next ?? '');
    giveAll([3, 3, 3, 3]);
    give('improving', 1, 2, 1, 2);
    await show();
    expect(places()).toEqual(['improving']);
    expect(at('.assess-tie').hidden).toBe(true);
    at('[data-task=again]').click();
    giveAll([3, 3, 3, 3]);
    give('caring', 4, 4, 4, 4);
    await show();
    expect(places()).toEqual(['noticing', 'owning']);
    expect(textAt('.assess-tie')).toMatch(/^Several parts come out equally low\./);
    at('[data-task=again]').click();
    giveAll([3, 3, 3, 3]);
    await show();
    expect(places()).toEqual([]);
    expect(textAt('.assess-tie')).toMatch(/^All parts are level/);
  });

  test('shows the change since last time', async () => {
    giveAll([2, 2, 2, 2]);
    await show();
    at('[data-task=again]').click();
    expect(textAt('.assess-count')).toBe('0 of 20 answered');
    giveAll([3, 3, 2, 2]);
    give('owning', 2, 2, 2, 2);
    give('no', 1, 1, 2, 2);
    await show();
    const change = (dimension: string): string => textAt(`[data-result=${dimension}] td small`);
    expect(row('noticing').at(1)).toBe('2.00');
    expect(['noticing', 'owning', 'no'].map(change)).toEqual(['up 0.50', 'no change', 'down 0.50']);
    expect(textAt('.assess-key.assess-then')).toMatch(/^Then, \d+ \w+$/);
  });

  test('can be seen again after a reload', async () => {
    giveAll([4, 4, 4, 4]);
    await show();
    await load(markup);
    await vi.waitFor(() => {
      expect(textAt('.assess-last span')).toMatch(/^Last answered on \d+ \w+\.$/);
    }, patient);
    at('[data-task=last]').click();
    expect(row('no').at(-1)).toBe('Shared');
  });

  test('fits a phone of 320 pixels, with labels of at least 13 pixels', async () => {
    await phone();
    giveAll([2, 2, 3, 3]);
    await show();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const label = at('.assess-radar').querySelector('text')?.getBoundingClientRect();
    expect(label?.height).toBeGreaterThanOrEqual(13);
  });
});
