import { describe, expect } from 'vitest';
import { onePerKind } from '../support/site.ts';
import { type Way, violationsOn, ways } from './support/axe.ts';
import { test } from './support/test.ts';

/** One page of each kind, each theme once and each width once; `npm run test:full` has every page, in the other two ways. */
const visits: [way: string, address: string, way: Way][] = (await onePerKind()).flatMap((address) =>
  ways
    .slice(0, 2)
    .map((way): [string, string, Way] => [`in ${way.theme} at ${way.width} px`, address, way]),
);

describe.concurrent('axe finds nothing', () => {
  test.for(visits)('%s on %s', async ([, address, way], { newVisitor }) => {
    expect(await violationsOn(newVisitor, address, way)).toEqual([]);
  });
});
