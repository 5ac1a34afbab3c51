import { describe, expect, test } from 'vitest';
import { claimsIn, unverifiedClaims } from '#content-tools/text/unverified-claims.ts';

/** For each claim, ways in which it is told. */
const told: Readonly<Record<string, readonly string[]>> = {
  'what it costs to win a customer, compared with keeping one': [
    'It is 5–25× dearer, in cost, to acquire a customer than to keep one.',
    'Winning a new customer costs five times more than keeping one.',
    'Attracting buyers is 5 to 25 times as expensive.',
    'To win a customer costs seven times what it costs to keep one.',
  ],
  'the profit that five per cent more retention brings': [
    'Raise retention by 5% and profit grows by 25 to 95%.',
    'Keeping five per cent more customers lifts profits by twenty-five to ninety-five per cent.',
    'A little more loyalty adds 25–95% to profit.',
  ],
  'how many unhappy customers never complain': [
    '96% of unhappy customers never complain.',
    'Ninety-six out of a hundred say nothing.',
    'Of those let down, 96 per cent do not complain.',
  ],
  'how many silent customers stand behind one complaint': [
    'Only one in twenty-six complains.',
    'For each complaint there are 26 others who stay away.',
  ],
  'how much people forget within a day': [
    'We forget 70% of what we hear in a day.',
    'By the next morning seventy per cent is forgotten.',
  ],
  'the golden ten minutes of recovery': [
    'Remember the 10-minute golden rule.',
    'These are the golden ten minutes.',
  ],
  'four times more satisfied customers after recovery': [
    'Answered at once, they are 4× more satisfied.',
    'They leave four times as happy.',
  ],
  'how much likelier people who do not reply are to leave': [
    'Non-responders are 3–14× likelier to leave.',
    'Who does not reply is three to fourteen times more likely to churn.',
  ],
  'a figure of Gallup’s on engagement': [
    'Gallup counts 23 per 100.',
    'Gallup finds a third of them willing.',
  ],
  'a share of engaged staff': ['Teams with engaged staff sell 21% more.'],
  'how many firms have a chief customer officer': [
    '90% of firms have a CCO.',
    'Nine in ten companies now have a chief customer officer.',
  ],
  'how much more concrete words sell': ['Concrete language made customers spend 30% more.'],
  'who first used an empty chair': [
    'Jeff Bezos put an empty chair in the room.',
    'Amazon was the first to leave an empty chair.',
  ],
  'publication details of a book by Jeanne Bliss': [
    'Jeanne Bliss says so in her book, published in 2018.',
  ],
  'how many more causes a premortem finds': ['A premortem finds 30% more causes.'],
};

describe('every claim on the list', () => {
  test.each(unverifiedClaims.map(({ claim }) => claim))('%s is known by its words', (claim) => {
    const sentences = told[claim] ?? [];

    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences)
      expect(claimsIn(sentence).map((found) => found.claim)).toContain(claim);
  });
});

test.each([
  'Cutting the rate of leaving by 5% went with 85% more profit in one bank’s branches, 50% in an insurance brokerage.',
  'Run a ten-minute premortem on one change.',
  'Ask a new customer what five calls cost them.',
  'She rang the customer five times at a cost of four pounds.',
  'Of 30 complaints, 26 named the lift.',
  '80% thought that they gave a superior experience, and by customers’ reckoning 8% did.',
  '96% of high-effort customers reported more disloyalty.',
  'Specific words raised satisfaction and buying.',
  'An empty chair is a weak symbol beside an executive who sits there and speaks.',
  'The empty chair stood by the window.',
  'Jeanne Bliss asks what the book of complaints says.',
  'A chief customer officer reports to the chief executive in 20% of firms.',
  'Good work needs engaged staff.',
  'Buyers were 14% likelier to buy.',
  'Forget the seven that came on Monday.',
])('leaves alone: %s', (sentence) => {
  expect(claimsIn(sentence).map(({ claim }) => claim)).toEqual([]);
});
