import { describe, expect, it } from 'vitest';
import { nextStop } from '#components/search/search-keys.ts';

const stops = ['field', 'first', 'second', 'last'];

describe('nextStop', () => {
  it.each([
    ['ArrowDown', 'field', 'first'],
    ['ArrowDown', 'second', 'last'],
    ['ArrowUp', 'second', 'first'],
    ['ArrowUp', 'first', 'field'],
    ['Home', 'last', 'first'],
    ['End', 'first', 'last'],
  ])('%s leads from the %s to the %s', (key, from, to) => {
    expect(nextStop(key, stops, from)).toBe(to);
  });

  it.each([
    ['ArrowDown', 'last'],
    ['ArrowUp', 'field'],
    ['Home', 'field'],
    ['End', 'field'],
    ['Tab', 'first'],
    ['ArrowDown', 'a checkbox'],
    ['End', 'a checkbox'],
  ])('%s means nothing on the %s', (key, from) => {
    expect(nextStop(key, stops, from)).toBeUndefined();
  });
});
