/** /doses/all.ics and one calendar a path. Their events link to lessons only where SITE_URL is set. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allSeries, type Series } from '#catalog/series.ts';
import { absolute } from '#catalog/site.ts';
import { doseCalendar } from '#exchange/feed/dose-calendar.ts';

export const getStaticPaths = (async () =>
  (await allSeries()).map((series) => ({
    params: { series: series.id },
    props: { series },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ series: Series }> = ({ props }) => {
  const { id, title, lessons } = props.series;
  const text = doseCalendar({ id, name: `CX doses: ${title}`, lessons, absolute });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
