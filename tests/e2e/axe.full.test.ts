import { describe, expect } from 'vitest';
import { addresses } from '../support/site.ts';
import { type Way, violationsOn, ways } from './support/axe.ts';
import { test } from './support/test.ts';

const pages = await addresses();

/** Every page in one way, by turns: pages of a kind share a template, and each kind meets every way. */
const visits: [way: string, address: string, way: Way][] = pages.flatMap((address, turn) =>
  ways
    .slice(turn % ways.length, (turn % ways.length) + 1)
    .map((way): [string, string, Way] => [`in ${way.theme} at ${way.width} px`, address, way]),
);

describe.concurrent('axe finds nothing', () => {
  test.for(visits)('%s on %s', async ([, address, way], { newVisitor }) => {
    expect(await violationsOn(newVisitor, address, way)).toEqual([]);
  });
});
