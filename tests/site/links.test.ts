import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';

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
