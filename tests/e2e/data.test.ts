import { Buffer } from 'node:buffer';
import { expect } from 'vitest';
import { layoutShiftsSoFar } from '../../scripts/weight/layout-shift.ts';
import { entriesOf, liveKeys, savedEntries } from './support/copy.ts';
import { pages } from './support/course.ts';
import {
  bringIn,
  chooseCopy,
  clearDevice,
  download,
  fullRecord,
  learn,
  makeLink,
  neglectCopies,
  openEverything,
  saveCopy,
} from './support/record.ts';
import { test } from './support/test.ts';

test('the whole journey: learn, save, clear, look into the copy, bring it in, undo', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await learn(page);
  await page.goto(pages.myData);
  const file = await saveCopy(page);
  await page.getByText('A copy went to your downloads.').waitFor();
  await page.getByText(/^Last copy: \d/).waitFor();
  await clearDevice(page);
  await page.reload();
  expect(await savedEntries(page)).toEqual([]);

  await chooseCopy(page, file);
  expect(await savedEntries(page), 'looking into a copy changes nothing').toEqual([]);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText('The copy is in.').waitFor();
  expect(await savedEntries(page)).toEqual(entriesOf(file));

  await page.getByRole('button', { name: 'Undo bringing it in' }).click();
  await page.getByText('The copy is out again').waitFor();
  expect(await savedEntries(page)).toEqual([]);
});

test('what was here before a copy came in is offered as a file', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await learn(page);
  await page.goto(pages.myData);
  const before = await savedEntries(page);
  await bringIn(page, await fullRecord());
  const backup = await download(page, 'Save what was here before');
  expect(backup.name).toMatch(/-before\.json$/);
  expect(entriesOf(backup)).toEqual(before);
});

test('clearing the device can be undone until the page is left', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await bringIn(page, await fullRecord());
  const before = await savedEntries(page);
  await clearDevice(page);
  expect(await savedEntries(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo clearing' }).click();
  await page.getByText('What was cleared is back.').waitFor();
  expect(await savedEntries(page)).toEqual(before);
});

test('one path can be erased and brought back; what belongs to others stays', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await bringIn(page, await fullRecord());
  const before = await saveCopy(page);
  await page.getByRole('button', { name: 'Erase what belongs to Everyone’s foundation' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Lessons marked done or taken back: 1$/).waitFor();
  await dialog.getByRole('button', { name: /^Erase/ }).click();
  await page.getByText('is gone.').waitFor();

  const erased = liveKeys(await saveCopy(page));
  const gone = liveKeys(before).filter((key) => !erased.includes(key));
  expect(gone).toEqual(expect.arrayContaining(['lesson/F3.1', 'answer/F3.1-q1']));
  expect(erased).toEqual(expect.arrayContaining(['role', 'preference']));
  expect(erased.some((key) => key.startsWith('answer/C'))).toBe(
    liveKeys(before).some((key) => key.startsWith('answer/C')),
  );

  await page.getByRole('button', { name: 'Undo erasing' }).click();
  await page.getByText('What was erased is back.').waitFor();
  expect(await savedEntries(page)).toEqual(entriesOf(before));
});

test('a file that is no copy is refused in a plain sentence, and changes nothing', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.goto(pages.myData);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"something else","records":{"__proto__":{}}}'),
  });
  await page.getByText('This file is not a copy of a playbook.').waitFor();
  expect(await page.getByRole('button', { name: 'Bring it in' }).isVisible()).toBe(false);
  expect(await savedEntries(page)).toEqual([]);
});

test('an old copy is mentioned in amber on My playbook, until one is saved', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await neglectCopies(page);
  for (const address of [pages.myData, pages.myPlaybook]) {
    await page.goto(address);
    await page
      .getByText(/^Your last copy is 9 days old\. Safari deletes/)
      .filter({ visible: true })
      .waitFor();
    expect(await page.locator('.copy-status.warn').count()).toBe(1);
  }
  await saveCopy(page);
  await page.getByText(/^Last copy: \d/).waitFor();
  expect(await page.locator('.copy-status.warn').count()).toBe(0);
  await page.goto(pages.firstLesson);
  expect(await page.locator('playbook-copy-status').count()).toBe(0);
});

test.for([320, 1280])(
  'at %s px nothing moves when the reminder shows',
  async (width, { newVisitor }) => {
    const { page } = await newVisitor({ viewport: { width, height: 800 } });
    await neglectCopies(page);
    for (const address of [pages.myData, pages.myPlaybook]) {
      await page.goto(address);
      await page.locator('.copy-status.warn').waitFor();
      await page.waitForTimeout(500);
      expect((await page.evaluate(layoutShiftsSoFar)).moved, address).toEqual([]);
    }
  },
);

test('everything that is kept is listed, five thousand entries as well', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  const answer = (index: number) => ({
    k: `answer/X${index}`,
    v: { choice: ['a'], points: 1, at: 1_795_339_980_000 },
    t: 1_795_339_980_000,
    n: 1,
    d: '5f0c3a9e1b7d2468',
    s: 2,
  });
  const file = {
    format: 'cx-playbook-record',
    v: 1,
    count: 5_000,
    crc: 0,
    app: 'x',
    exported: '2026-11-22T10:25:00.000Z',
    records: Array.from({ length: 5_000 }, (_, index) => answer(index)),
    events: [],
    quarantine: [],
  };
  await bringIn(page, {
    name: 'cx-playbook.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  const group = page.locator('.kept-group').filter({ hasText: 'Answers to questions' });
  await expect.poll(() => group.locator('.kept-count').innerText()).toBe('5000');
  await group.locator('> summary').click();
  await group.getByRole('button', { name: 'Show 100 more of 4900' }).click();
  expect(await group.locator('li').count()).toBe(200);
  await group.locator('.kept-raw > summary').last().click();
  await expect.poll(() => group.locator('pre').last().innerText()).toContain('"points": 1');
});

test('by keyboard alone: make a link, erase, undo', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await bringIn(page, await fullRecord());
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (name.test(await focused())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${name.source}.`);
  };
  await tabTo(/^Make a link$/);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Copy the link');

  await tabTo(/^Clear this device$/);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Keep everything');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('Clear this device');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Keep everything');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Undo clearing');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Undone. What was cleared is back.');
});

test('nothing scrolls sideways on a phone of 320 px, with all of it open', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor({ viewport: { width: 320, height: 640 } });
  await bringIn(page, await fullRecord());
  await makeLink(page, { light: true });
  await page.getByRole('button', { name: 'Show it as a picture' }).click();
  await openEverything(page);
  await chooseCopy(page, await fullRecord());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
