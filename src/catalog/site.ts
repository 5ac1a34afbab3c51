/** What a build knows besides its content: where the site will stand, and on which day it is built. */
import { env } from 'node:process';
import { href } from './href.ts';

/** Turns an address from the site root (`/me/`) into an absolute one. */
export type Absolute = (address: string) => string;

const under = (site: string | undefined): Absolute | undefined =>
  site === undefined ? undefined : (address) => new URL(href(address), site).href;

/** Absolute addresses of this copy of the playbook; undefined where its host has not set SITE_URL. */
export const absolute = under(import.meta.env.SITE);

/**
 * The day of the build in UTC, YYYY-MM-DD. SOURCE_DATE_EPOCH (seconds since 1970 UTC; reproducible-builds.org) sets it, so
 * that the same sources give the same site.
 */
export function buildDate(): string {
  const seconds = Number(env.SOURCE_DATE_EPOCH);
  const moment = env.SOURCE_DATE_EPOCH && Number.isFinite(seconds) ? seconds * 1000 : Date.now();
  return new Date(moment).toISOString().slice(0, 10);
}
