/** No state of the Notes part breaks an accessibility rule, in either theme, at 320 and 1280 pixels. */
import { afterEach, expect, test } from 'vitest';
import { page as view, userEvent } from 'vitest/browser';
import { violations } from '../quiz/violations.ts';
import { button, details, items, NotesPage, offered, record, select } from './page.ts';

const quote = { exact: 'what you can do', prefix: 'Say ', suffix: ', and' };

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

test.each(['light', 'dark'])('in %s', async (theme) => {
  document.documentElement.lang = 'en';
  document.documentElement.dataset.theme = theme;
  const page = await NotesPage.open();
  const check = async (state: string): Promise<void> => {
    for (const width of [320, 1280]) {
      await view.viewport(width, 800);
      expect(await violations(), `${state}, ${width} px`).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    }
  };
  await check('closed');
  select('what you can do');
  await offered();
  await check('with the bar');
  getSelection()?.removeAllRanges();
  const id = await page.put('a', { text: 'Mine', quote });
  await record.append('version', {
    record: `mark/${id}`,
    text: 'Theirs',
    t: 1,
    n: 1,
    d: 'anotherdevice1',
  });
  await page.put('b', { quote: { ...quote, exact: 'Words that are gone from here' } });
  await page.put('c', { quote: { exact: 'somebody takes it', prefix: 'until ', suffix: '.' } });
  details().open = true;
  await page.lists('what you can do | Mine', 'somebody takes it', 'Words that are gone from here');
  for (const versions of document.querySelectorAll('.versions')) versions.setAttribute('open', '');
  await userEvent.click(button('Add a note', items()[1]));
  await check('with two versions, one lost place and one open field');
  await userEvent.click(button('Remove', items()[0]));
  await check('with one removed');
});
