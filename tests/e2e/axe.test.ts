import { describe, expect } from 'vitest';
import { addresses, onePerKind } from '../support/site.ts';
import { type Way, violationsOn, ways } from './support/axe.ts';
import { test } from './support/test.ts';

const kinds = await onePerKind();
const others = (await addresses()).filter((address) => !kinds.includes(address));

/** Each kind of page in every way, every other page in one way: over all of them the ways take turns. */
const visits: [way: string, address: string, way: Way][] = [
  ...kinds.flatMap((address) => ways.map((way) => [address, way] as const)),
  ...others.flatMap((address, index) =>
    ways
      .slice(index % ways.length)
      .slice(0, 1)
      .map((way) => [address, way] as const),
  ),
].map(([address, way]) => [`in ${way.theme} at ${way.width} px`, address, way]);

describe.concurrent('axe finds nothing', () => {
  test.for(visits)('%s on %s', async ([, address, way], { newVisitor }) => {
    expect(await violationsOn(newVisitor, address, way)).toEqual([]);
  });
});
