import { describe, expect } from 'vitest';
import { addresses } from '../support/site.ts';
import { violationsOn, ways } from './support/axe.ts';
import { test } from './support/test.ts';

const pages = await addresses();

describe.for(ways)('axe finds nothing in $theme at $width px', (way) => {
  describe.concurrent('on', () => {
    test.for(pages)('%s', async (address, { newVisitor }) => {
      expect(await violationsOn(newVisitor, address, way)).toEqual([]);
    });
  });
});
