/** A host that does not say where the site will stand: SITE_URL is not set. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { siteBefore } from './support/publish.ts';

const doses = path.join(siteBefore, 'doses');

test('gets calendars without links, and no feed', async () => {
  const files = await readdir(doses);
  expect(files.toSorted()).toEqual(['all.ics', 'foundation.ics', 'index.html']);
  expect(await readFile(path.join(doses, 'all.ics'), 'utf8')).not.toContain('http');
});

test('is told on the page of doses why there is no feed', async () => {
  const html = await readFile(path.join(doses, 'index.html'), 'utf8');
  expect(html).toContain('it does not know its own address');
  expect(html).not.toMatch(/rss\.xml|webcal:/);
});
