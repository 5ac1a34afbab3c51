import { describe, expect, test } from 'vitest';
import { language } from '#components/element/language.ts';

describe('the language that numbers are written in', () => {
  test.each([
    ['de-CH', 'de-CH'],
    ['en-us', 'en-US'],
    // Headless Chromium, where the system names no language.
    ['en-US@posix', 'en-US'],
    ['', 'en-GB'],
    ['C', 'en-GB'],
    ['not a language', 'en-GB'],
  ])('of a browser that says “%s” is %s', (written, tag) => {
    expect(language(written)).toBe(tag);
    expect(() => new Intl.NumberFormat(language(written))).not.toThrow();
  });
});
