import { describe, expect } from 'vitest';
import { violations, ways } from './support/axe.ts';
import { states } from './support/states.ts';
import { test } from './support/test.ts';

/** Each theme once and each width once; `npm run test:full` has the other two ways. */
describe.for(ways.slice(0, 2))(
  'axe finds nothing in $theme at $width px in',
  ({ theme, width }) => {
    describe.concurrent('the state', () => {
      test.for(Object.entries(states))('%s', async ([, enter], { newVisitor }) => {
        const { page } = await newVisitor({
          colorScheme: theme,
          viewport: { width, height: 800 },
        });
        await enter(page);
        expect(await violations(page)).toEqual([]);
      });
    });
  },
);
