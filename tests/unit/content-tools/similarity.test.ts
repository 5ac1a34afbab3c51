import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarity } from '#content-tools/text/similarity.ts';

test.each([
  ['order and capitals', 'Name the hour', 'the HOUR: name'],
  ['accents and punctuation', 'Zoë’s café, at noon.', 'zoes cafe at noon'],
  ['filling words', 'the customer waits', 'a customer who waits'],
  ['plurals and slips in long words', 'customers recieved parcel', 'customer recived parcels'],
])('%s do not count', (_, one, other) => {
  expect(similarity(one, other)).toBe(1);
});

test.each([
  ['short words', 'cold', 'told'],
  ['figures', '1,700', '1,900'],
  ['decimals', '1.5', '15'],
  ['no and yes', 'no', 'yes'],
])('one letter makes another word of %s', (_, one, other) => {
  expect(similarity(one, other)).toBe(0);
});

test('it is twice the words in common, divided by the words of both', () => {
  expect(similarity('name the hour today', 'name a colleague')).toBeCloseTo(2 / 5);
  expect(similarity('not open', 'open')).toBeCloseTo(2 / 3);
});

test('a text of filling words alone is compared by these', () => {
  expect(similarity('who would it be', 'would it be who')).toBe(1);
  expect(similarity('what is it', 'you are')).toBe(0);
});

test('texts without words have nothing in common unless they are the same', () => {
  expect(similarity('?', '!')).toBe(0);
  expect(similarity('?', '?')).toBe(1);
});

test('it lies between 0 and 1 and does not depend on which text comes first', () => {
  const words = fc.array(fc.constantFrom('parcel', 'parcels', 'told', 'hour', 'the', '15', 'noon'));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const share = similarity(one.join(' '), other.join(' '));
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(similarity(other.join(' '), one.join(' '))).toBeCloseTo(share);
    }),
  );
});
