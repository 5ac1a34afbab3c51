import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatLedger } from '#content-tools/ledger/format-ledger.ts';
import type { KeptQuestion } from '#content-tools/ledger/kept-question.ts';

function ledger(...ids: string[]): Map<string, KeptQuestion> {
  return new Map(
    ids.map((id) => [id, { id, type: 'single', revision: 1, stem: 'Who owns it?', right: ['Me'] }]),
  );
}

test('ids stand in the order in which people count, however they came in', () => {
  const text = formatLedger(ledger('Q1-q10', 'Q1-q2', 'F1.1-q1'));

  expect(text.match(/(?<=- id: ).*/g)).toEqual(['F1.1-q1', 'Q1-q2', 'Q1-q10']);
  expect(formatLedger(ledger('Q1-q2', 'F1.1-q1', 'Q1-q10'))).toBe(text);
});

test('each text is one line, and what goes without saying is not written', () => {
  const stem = `Is it “so: or not”? ${'A long scene. '.repeat(20)}`.trim();
  const lines = formatLedger(
    new Map<string, KeptQuestion>([
      ['Q1-q1', { id: 'Q1-q1', type: 'reflection', revision: 1, stem, right: [] }],
      ['Q1-q2', { id: 'Q1-q2', type: 'true-false', revision: 3, stem: 'So', right: ['true'] }],
    ]),
  ).split('\n');

  expect(lines.slice(2)).toEqual([
    '- id: Q1-q1',
    '  type: reflection',
    `  stem: '${stem}'`,
    '- id: Q1-q2',
    '  type: true-false',
    '  revision: 3',
    '  stem: So',
    '  right:',
    "    - 'true'",
    '',
  ]);
});

test('an empty ledger is a list, so that it is not taken for a missing one', () => {
  expect(parse(formatLedger(new Map()))).toEqual([]);
});
