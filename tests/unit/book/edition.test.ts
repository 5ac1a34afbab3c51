import { describe, expect, test } from 'vitest';
import { bookDate } from '#book/day.ts';
import { siteUrlOf } from '#book/site-url.ts';

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
