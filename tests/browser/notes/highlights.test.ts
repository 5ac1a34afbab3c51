/** Highlights: made from a selection, painted without touching the document, found again after edits. */
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  at,
  bar,
  button,
  details,
  highlight,
  items,
  NotesPage,
  offered,
  painted,
  prose,
  said,
  select,
} from './page.ts';
import { patient } from '../patient.ts';

let page: NotesPage;
beforeEach(async () => {
  getSelection()?.removeAllRanges();
  page = await NotesPage.open();
});

const quoted = async () => (await page.marks()).map(({ quote }) => quote?.exact);

test('selected words are offered, highlighted, painted and kept', async () => {
  const before = at('main', HTMLElement).querySelector('#first')?.outerHTML;
  await highlight('what you can do');
  expect(painted()).toEqual(['what you can do']);
  expect(await page.marks()).toMatchObject([
    {
      page: page.id,
      title: 'A page',
      text: '',
      quote: { exact: 'what you can do', prefix: 'A page Say ' },
    },
  ]);
  expect(bar().matches(':popover-open')).toBe(false);
  expect(said()).toBe('Highlighted.');
  expect(at('#first', HTMLElement).outerHTML, 'the document is as it was').toBe(before);
  details().open = true;
  await page.lists('what you can do');
  expect(at('summary', HTMLElement).textContent.trim()).toBe('Notes (1)');
});

test('words across elements, terms and source numbers are one quote', async () => {
  await highlight('with its time', 'stays with');
  expect(await quoted()).toEqual(['with its time. The hot potato stays with']);
  await highlight('you', 'until');
  expect((await quoted()).sort()).toEqual([
    'with its time. The hot potato stays with',
    // The number of a source is no word of the page: it changes with the list of sources.
    expect.stringMatching(/you can do.*until/),
  ]);
});

test('a highlight is painted again after a reload, and after the page was edited', async () => {
  await highlight('set the next step');
  page.prose = prose
    .replace('<h1>', '<p>A new beginning.</p><h1>')
    .replace('the next step', 'the very next step');
  await page.load();
  await vi.waitFor(() => {
    expect(painted()).toEqual(['set the very next step']);
  }, patient);
  details().open = true;
  await page.lists('set the next step');
});

test('what no longer has its place is listed apart, not painted and not lost', async () => {
  await highlight('set the next step');
  page.prose = '<h1>A page</h1><p>Another text altogether stands here now.</p>';
  await page.load();
  details().open = true;
  await vi.waitFor(() => {
    expect(items('="gone"')).toHaveLength(1);
  }, patient);
  expect(painted()).toEqual([]);
  expect(at('[data-notes-gone]', HTMLElement).checkVisibility()).toBe(true);
  expect(await quoted()).toEqual(['set the next step']);
});

test('highlights are listed in the order of the page', async () => {
  await highlight('somebody takes it');
  await highlight('what you can do');
  details().open = true;
  await page.lists('what you can do', 'somebody takes it');
});

test('the same words are highlighted once', async () => {
  await highlight('what you can do');
  select('what you can do');
  await offered();
  await userEvent.click(button('Highlight', bar()));
  await vi.waitFor(() => {
    expect(said()).toBe('These words are highlighted already.');
  }, patient);
  expect(await page.marks()).toHaveLength(1);
});

test('the bar goes when the selection does, and is not offered for questions or too much text', async () => {
  select('what you can do');
  await offered();
  getSelection()?.collapseToEnd();
  await vi.waitFor(() => {
    expect(bar().matches(':popover-open')).toBe(false);
  }, patient);
  select('Which of these is kind?');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(bar().matches(':popover-open')).toBe(false);

  page.prose = `<p>${'many words '.repeat(200)}</p>`;
  await page.load();
  getSelection()?.selectAllChildren(at('main > p', HTMLElement));
  details().open = true;
  await vi.waitFor(() => {
    expect(at('[data-notes-selected]', HTMLElement).textContent).toMatch(/at most 2,000/);
  }, patient);
  expect(bar().matches(':popover-open')).toBe(false);
});

test('the Notes part highlights what was selected last, though the selection has ended', async () => {
  select('what you can do');
  await offered();
  getSelection()?.removeAllRanges();
  details().open = true;
  await vi.waitFor(() => {
    expect(at('[data-notes-selected]', HTMLElement).textContent).toBe(
      'Selected: “what you can do”',
    );
  }, patient);
  button('Highlight what is selected').focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => {
    expect(painted()).toEqual(['what you can do']);
  }, patient);
  await userEvent.keyboard('{Enter}');
  expect(said()).toBe('Select some words in the text first.');
});

test('“Go to it” takes the keyboard to the words and makes them stand out until it moves on', async () => {
  await highlight('set the next step');
  details().open = true;
  await userEvent.click(button('Go to it'));
  expect(document.activeElement?.id).toBe('first');
  expect(painted('notes-here')).toEqual(['set the next step']);
  button('Go to it').focus();
  expect(painted('notes-here')).toEqual([]);
  expect(at('#first', HTMLElement).hasAttribute('tabindex')).toBe(false);
});

test('by keyboard the bar is left for the words that were highlighted', async () => {
  select('set the next step');
  await offered();
  button('Highlight', bar()).focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => {
    expect(document.activeElement?.id).toBe('first');
  }, patient);
});

test('where a browser cannot paint, highlights are listed', async () => {
  await highlight('set the next step');
  vi.stubGlobal('CSS', { escape: CSS.escape.bind(CSS) });
  await page.load();
  details().open = true;
  await page.lists('set the next step');
  vi.unstubAllGlobals();
});
