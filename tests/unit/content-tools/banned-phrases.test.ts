import { describe, expect, test } from 'vitest';
import { bannedPhrases } from '#content-tools/text/banned-phrases.ts';

const found = (text: string): string[] =>
  bannedPhrases.flatMap(({ pattern }) => text.match(pattern) ?? []);

describe('banned phrases', () => {
  test.each([
    'We delighted them',
    'Go the extra mile',
    'The customer is always right',
    'Give 110%',
    'leveraging the data',
    'an empowered team',
    'world-class service',
    'At the end of the day',
    'Your call is important',
    'We apologise for any inconvenience',
    'Studies show',
    'a difficult customer',
    'Stop!',
  ])('“%s” is found', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  test('“just” is found where it belittles an act', () => {
    expect(found('Just click. You can just ask. Read it, then just call.')).toHaveLength(3);
  });

  test('“just” may mean recently, barely, only then, or fair', () => {
    const fine =
      'It had just closed, just after six. Not just once. A just outcome. You just as well.';

    expect(found(fine)).toEqual([]);
  });

  test('words that only contain a banned one are fine', () => {
    expect(found('The wowser simplified the class world of the flamenco.')).toEqual([]);
  });

  test('every pattern is global and reads Unicode, so that one text gives all its places', () => {
    const flags = bannedPhrases.map(({ pattern }) => pattern.flags);

    expect(flags.every((flag) => flag.includes('g') && flag.includes('u'))).toBe(true);
  });
});
