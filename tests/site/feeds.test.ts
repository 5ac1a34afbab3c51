/**
 * @vitest-environment jsdom
 *
 * The feeds and calendars as they were built. What they say is tested in tests/unit/exchange/feed; here, that each is there,
 * can be read, and leads to pages of this site.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dist } from '../support/site.ts';

const read = (file: string): Promise<string> => readFile(path.join(dist, 'doses', file), 'utf8');

/** One entry, whatever the format. */
interface Entry {
  id: string;
  title: string;
  url: string;
  date: string;
}

async function xml(file: string): Promise<Document> {
  const document = new DOMParser().parseFromString(await read(file), 'text/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}
const textOf = (parent: ParentNode, selector: string): string =>
  parent.querySelector(selector)?.textContent ?? '';

const rfc822 = /^(Mon|Tue|Wed|Thu|Fri), \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  authors: z.array(z.object({ name: z.string().min(1) })).min(1),
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.string().regex(rfc3339),
      tags: z.array(z.string()).optional(),
    }),
  ),
});

/** Each format, read by its own rules. */
const formats: Record<string, () => Promise<{ self: string; home: string; entries: Entry[] }>> = {
  'rss.xml': async () => {
    const rss = await xml('rss.xml');
    expect(rss.documentElement.getAttribute('version')).toBe('2.0');
    for (const field of ['title', 'link', 'description', 'lastBuildDate'])
      expect(textOf(rss, `channel > ${field}`), field).not.toBe('');
    const entries = [...rss.querySelectorAll('item')].map((item) => {
      expect(item.querySelector('guid')?.getAttribute('isPermaLink')).toBe('false');
      expect(textOf(item, 'pubDate')).toMatch(rfc822);
      const date = new Date(textOf(item, 'pubDate')).toISOString().slice(0, 10);
      return {
        id: textOf(item, 'guid'),
        title: textOf(item, 'title'),
        url: textOf(item, 'link'),
        date,
      };
    });
    const self = rss.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0];
    return { self: self?.getAttribute('href') ?? '', home: textOf(rss, 'channel > link'), entries };
  },
  'atom.xml': async () => {
    const atom = await xml('atom.xml');
    expect(atom.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const field of ['id', 'title', 'author > name'])
      expect(textOf(atom, `feed > ${field}`), field).not.toBe('');
    expect(textOf(atom, 'feed > updated')).toMatch(rfc3339);
    const link = (parent: ParentNode, rel: string): string =>
      parent.querySelector(`:scope > link[rel="${rel}"]`)?.getAttribute('href') ?? '';
    const entries = [...atom.querySelectorAll('entry')].map((entry) => {
      expect(textOf(entry, 'updated')).toMatch(rfc3339);
      const date = textOf(entry, 'published').slice(0, 10);
      return {
        id: textOf(entry, 'id'),
        title: textOf(entry, 'title'),
        url: link(entry, 'alternate'),
        date,
      };
    });
    const feed = atom.documentElement;
    return { self: link(feed, 'self'), home: link(feed, 'alternate'), entries };
  },
  'feed.json': async () => {
    const feed = jsonFeed.parse(JSON.parse(await read('feed.json')));
    const entries = feed.items.map(({ id, title, url, date_published }) => ({
      id,
      title,
      url,
      date: date_published.slice(0, 10),
    }));
    return { self: feed.feed_url, home: feed.home_page_url, entries };
  },
};

/** The built file of an absolute address. */
const fileOf = (url: string): string => path.join(dist, new URL(url).pathname, 'index.html');

describe.for(Object.entries(formats))('%s', ([file, readFeed]) => {
  test('has fifteen entries, each with an id of its own, the newest first', async () => {
    const { entries } = await readFeed();
    expect(entries).toHaveLength(15);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(15);
    expect(entries.every(({ id, date }) => id.startsWith('tag:') && id.includes(`,${date}:`))).toBe(
      true,
    );
    const dates = entries.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('has absolute addresses of pages that exist', async () => {
    const { self, home, entries } = await readFeed();
    expect(new URL(self).pathname).toBe(`/doses/${file}`);
    const lessons = entries.filter(({ title }) => title !== 'Recall day').map(({ url }) => url);
    expect(lessons.length).toBeGreaterThan(0);
    for (const url of [home, ...lessons]) expect((await stat(fileOf(url))).isFile()).toBe(true);
  });

  test('tells the same as the other formats', async () => {
    expect((await readFeed()).entries).toEqual((await formats['feed.json']?.())?.entries);
  });

  test.for(['index.html', 'doses/index.html'])('is named in the head of %s', async (page) => {
    const html = await readFile(path.join(dist, page), 'utf8');
    const document = new DOMParser().parseFromString(html, 'text/html');
    const links = [...document.querySelectorAll('link[rel="alternate"][type]')];
    expect(links.map((link) => link.getAttribute('href'))).toContain(`/doses/${file}`);
  });
});

const calendars = (await readdir(path.join(dist, 'doses'))).filter((file) => file.endsWith('.ics'));

test('there is a calendar of all doses, and none for a path with dates', () => {
  expect(calendars).toContain('all.ics');
  expect(calendars).toContain('foundation.ics');
  expect(calendars).not.toContain('new-hire.ics');
});

test.for(calendars)('%s repeats weekly without end and leads to pages that exist', async (file) => {
  const calendar = new ICAL.Component(ICAL.parse(await read(file)) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.length % 5).toBe(0);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const { component, startDate, summary } of events) {
    expect(String(component.getFirstPropertyValue('rrule'))).toMatch(
      /^FREQ=WEEKLY(;INTERVAL=\d+)?$/,
    );
    expect(startDate.isDate).toBe(true);
    if (summary === 'Recall day') continue;
    expect((await stat(fileOf(String(component.getFirstPropertyValue('url'))))).isFile()).toBe(
      true,
    );
  }
});
