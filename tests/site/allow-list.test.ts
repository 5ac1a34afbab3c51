import { expect, test } from 'vitest';
import { allowListOf } from '#integrations/csp/allow-list.ts';
import allowedHashes from '#integrations/csp/allowed-hashes.json' with { type: 'json' };
import { readSite } from '#integrations/csp/site.ts';
import { dist } from '../support/site.ts';

test('the list of allowed inline blocks holds what the site uses and nothing else', async () => {
  const pages = await readSite(dist);
  expect(allowListOf(pages.flatMap(({ blocks }) => blocks))).toEqual(allowedHashes);
});
