/** Sheets of a tool: kept while they are written, named, opened, compared, removed and brought back. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parts } from '#components/element/part.ts';
import {
  at,
  listed,
  nameIt,
  press,
  record,
  said,
  saved,
  state,
  title,
  ToolStage,
  typed,
  until,
} from './stage.ts';

let stage: ToolStage;
beforeEach(() => {
  stage = new ToolStage();
});
afterEach(async () => {
  stage.shelf?.stop();
  await saved();
  vi.restoreAllMocks();
});

test('what is typed is kept soon after the last letter, says so only then, and is there again after a reload', async () => {
  await stage.load();
  expect(state()).not.toBe('Saving …');
  stage.type('12');
  expect(state()).toBe('Saving …');
  await until(() => state() === 'Saved on this device.', state);
  await stage.keeps({ '': '12' });
  await stage.load();
  expect(typed()).toBe('12');
  expect(title()).toBe('Unnamed sheet');
});

test('what was typed a moment ago is kept when the page is hidden', async () => {
  await stage.load();
  stage.type('12');
  dispatchEvent(new PageTransitionEvent('pagehide'));
  await stage.keeps({ '': '12' });
});

test('what was typed before the record was open is kept, and the earlier sheet stays beside it', async () => {
  await stage.put('October', { fields: { worth: '5' } });
  const shelf = stage.render();
  stage.type('12');
  await shelf.start();
  expect(typed()).toBe('12');
  expect(said()).toBe('Your earlier sheet is kept under “Your sheets”.');
  await stage.keeps({ October: '5', '': '12' });
});

test('what was typed before the script was there is kept, also when nothing is typed after it', async () => {
  await stage.render({ fields: { worth: '12' }, lists: {} }).start();
  await stage.keeps({ '': '12' });
});

test('what the browser put back by itself is the sheet as it was, and no second one', async () => {
  await stage.put('October', { fields: { worth: '5' }, lists: { month: [{ lost: '3' }] } });
  await stage.render({ fields: { worth: '5' }, lists: {} }).start();
  expect(title()).toBe('October');
  expect(said()).toBe('');
  await stage.keeps({ October: '5' });
});

test('what was typed before the record was open is kept also when the example was loaded meanwhile', async () => {
  const shelf = stage.render();
  stage.type('12');
  press('Load the example');
  await until(() => typed() === '380', typed);
  await shelf.start();
  await stage.keeps({ '': '12' });
});

test('a sheet that was emptied again is none', async () => {
  await stage.load();
  stage.type('12');
  await stage.keeps({ '': '12' });
  stage.type('');
  await stage.keeps({});
});

test('a sheet is named in place, with its day, and goes on being kept', async () => {
  await stage.load();
  stage.type('12');
  press('Keep as a named sheet');
  expect(document.activeElement).toBe(at('.shelf-naming [name="name"]'));
  nameIt(' November figures ', '2026-11-23');
  await stage.keeps({ 'November figures': '12' });
  expect([...(await stage.sheets()).values()][0]?.on).toBe('2026-11-23');
  expect(title()).toBe('November figures');
  await until(() => said() === 'Kept as “November figures”.');
  expect(document.activeElement?.textContent.trim()).toBe('Rename');
  stage.type('13');
  await stage.keeps({ 'November figures': '13' });
});

test('blanks are no name', async () => {
  await stage.load();
  stage.type('12');
  press('Keep as a named sheet');
  nameIt('  ', '2026-11-23');
  expect(at('.shelf-naming').hidden).toBe(false);
  press('Cancel');
  expect(at('.shelf-naming').hidden).toBe(true);
  expect(title()).toBe('Unnamed sheet');
});

test('opening another sheet keeps what stood in the form, and undo brings it back', async () => {
  await stage.put('October', { fields: { worth: '5' }, lists: { month: [{ lost: '3' }] }, at: 1 });
  await stage.load();
  press('Start empty');
  await until(() => typed() === '', typed);
  stage.type('12');
  press('Open', 'October');
  await until(() => typed() === '5', typed);
  expect(said()).toBe('“October” is in the form. What stood there is kept under “Your sheets”.');
  await stage.keeps({ October: '5', '': '12' });
  press('Undo');
  await until(() => typed() === '12', typed);
  await stage.keeps({ October: '5', '': '12' });
});

test('the example is not kept before something in it is changed; what stood in the form is', async () => {
  await stage.load();
  stage.type('12');
  press('Load the example');
  await until(() => typed() === '380', typed);
  expect(state(), 'nothing of the example is saved').toBe('');
  await stage.keeps({ '': '12' });
  press('Undo');
  await until(() => typed() === '12', typed);
  press('A quarter');
  await until(() => typed() === '3', typed);
  stage.type('4');
  await until(() => state() === 'Saved on this device.', state);
  const worths = [...(await stage.sheets()).values()].map(({ fields }) => fields.worth);
  expect(worths.toSorted()).toEqual(['12', '4']);
});

test('a copy for the next period is a sheet of its own', async () => {
  await stage.put('October', { fields: { worth: '5' } });
  await stage.load();
  press('Copy for the next period', 'October');
  await stage.keeps({ October: '5', 'Copy of October': '5' });
  await until(() => !at('.shelf-naming').hidden);
  nameIt('November', '2026-11-30');
  await stage.keeps({ October: '5', November: '5' });
  stage.type('6');
  await stage.keeps({ October: '5', November: '6' });
});

test('a sheet in the list is renamed in its row, and is not opened by that', async () => {
  await stage.put('October', { fields: { worth: '5' }, at: 1 });
  await stage.put('November', { fields: { worth: '6' } });
  await stage.load();
  press('Name and day', 'October');
  expect(at('.shelf-naming').closest('li')?.textContent).toContain('October');
  nameIt('October, corrected', '2026-10-31');
  await stage.keeps({ 'October, corrected': '5', November: '6' });
  await until(
    () => listed().join() === 'November,October, corrected',
    () => listed().join(),
  );
  expect(typed()).toBe('6');
});

test('a removed sheet comes back by undo', async () => {
  await stage.put('October', { fields: { worth: '5' }, at: 1 });
  await stage.put('November', { fields: { worth: '6' } });
  await stage.load();
  press('Remove', 'October');
  await stage.keeps({ November: '6' });
  expect(document.activeElement?.textContent.trim()).toBe('Undo');
  press('Undo');
  await stage.keeps({ October: '5', November: '6' });
});

test('the sheet in the form, removed, leaves it empty, and comes back by undo', async () => {
  await stage.put('October', { fields: { worth: '5' } });
  await stage.load();
  press('Remove', 'October');
  await stage.keeps({});
  expect(typed()).toBe('');
  press('Undo');
  await stage.keeps({ October: '5' });
  await until(() => typed() === '5', typed);
  expect(title()).toBe('October');
});

test('two sheets are compared figure by figure, and the comparison follows what is typed', async () => {
  await stage.put('October', { fields: { worth: '5' }, at: 1 });
  await stage.put('November', { fields: { worth: '6' } });
  await stage.load();
  press('Compare', 'October');
  const cells = (): string =>
    parts(document, '.shelf-compare tr > *', HTMLElement)
      .map(({ textContent }) => textContent)
      .join(' | ');
  expect(cells()).toBe('Figure | November | October | Twice the worth | 12 | 10');
  stage.type('7');
  expect(cells()).toBe('Figure | November | October | Twice the worth | 14 | 10');
  press('Close the comparison');
  expect(at('.shelf-compare').hidden).toBe(true);
});

test('a link names the sheet to open', async () => {
  const id = await stage.put('October', { fields: { worth: '5' }, at: 1 });
  await stage.put('November', { fields: { worth: '6' } });
  history.replaceState(null, '', `#open=${id}`);
  await stage.load();
  await until(() => typed() === '5', typed);
  expect(location.hash).toBe('');
  location.hash = `#open=${stage.tool}.gone`;
  await until(() => said() === 'That sheet is not on this device.');
  expect(typed()).toBe('5');
});

test('a sheet from a link or a file does not take the place of what stands in the form', async () => {
  await stage.load();
  stage.type('12');
  await stage.shelf?.take(
    { fields: { worth: '99' }, lists: {} },
    'The sheet of the link is in the form.',
  );
  expect(said()).toContain('The sheet of the link is in the form.');
  await until(() => state() === 'Saved on this device.', state);
  const worths = [...(await stage.sheets(record)).values()].map(({ fields }) => fields.worth);
  expect(worths.toSorted()).toEqual(['12', '99']);
});
