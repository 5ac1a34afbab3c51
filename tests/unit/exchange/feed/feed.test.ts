/** @vitest-environment jsdom */
import { describe, expect, test } from 'vitest';
import type { LessonCard } from '#domain/course/course.ts';
import { atomOf } from '#exchange/feed/atom.ts';
import { doseFeed } from '#exchange/feed/dose-feed.ts';
import { jsonFeedOf } from '#exchange/feed/json-feed.ts';
import { rssOf } from '#exchange/feed/rss.ts';
import { hostile, lessonCards } from './lessons.ts';

const absolute = (address: string): string => new URL(address, 'https://cx.example:8443/').href;
const feedOf = (lessons: readonly LessonCard[], on = '2026-11-22', address = '/doses/rss.xml') =>
  doseFeed({ lessons, absolute, address, on });
const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');
const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the feed of doses', () => {
  const { items } = feedOf(lessonCards(7));

  test('holds the last fifteen working days, the newest first', () => {
    expect(items.map(({ date }) => date)).toHaveLength(15);
    expect(items[0]?.date).toBe('2026-11-20');
    expect(items.at(-1)?.date).toBe('2026-11-02');
  });

  test('gives each item an id of host and date, which no port and no later build changes', () => {
    expect(items[0]?.id).toBe('tag:cx.example,2026-11-20:dose');
    expect(new Set(items.map(({ id }) => id)).size).toBe(15);
    const nextDay = feedOf(lessonCards(7), '2026-11-23').items;
    expect(nextDay.slice(1)).toEqual(items.slice(0, -1));
  });

  test('keeps every id when a lesson is added and the series moves', () => {
    const more = feedOf(lessonCards(8)).items;
    expect(more.map(({ title }) => title)).not.toEqual(items.map(({ title }) => title));
    expect(more.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  test('leads to the questions on a recall day', () => {
    const recall = items.filter(({ title }) => title === 'Recall day');
    expect(recall).toHaveLength(6);
    expect(recall[0]).toMatchObject({
      url: 'https://cx.example:8443/review/',
      category: undefined,
    });
  });
});

describe('titles and sentences with everything XML minds', () => {
  // One lesson is the dose of every Monday.
  const feed = feedOf([hostile], '2026-11-23');
  const title = hostile.title.replace('\u0007', '\uFFFD');

  test('come back from RSS: the title as text, the description as HTML', () => {
    const rss = parsed(rssOf(feed));
    expect(rss.querySelector('parsererror')).toBeNull();
    expect(texts(rss, 'item > title')[0]).toBe(title);
    const description = new DOMParser().parseFromString(
      texts(rss, 'item > description')[0] ?? '',
      'text/html',
    );
    expect(description.body.textContent).toBe(`${hostile.description} 5 minutes.`);
    expect(description.body.children).toHaveLength(0);
  });

  test('come back from Atom', () => {
    const atom = parsed(atomOf(feed));
    expect(atom.querySelector('parsererror')).toBeNull();
    expect(texts(atom, 'entry > title')[0]).toBe(title);
    expect(texts(atom, 'entry > summary')[0]).toBe(`${hostile.description} 5 minutes.`);
  });

  test('come back from JSON as they were', () => {
    expect(JSON.parse(jsonFeedOf({ ...feed, items: feed.items.slice(0, 1) }))).toMatchObject({
      items: [{ title: hostile.title, content_text: `${hostile.description} 5 minutes.` }],
    });
  });
});
