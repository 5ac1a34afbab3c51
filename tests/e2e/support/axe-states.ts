import { describe, expect } from 'vitest';
import { type Way, violations } from './axe.ts';
import { states } from './states.ts';
import { test } from './test.ts';

/** Tests that axe finds nothing in each state, looked at in these ways. */
export const describeStates = (ways: readonly Way[]): void => {
  describe.for(ways)('axe finds nothing in $theme at $width px in', ({ theme, width }) => {
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
  });
};
