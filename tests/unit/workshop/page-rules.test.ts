import { expect, test } from 'vitest';
import { pageRules } from '#components/workshop/handout/page-rules.ts';

test('the paper that was chosen holds for all pages, and for the sheets of cards', () => {
  expect(pageRules('letter', 'Cards').match(/size: letter;/g)).toHaveLength(2);
  expect(pageRules('a4', 'Cards').match(/size: a4;/g)).toHaveLength(2);
});

test('a title cannot end the text at the foot of a page, whatever marks are in it', () => {
  const rules = pageRules('a4', 'Say "no" \\ kindly\n');
  expect(rules).toContain('content: "Say \\22 no\\22  \\5c  kindly\\a "');
});
