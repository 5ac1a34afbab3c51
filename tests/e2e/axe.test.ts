import { describe, expect } from 'vitest';
import { onePerKind } from '../support/site.ts';
import { type Way, violationsOn, ways } from './support/axe.ts';
import { test } from './support/test.ts';

/** One page of each kind, in two ways by turns; `npm run test:full` has every page. */
const visits: [way: string, address: string, way: Way][] = (await onePerKind()).flatMap(
  (address, turn) =>
    ways
      .slice(turn % 2, (turn % 2) + 1)
      .map((way): [string, string, Way] => [`in ${way.theme} at ${way.width} px`, address, way]),
);

describe.concurrent('axe finds nothing', () => {
  test.for(visits)('%s on %s', async ([, address, way], { newVisitor }) => {
    expect(await violationsOn(newVisitor, address, way)).toEqual([]);
  });
});
