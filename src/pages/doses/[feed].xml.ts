/** /doses/rss.xml and /doses/atom.xml. Links in feeds are absolute: without SITE_URL there are none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { commonSeries } from '#catalog/series.ts';
import { absolute, buildDate } from '#catalog/site.ts';
import { atomOf } from '#exchange/feed/atom.ts';
import { doseFeed, type Feed } from '#exchange/feed/dose-feed.ts';
import { rssOf } from '#exchange/feed/rss.ts';

/** How a feed is written. */
interface Props {
  write: (feed: Feed) => string;
  type: string;
}

export const getStaticPaths = (() =>
  absolute
    ? [
        { params: { feed: 'rss' }, props: { write: rssOf, type: 'application/rss+xml' } },
        { params: { feed: 'atom' }, props: { write: atomOf, type: 'application/atom+xml' } },
      ]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ params, props }) => {
  if (!absolute) return new Response(null, { status: 404 });
  const { lessons } = await commonSeries();
  const address = `/doses/${params.feed ?? ''}.xml`;
  const feed = doseFeed({ lessons, absolute, address, on: buildDate() });
  return new Response(props.write(feed), { headers: { 'Content-Type': props.type } });
};
