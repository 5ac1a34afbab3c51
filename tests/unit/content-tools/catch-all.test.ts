import { expect, test } from 'vitest';
import { isCatchAll } from '#content-tools/text/catch-all.ts';

test.each([
  ...['All of the above', 'None of the above is right.', 'All the above', 'Nothing of the above'],
  ...[
    'None above',
    'The above',
    'None of these',
    'All of these.',
    'ALL OF THEM',
    'Neither of them',
  ],
  ...[
    'Both of these',
    'Any of these',
    'They are all right',
    'All are correct',
    'None of these apply',
  ],
  ...['Every one of the above', 'All these answers are right', 'Either of the other two'],
  ...['Both a and b', 'Both A & B', 'A, B and C', '(a) and (b)', 'Options 1 and 2', 'b and c only'],
  ...['More than one of these', 'It is all of these', 'All three', 'There is no right answer'],
])('“%s” speaks about the other options', (option) => {
  expect(isCatchAll(option)).toBe(true);
});

test.each([
  ...['All of these people wait', 'None of the customers were told', 'Both teams, together'],
  ...['All of them by Friday', 'Any other question you have', 'Temperatures above 30', '1 or 2'],
  ...[
    'None',
    'Both',
    'None of the time',
    'A and her colleague',
    'A name and a time',
    'Tell them all',
  ],
  ...['The one above your manager', 'One owner and one number', 'Neither: keep it yourself'],
])('“%s” speaks about the question', (option) => {
  expect(isCatchAll(option)).toBe(false);
});
