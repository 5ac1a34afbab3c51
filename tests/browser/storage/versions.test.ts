import { expect, test } from 'vitest';
import { readCopy } from '#domain/progress/copy/read.ts';
import { bringIn, makeCopy, snapshotOf } from '#storage/copies.ts';
import { settleVersion, versionsToShow } from '#storage/versions.ts';
import { freshName, openTab, type Opened } from './support.ts';

const move = async (from: Opened, to: Opened) => {
  const read = readCopy((await makeCopy(from.depot, 'cx-playbook test')).text);
  const result = read.ok ? await bringIn(to.depot, read.copy) : read;
  if (!result.ok) throw new Error(result.reason);
  return result.undo;
};
const textsOn = async ({ depot }: Opened) =>
  [...(await versionsToShow(depot))].map(([key, versions]) => [
    key,
    ...versions.map((v) => v.text),
  ]);
const twoDevices = async () => {
  const here = await openTab(freshName());
  const there = await openTab(freshName());
  await here.record.put('note', 'F1.1.q4', { text: 'Ana' });
  await there.record.put('note', 'F1.1.q4', { text: 'Ben' });
  return { here, there };
};

test('a note written on two devices is shown in both wordings, on both devices', async () => {
  const { here, there } = await twoDevices();
  await move(there, here);
  await move(here, there);
  expect(await here.record.get('note', 'F1.1.q4')).toEqual({ text: 'Ben' });
  expect(await textsOn(here)).toEqual([['note/F1.1.q4', 'Ana']]);
  expect(await textsOn(there)).toEqual([['note/F1.1.q4', 'Ana']]);
});

test('a note written on alone has no versions, however often copies go to and fro', async () => {
  const { here } = await twoDevices();
  const empty = await openTab(freshName());
  await move(here, empty);
  await here.record.put('note', 'F1.1.q4', { text: 'Ana and Ben' });
  await move(here, empty);
  await move(empty, here);
  expect(await textsOn(here)).toEqual([]);
  expect(await textsOn(empty)).toEqual([]);
});

test('a wording that lost is still shown after the winning one was changed here', async () => {
  const { here, there } = await twoDevices();
  await move(there, here);
  await here.record.put('note', 'F1.1.q4', { text: 'Ben, and more' });
  expect(await textsOn(here)).toEqual([['note/F1.1.q4', 'Ana']]);
});

test('a version that was decided about is not shown again, here or on the other device', async () => {
  const { here, there } = await twoDevices();
  await move(there, here);
  const [version] = (await versionsToShow(here.depot)).get('note/F1.1.q4') ?? [];
  if (version === undefined) throw new Error('no version');
  await here.record.put('note', 'F1.1.q4', { text: version.text });
  await settleVersion(here.record, version);
  expect(await textsOn(here)).toEqual([]);
  await here.record.put('note', 'F1.1.q4', { text: 'Ana, and Ben' });
  await move(here, there);
  await move(there, here);
  expect((await textsOn(here)).flat()).not.toContain('Ana');
  expect((await textsOn(there)).flat()).not.toContain('Ana');
});

test('versions go with the copy that brought them when that is undone', async () => {
  const { here, there } = await twoDevices();
  const before = await snapshotOf(here.depot);
  const undo = await move(there, here);
  expect((await snapshotOf(here.depot)).evt.size).toBe(1);
  await undo();
  expect(await snapshotOf(here.depot)).toEqual(before);
});
