/** The feeds of this copy of the playbook. */
import { href } from './href.ts';
import { absolute } from './site.ts';

/** A feed, as pages link to it. */
export interface FeedLink {
  name: string;
  /** Media type. */
  type: string;
  /** Under the base path. */
  href: string;
  /** Absolute, to be copied into a feed reader. */
  url: string;
}

const formats = [
  ['RSS', 'application/rss+xml', '/doses/rss.xml'],
  ['Atom', 'application/atom+xml', '/doses/atom.xml'],
  ['JSON Feed', 'application/feed+json', '/doses/feed.json'],
] as const;

/** Every feed there is; none where the host has not set SITE_URL. */
export const feeds: readonly FeedLink[] = formats.flatMap(([name, type, address]) =>
  absolute ? [{ name, type, href: href(address), url: absolute(address) }] : [],
);

/** What the head of a page says so that feed readers find the feeds from its address. */
export const feedHead = feeds.map(({ name, type, href: address }) => ({
  tag: 'link' as const,
  attrs: { rel: 'alternate', type, title: `Daily doses (${name})`, href: address },
}));
