/** Atom (RFC 4287). */
import { epoch } from '#domain/course/rotation.ts';
import { document, element } from '../qti/xml.ts';
import type { Feed, FeedItem } from './dose-feed.ts';

/** RFC 3339. */
const moment = (date: string): string => `${date}T00:00:00Z`;

const entry = ({ id, title, url, summary, category, date }: FeedItem) =>
  element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', {}, moment(date)),
    element('updated', {}, moment(date)),
    ...(category === undefined ? [] : [element('category', { term: category })]),
    element('summary', {}, summary),
  );

/** The feed as an Atom document. Its own id does not change with the date. */
export const atomOf = ({ title, description, home, self, author, items }: Feed): string =>
  document(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
      element('id', {}, `tag:${new URL(self).hostname},${epoch}:doses`),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, moment(items[0]?.date ?? epoch)),
      element('author', {}, element('name', {}, author)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: home }),
      ...items.map(entry),
    ),
  );
