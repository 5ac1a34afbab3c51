import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { searchBody } from '#components/search/search-body.ts';
import { addresses } from '../support/site.ts';

/** Links to other sites are not followed: tests need no network, and read nobody’s server. */
const isElsewhere = (link: string): Promise<boolean> =>
  Promise.resolve(/^https?:/.test(link) && !link.startsWith('http://127.0.0.1'));

test('every link, anchor, picture and style of the site leads somewhere, without a redirect', async () => {
  const { links } = await new LinkChecker().check({
    path: '**/*.html',
    serverRoot: 'dist',
    recurse: false,
    redirects: 'error',
    checkCss: true,
    checkFragments: true,
    linksToSkip: isElsewhere,
  });
  expect(links.length).toBeGreaterThan(100);
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(
    broken.map(({ parent, url, status }) => `${parent ?? ''} → ${url} (${status ?? 'no answer'})`),
  ).toEqual([]);
});

test('every link that search offers leads to a page', async () => {
  const offered = [...searchBody().matchAll(/href="([^"]+)"/g)].map(([, address]) => address);
  expect(offered.length).toBeGreaterThan(2);
  expect(await addresses()).toEqual(expect.arrayContaining(offered));
});
