/** Filling in the tools. */
import type { Locator, Page } from 'playwright-core';
import { toolNames, type ToolName, type ToolPage } from '#domain/content/tool.ts';
import { tools } from '#domain/tools/all.ts';
import type { Outcome } from '#domain/tools/outcome.ts';
import { sayIn } from '#domain/tools/say.ts';
import type { Written } from '#domain/tools/shape.ts';
import { pageOf } from '../../unit/tools/page.ts';

export { toolNames };

/** Rows enough to tell a list from one row, and few enough to type. */
const mostRows = 4;

export const addressOf = (tool: ToolName): string => `/tools/${tool}/`;

/** The worked example of a tool, with the first rows of each list. */
export function shortExample(tool: ToolName): Written {
  const { fields, lists } = pageOf(tool).example;
  const short = Object.entries(lists).map(([id, rows]) => [id, rows.slice(0, mostRows)]);
  return { fields, lists: Object.fromEntries(short) as Written['lists'] };
}

/** What the calculation says of a sheet, in the words of an American browser: that is what the tests run. */
export function answerTo(tool: ToolName, written: Written, today: string): Outcome | undefined {
  const { result } = tools[tool].run(written, sayIn('en-US'), today);
  return result?.is === 'outcome' ? result.outcome : undefined;
}

/** The finding as one text. */
export const findingOf = ({ finding }: Outcome): string =>
  finding
    .map((sentence) =>
      sentence.map((part) => (typeof part === 'string' ? part : part.point)).join(''),
    )
    .join(' ');

const squeezed = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** The finding on the page, '' where there is none. */
export async function shownFinding(page: Page): Promise<string> {
  const finding = page.locator('.tool-finding');
  return (await finding.count()) === 0 ? '' : squeezed(await finding.textContent());
}

/** Opens a tool and waits until it answers and its sheet is there. */
export async function openTool(page: Page, tool: ToolName): Promise<void> {
  await page.goto(addressOf(tool));
  await page.locator('[data-shelf-act="name"]:enabled').waitFor();
  await page.locator('.tool-state:not(:empty), .tool-finding').first().waitFor();
}

/** Where the keys go: which field of which list and row; undefined outside the form. */
const focused = (page: Page): Promise<{ at: string; add: string } | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element?.closest('.tool-form')) return undefined;
    const list = element.closest<HTMLElement>('[data-list]')?.dataset.list;
    const control = element.closest<HTMLElement>('[data-at]')?.dataset.at ?? '';
    const row = element.closest('tr')?.querySelector('[data-number]')?.textContent;
    const isAdd = element.matches('[data-act="add"]');
    return {
      at: list === undefined ? control : `${list}.${row ?? ''}.${control}`,
      add: isAdd ? (list ?? '') : '',
    };
  });

/** Fills in a sheet with the keyboard alone, from wherever the keys go now. */
export async function typeSheet(
  page: Page,
  tool: ToolPage | ReturnType<typeof pageOf>,
  sheet: Written,
): Promise<void> {
  const cells = new Map(Object.entries(sheet.fields));
  for (const [list, rows] of Object.entries(sheet.lists))
    for (const [index, row] of rows.entries())
      for (const [column, text] of Object.entries(row))
        cells.set(`${list}.${index + 1}.${column}`, text);
  const rowsLeft = new Map(Object.entries(sheet.lists).map(([id, rows]) => [id, rows.length - 3]));
  let presses = 0;
  while ([...cells.values()].some((text) => text !== '')) {
    await page.keyboard.press('Tab');
    for (let place = await focused(page); place; place = undefined) {
      const left = rowsLeft.get(place.add) ?? 0;
      if (left > 0) {
        rowsLeft.set(place.add, left - 1);
        await page.keyboard.press('Enter');
        place = await focused(page);
        if (!place) break;
      }
      const text = cells.get(place.at);
      if (text === undefined || text === '') continue;
      await typeInto(page, labelsOf(tool, place.at), text);
      cells.set(place.at, '');
    }
    presses += 1;
    if (presses > 600)
      throw new Error(
        `The keys never came to ${[...cells]
          .filter(([, text]) => text !== '')
          .map(([at]) => at)
          .join(', ')}.`,
      );
  }
}

/** Words of the options of a field, by id. */
function labelsOf(
  { fields, lists }: Pick<ToolPage, 'fields' | 'lists'>,
  at: string,
): Map<string, string> {
  const [first = '', , column] = at.split('.');
  const asked = column === undefined ? fields : lists.find(({ id }) => id === first)?.columns;
  const field = asked?.find(({ id }) => id === (column ?? first));
  return new Map(field?.options?.map(({ id, label }) => [id, label]));
}

async function typeInto(page: Page, labels: Map<string, string>, text: string): Promise<void> {
  const focus: Locator = page.locator(':focus');
  const kind = await focus.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.localName,
  );
  if (kind === 'select') await page.keyboard.type(labels.get(text) ?? text);
  else if (kind === 'date') {
    const [year = '', month = '', day = ''] = text.split('-');
    await page.keyboard.type(`${month}${day}${year}`);
  } else if (kind === 'summary' || kind === 'checkbox') {
    if (kind === 'summary') await page.keyboard.press('Enter');
    const chosen = new Set(text.split(' '));
    for (const id of labels.keys()) {
      if (kind === 'summary' || id !== [...labels.keys()][0]) await page.keyboard.press('Tab');
      if (chosen.has(id)) await page.keyboard.press('Space');
    }
  } else await page.keyboard.type(text);
}
