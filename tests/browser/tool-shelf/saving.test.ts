/** What becomes of a sheet where two tabs write it, or the disk has no room. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  at,
  fillDisk,
  otherTab,
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

const first = <Value>(map: ReadonlyMap<string, Value>): Value => {
  const [value] = map.values();
  if (value === undefined) throw new Error('There is no sheet.');
  return value;
};

test('another tab’s change is shown while nothing was typed here', async () => {
  const other = await otherTab();
  const id = await stage.put('October', { fields: { worth: '5' } });
  await stage.load();
  await other.put('sheet', id, {
    ...first(await stage.sheets()),
    at: Date.now() + 5,
    fields: { worth: '9' },
  });
  await until(() => typed() === '9', typed);
  stage.type('10');
  await stage.keeps({ October: '10' });
});

test('what two tabs wrote at once is kept as two sheets, and the person is told', async () => {
  const other = await otherTab();
  const id = await stage.put('October', { fields: { worth: '5' } });
  await stage.load();
  stage.type('7');
  await other.put('sheet', id, {
    ...first(await stage.sheets(other)),
    at: Date.now() + 5,
    fields: { worth: '9' },
  });
  await stage.keeps({ October: '9', 'October (this tab)': '7' });
  expect(typed()).toBe('7');
  await until(() => said().includes('what you wrote here is now “October (this tab)”'));
  expect(title()).toBe('October (this tab)');
  stage.type('8');
  await stage.keeps({ October: '9', 'October (this tab)': '8' });
});

test('on a disk without room it says “not saved” and never “saved”, until there is room', async () => {
  await stage.load();
  const said: string[] = [];
  const watch = new MutationObserver(() => said.push(state()));
  watch.observe(at('[data-shelf="state"]'), { childList: true, subtree: true });
  const empty = fillDisk();
  stage.type('12');
  await until(() => state().startsWith('Not saved on this device.'), state);
  expect(said).not.toContain('Saved on this device.');
  watch.disconnect();
  empty();
  stage.type('13');
  await until(() => state() === 'Saved on this device.', state);
  await stage.keeps({ '': '13' });
});

/** The page goes away, as by a reload, before anything was written. */
const leaveAtOnce = (): void => {
  dispatchEvent(new PageTransitionEvent('pagehide'));
};

/** What is left behind: pages of other tests share the place. */
const leftBehind = (): Record<string, unknown> =>
  JSON.parse(localStorage.getItem('cx-playbook-unsaved') ?? '{}') as Record<string, unknown>;

test('what was typed as the page went away is back, though the record never had it', async () => {
  await stage.load();
  vi.spyOn(record, 'put').mockReturnValue(new Promise<void>(() => undefined));
  stage.type('4');
  leaveAtOnce();
  stage.shelf?.stop();
  vi.restoreAllMocks();
  await stage.load();
  expect(typed()).toBe('4');
  await stage.keeps({ '': '4' });
  expect(leftBehind()).not.toHaveProperty([stage.tool]);
});

test('what was kept in time is not kept twice', async () => {
  const id = await stage.put('October', { fields: { worth: '5' } });
  await stage.load();
  stage.type('6');
  leaveAtOnce();
  await stage.keeps({ October: '6' });
  expect(leftBehind()[stage.tool]).toMatchObject({ id });
  await stage.load();
  expect(typed()).toBe('6');
  await stage.keeps({ October: '6' });
  expect(title()).toBe('October');
});

test('what cannot be read is let go of, and the last sheet is back', async () => {
  await stage.put('October', { fields: { worth: '5' } });
  const damaged = { ...leftBehind(), [stage.tool]: { id: 7 } };
  localStorage.setItem('cx-playbook-unsaved', JSON.stringify(damaged));
  await stage.load();
  expect(typed()).toBe('5');
  expect(leftBehind()).not.toHaveProperty([stage.tool]);
});
