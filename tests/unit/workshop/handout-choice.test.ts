import { describe, expect, test } from 'vitest';
import { papers } from '#domain/print/paper.ts';
import {
  choiceHash,
  handouts,
  prints,
  readChoice,
  type HandoutChoice,
} from '#domain/workshop/handout-choice.ts';

const before: HandoutChoice = { show: 'worksheet', paper: 'a4', print: 'normal' };
const other: HandoutChoice = { show: 'cards', paper: 'letter', print: 'normal' };

describe('the choice in the address', () => {
  test('every choice is read back as it was written, whatever was chosen before', () => {
    for (const show of handouts)
      for (const paper of papers)
        for (const print of prints) {
          const choice = { show, paper, print };
          expect(readChoice(choiceHash(choice), before)).toEqual(choice);
          expect(readChoice(choiceHash(choice), other)).toEqual(choice);
        }
  });

  test.each(['', '#', '#show=', '#show=poster&paper=A3&print=tiny', '#%%%', '#open=after.1'])(
    'a fragment that says nothing of use changes nothing: %j',
    (hash) => {
      expect(readChoice(hash, other)).toEqual(other);
    },
  );

  test('one field alone leaves the others as they were', () => {
    expect(readChoice('#print=large', other)).toEqual({ ...other, print: 'large' });
  });
});
