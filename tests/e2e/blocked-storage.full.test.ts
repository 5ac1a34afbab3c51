import { describe } from 'vitest';
import { addresses } from '../support/site.ts';
import { expectReadable } from './support/blocked.ts';
import { test } from './support/test.ts';

const pages = await addresses();

describe.concurrent(
  'with storage blocked a page reads, says that nothing is kept, and breaks nowhere',
  () => {
    test.for(pages)('%s', (address, { newVisitor }) => expectReadable(newVisitor, address));
  },
);
