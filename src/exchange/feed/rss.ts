/** RSS 2.0 (rssboard.org/rss-specification), with the link to itself that the RSS Advisory Board recommends. */
import { document, element } from '../qti/xml.ts';
import type { Feed, FeedItem } from './dose-feed.ts';

/** RFC 822, as RSS wants it: “Mon, 05 Jan 2026 00:00:00 GMT”. */
const moment = (date: string): string => new Date(`${date}T00:00:00Z`).toUTCString();

const item = ({ id, title, url, summary, category, date }: FeedItem) =>
  element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, moment(date)),
    ...(category === undefined ? [] : [element('category', {}, category)]),
    element('description', {}, asHtml(summary)),
  );

/** Readers take a description for HTML, so what is plain text is written as HTML. Titles they take for text. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The feed as an RSS document. */
export const rssOf = ({ title, description, home, self, items }: Feed): string =>
  document(
    element(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
      element(
        'channel',
        {},
        element('title', {}, title),
        element('link', {}, home),
        element('description', {}, description),
        element('language', {}, 'en-gb'),
        ...items.slice(0, 1).map(({ date }) => element('lastBuildDate', {}, moment(date))),
        element('ttl', {}, String(minutesBetweenLooks)),
        element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
        ...items.map(item),
      ),
    ),
  );

/** There is nothing new more often than once a day; a quarter of one catches the rebuild. */
const minutesBetweenLooks = 360;
