/** /doses/feed.json. Links in feeds are absolute: without SITE_URL there is none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { commonSeries } from '#catalog/series.ts';
import { absolute, buildDate } from '#catalog/site.ts';
import { doseFeed } from '#exchange/feed/dose-feed.ts';
import { jsonFeedOf } from '#exchange/feed/json-feed.ts';

export const getStaticPaths = (() =>
  absolute ? [{ params: { feed: 'feed' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  if (!absolute) return new Response(null, { status: 404 });
  const { lessons } = await commonSeries();
  const feed = doseFeed({ lessons, absolute, address: '/doses/feed.json', on: buildDate() });
  return new Response(jsonFeedOf(feed), { headers: { 'Content-Type': 'application/feed+json' } });
};
