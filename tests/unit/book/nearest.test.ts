import { describe, expect, test } from 'vitest';
import { bookDate } from '#book/day.ts';
import { siteUrlOf } from '#book/site-url.ts';
import { distance, nearest } from '#book/nearest.ts';

describe('did you mean', () => {
  const kits = ['K1', 'K2', 'CXD'];

  test('letters to change are counted', () => {
    expect(distance('kitten', 'sitting')).toBe(3);
    expect(distance('', 'abc')).toBe(3);
  });

  test('one wrong letter is enough to know what was meant', () => {
    expect(nearest('frontlin', ['frontline', 'foundation'])).toEqual(['frontline']);
    expect(nearest('cxe', kits)).toEqual(['CXD']);
  });

  test('of names that are equally near, three are said', () => {
    expect(nearest('F1.9', ['F1.1', 'F1.2', 'F1.3', 'F1.4', 'C2.1'])).toEqual([
      'F1.1',
      'F1.2',
      'F1.3',
    ]);
  });

  test('a word like none of them means none of them', () => {
    expect(nearest('leader', ['foundation', 'trainer'])).toEqual([]);
  });
});

describe('the date of a book', () => {
  const now = new Date('2026-11-24T01:00:00Z');

  test('is that of SOURCE_DATE_EPOCH where there is one', () => {
    expect(bookDate({ SOURCE_DATE_EPOCH: '0' }, now).getTime()).toBe(0);
    expect(bookDate({}, now)).toBe(now);
  });

  test('is refused when it is no number of seconds', () => {
    expect(() => bookDate({ SOURCE_DATE_EPOCH: 'today' }, now)).toThrow('seconds since 1970');
  });
});

describe('where the site is', () => {
  test('is its origin, whatever path was given with it', () => {
    expect(siteUrlOf({ SITE_URL: 'https://playbook.example/cx/' })).toBe(
      'https://playbook.example',
    );
    expect(siteUrlOf({})).toBeUndefined();
  });

  test('is asked for again when it is no address of the web', () => {
    expect(() => siteUrlOf({ SITE_URL: 'playbook' })).toThrow('write it like https://');
    expect(() => siteUrlOf({ SITE_URL: 'ftp://a.example' })).toThrow('write it like https://');
  });
});
