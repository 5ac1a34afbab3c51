import { describe, expect } from 'vitest';
import { addresses } from '../support/site.ts';
import { violationsOn, ways } from './support/axe.ts';
import { test } from './support/test.ts';

const pages = await addresses();

/** Each theme once and each width once: the two ways in which `npm test` does not look at a page of each kind. */
describe.for(ways.slice(2))('axe finds nothing in $theme at $width px', (way) => {
  describe.concurrent('on', () => {
    test.for(pages)('%s', async (address, { newVisitor }) => {
      expect(await violationsOn(newVisitor, address, way)).toEqual([]);
    });
  });
});
