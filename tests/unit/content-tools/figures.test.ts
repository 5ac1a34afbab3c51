import { describe, expect, test } from 'vitest';
import { citedPassages, uncitedPart } from '#content-tools/figures/cited-passages.ts';
import { figuresIn } from '#content-tools/figures/figures-in.ts';
import { readBody } from '#content-tools/load/body.ts';

describe('figures', () => {
  test.each([
    ['Of 362 firms, 80% did.', ['362', '0.8 share']],
    ['More than 15,500 interviews, 24.5 to 18.8 per 100', ['15500', '24.5', '18.8', '100']],
    ['$2,000 a day, C$650.88 and £4.50', ['2000 $', '650.88 C$', '4.5 £']],
    ['Since 12 May 2025, or the 1980s', ['12', '2025', '1980']],
    ['nine in ten, four out of every five', ['0.9 share', '0.8 share']],
    ['more than a quarter, two fifths', ['0.25 share', '0.4 share']],
    ['20 to 40%, 5–10 per cent, eight percent', ['0.2', '0.4', '0.05', '0.1', '0.08']],
    ['four hundred and thirty-nine', ['439']],
    ['nine thousand, a hundred and twenty, fifty-three thousand', ['9000', '120', '53000']],
    ['twenty-four of eleven', ['24', '11']],
  ])('of “%s” are read', (text, keys) => {
    const found = figuresIn(text).map(({ key }) => key);

    expect(found.map((key) => (keys.includes(key) ? key : key.replace(' share', '')))).toEqual(
      keys,
    );
  });

  test.each([
    'Two colleagues held one of ten calls.',
    'The 3G network, half of it, and the first van.',
    'It rang five in ten minutes.',
  ])('are not found in “%s”', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test('lead back to their place', () => {
    const text = 'Of them all, a fifth left.';

    expect(figuresIn(text)).toEqual([{ text: 'a fifth', index: 13, key: '0.2 share' }]);
  });
});

describe('the words that a citation backs', () => {
  const block = (text: string): Parameters<typeof citedPassages>[0] => {
    const [first] = readBody('page.mdx', `---\ntitle: A\n---\n\n${text}\n`).blocks;
    if (first === undefined) throw new Error('There is no prose.');
    return first;
  };

  test('reach back to the citation before', () => {
    const text = 'One said so.[@S0] Two did. Three *may*.[@S1][@S2] Four did not.';

    expect(citedPassages(block(text))).toEqual([
      { ids: ['S0'], text: 'One said so.', index: 0 },
      { ids: ['S1', 'S2'], text: 'Two did. Three may.', index: 13 },
    ]);
    expect(uncitedPart(block(text)).trim()).toBe('Four did not.');
  });

  test('are none where nothing is cited', () => {
    expect(citedPassages(block('One said so.'))).toEqual([]);
    expect(uncitedPart(block('One said so.'))).toBe('One said so.');
  });
});
