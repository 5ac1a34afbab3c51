import { describe } from 'vitest';
import { onePerKind } from '../support/site.ts';
import { expectToHoldOnAPhone } from './support/on-a-phone.ts';
import { test } from './support/test.ts';

const pages = await onePerKind();

describe.concurrent(
  'one page of each kind keeps to its own origin and to the policy that hosts send, and never scrolls sideways on a phone',
  () => {
    test.for(pages)('%s', async (address, { newVisitor }) => {
      await expectToHoldOnAPhone(newVisitor, address);
    });
  },
);
