import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { liveKeys, savedEntries } from './support/copy.ts';
import { pages } from './support/course.ts';
import { bringIn, fullRecord, makeLink, saveCopy } from './support/record.ts';
import { test } from './support/test.ts';

/** What the part that brings copies in says. */
const said = (page: Page) => page.locator('playbook-bring-in .data-said');

test('a link opened on another device shows what it would bring, and brings it only when told', async ({
  newVisitor,
}) => {
  const { page: here } = await newVisitor();
  await bringIn(here, await fullRecord());
  const everything = await savedEntries(here);
  const link = await makeLink(here);

  const { page: there } = await newVisitor();
  const asked: string[] = [];
  there.on('request', (request) => asked.push(request.url()));
  await there.goto(link);
  await there.getByRole('heading', { name: 'What this copy would bring' }).waitFor();
  expect(new URL(there.url()).hash, 'the address no longer carries the copy').toBe('');
  expect(await savedEntries(there), 'a link applies nothing by itself').toEqual([]);
  await there.getByRole('button', { name: 'Bring it in' }).click();
  await there.getByText('The copy is in.').waitFor();
  expect(await savedEntries(there)).toEqual(everything);
  const code = link.slice(link.indexOf('#') + 1);
  expect(asked.filter((address) => address.includes(code.slice(0, 40)))).toEqual([]);
});

test('a link pasted into a page that is open already is read too', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await bringIn(page, await fullRecord());
  const link = await makeLink(page, { light: true });
  await page.evaluate((address) => {
    location.href = address;
  }, link);
  await page.getByRole('heading', { name: 'What this copy would bring' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
});

test('the link can be copied where a page has no clipboard: it is selected', async ({
  newVisitor,
}) => {
  const { page, context } = await newVisitor();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await bringIn(page, await fullRecord());
  const link = await makeLink(page);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await page.getByText('The link is selected.').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
});

/** The picture as a camera sees it: one number for each point, 0 black to 255 white. */
const photograph = (page: Page): Promise<{ size: number; light: number[] }> =>
  page.getByRole('img', { name: 'QR picture' }).evaluate(async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const size = 3 * image.width;
    const canvas = new OffscreenCanvas(size, size);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('No canvas.');
    pen.imageSmoothingEnabled = false;
    pen.drawImage(image, 0, 0, size, size);
    const { data } = pen.getImageData(0, 0, size, size);
    return { size, light: Array.from({ length: size * size }, (_, at) => data[4 * at] ?? 0) };
  });

test('a phone that reads the picture finds the link', async ({ newVisitor }) => {
  const { page } = await newVisitor({ colorScheme: 'dark' });
  await bringIn(page, await fullRecord());
  await makeLink(page);
  await page.getByRole('button', { name: 'Show it as a picture' }).click();
  await page.getByText('There is too much in this link for a picture').waitFor();
  expect(await page.locator('.data-picture').isVisible()).toBe(false);

  await page.getByLabel('Leave out answers').check();
  await page.getByText('The link holds lessons').waitFor();
  await page.getByRole('button', { name: 'Show it as a picture' }).click();
  const { size, light } = await photograph(page);
  const points = Uint8ClampedArray.from(light.flatMap((value) => [value, value, value, 255]));
  const link = await page.getByLabel('Link with your copy').inputValue();
  expect(jsqr(points, size, size)?.data).toBe(link);

  const { page: there } = await newVisitor();
  await there.goto(link);
  await there.getByRole('button', { name: 'Bring it in' }).click();
  await there.getByText('The copy is in.').waitFor();
  const brought = liveKeys(await saveCopy(there));
  expect(brought).toContain('lesson/F3.1');
  expect(brought.filter((key) => /^(answer|note|mark)\//.test(key))).toEqual([]);
});

const packed = (text: string): string => deflateRawSync(Buffer.from(text)).toString('base64url');

describe.concurrent('a link that holds no copy is refused in a plain sentence:', () => {
  test.for([
    ['nothing', ''],
    ['other characters', '%00%ff<img src=x onerror=alert(1)>'],
    ['noise', 'AAAA'.repeat(20_000)],
    ['a cut code', packed('{"format":"cx-playbook-record"}').slice(0, -4)],
    ['other data', packed('{"format":"something else","records":{"__proto__":{"a":1}}}')],
    ['no data at all', packed('hello')],
    ['forty million characters, packed small', packed('['.repeat(40_000_000))],
    [
      'a copy of a playbook yet to come',
      packed(
        '{"format":"cx-playbook-record","v":99,"count":0,"crc":0,"app":"x","exported":"2030-01-01T00:00:00Z","records":[],"events":[],"quarantine":[]}',
      ),
    ],
  ])('%s', async ([, code], { newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto(`${pages.myData}#copy=${code}`);
    await said(page)
      .filter({ hasText: /^(This|What this) link .*\.$/ })
      .waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.getByRole('button', { name: 'Bring it in' }).isVisible()).toBe(false);
    expect(await savedEntries(page)).toEqual([]);
  });
});
