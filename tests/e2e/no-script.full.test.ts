import { describe } from 'vitest';
import { addresses } from '../support/site.ts';
import { expectReadable } from './support/no-script.ts';
import { test } from './support/test.ts';

const pages = await addresses();

describe.concurrent(
  'without JavaScript a page reads, and shows no button that would do nothing',
  () => {
    test.for(pages)('%s', (address, { newVisitor }) => expectReadable(newVisitor, address));
  },
);
