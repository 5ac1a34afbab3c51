import { describe, expect } from 'vitest';
import { violations } from './support/axe.ts';
import { addresses } from '../support/site.ts';
import { test } from './support/test.ts';

const pages = await addresses();

describe.for(['light', 'dark'] as const)(
  'axe finds nothing in %s, on a phone and a desktop',
  (theme) => {
    describe.concurrent('on', () => {
      test.for(pages)('%s', async (address, { newVisitor }) => {
        const { page } = await newVisitor({
          colorScheme: theme,
          viewport: { width: 320, height: 640 },
        });
        await page.goto(address);
        expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
        expect(await violations(page), 'at 320 px').toEqual([]);

        await page.setViewportSize({ width: 1280, height: 800 });
        expect(await violations(page), 'at 1280 px').toEqual([]);
      });
    });
  },
);
