/** The answer as words: finding, figures, checks, cards, notes; and what stays while it changes. */
import { beforeEach, expect, test } from 'vitest';
import { showOutcome } from '#components/tool/answer/show-outcome.ts';
import type { Outcome } from '#domain/tools/outcome.ts';
import { bars, bowl, chart, outcome } from './outcomes.ts';
import { all, at, desktop, drawn, frames, of, show, texts } from './stage.ts';

beforeEach(desktop);

test('the finding is announced, and its point is marked', async () => {
  await show(outcome);
  expect(at('.tool-finding').getAttribute('role')).toBe('status');
  expect(at('.tool-finding').textContent).toBe(
    'You grew by 30 people and lost bigger spenders: 6.25% of customers, but 8.0% of revenue.',
  );
  expect(texts('.tool-finding mark')).toEqual(['lost bigger spenders']);
});

test('each figure has its label, its value and its base', async () => {
  await show(outcome);
  expect(texts('.tool-figures > div')).toEqual(
    outcome.figures.map(({ label, value, note = '' }) => label + value + note),
  );
});

test('each check says its state in a word beside its icon', async () => {
  await show(outcome);
  expect(texts('.tool-checks b')).toEqual(['Good.', 'Look at this.', 'Not known yet.']);
  expect(all('.tool-checks li').every((item) => item.querySelector('svg') !== null)).toBe(true);
});

test('a line of a card without words is a line to write on', async () => {
  await show(outcome);
  expect(texts('.tool-card dt')).toEqual(['Say', 'Ask', 'Who calls']);
  expect(at('.tool-to-write').textContent).toBe('To write in');
});

test('a card that the tool is for stands straight after the finding', async () => {
  const [first, ...parts] = outcome.parts.toSorted((part) => (part.is === 'card' ? -1 : 1));
  if (first?.is !== 'card') throw new Error('The answer has no card.');
  await show({ ...outcome, parts: [...parts, { ...first, leads: true }] });
  expect(at('.tool-finding').nextElementSibling?.matches('.tool-card')).toBe(true);
  expect(all('.tool-card').length).toBe(outcome.parts.filter(({ is }) => is === 'card').length);
});

test('numbers of figures stand in one line, also beside a label of two lines', async () => {
  const label = 'Customers who met no trouble at all from end to end of it';
  const [one, two] = outcome.figures.map((figure) => ({ ...figure, value: '7' }));
  if (!one || !two) throw new Error('The answer has fewer than two figures.');
  await show({ ...outcome, figures: [one, { ...two, label }] });
  const tops = all('.tool-figures dt + dd').map((value) => value.getBoundingClientRect().top);
  expect(new Set(tops).size).toBe(1);
});

test('a number that is not known leaves its column a column of numbers', async () => {
  const twin = {
    columns: ['Rule', 'Risk'],
    rows: [
      ['A', '2'],
      ['B', 'not known'],
    ],
  };
  await show(of({ is: 'table', id: 'rules', title: 'Rules', twin }));
  expect(texts('.tool-table td.number')).toEqual(['2', 'not known']);
});

test('numbers in a table stand flush right, words do not', async () => {
  await show(outcome);
  expect(texts('.tool-table th.number')).toEqual(['Days late']);
  expect(texts('.tool-table td.number')).toEqual(['0', '9']);
});

test('the table under a chart has every cell of its data', async () => {
  await show(of(chart('months', bars)));
  const rows = all('.tool-twin tr').map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['Month', 'Lost', 'Gained'],
    ['June', '165', '140'],
    ['July', '160', '150'],
    ['August', '158', '172'],
    ['September', '170', '165'],
    ['October', '150', '180'],
    ['All', '803', '807'],
  ]);
});

test('words that look like markup stay words, everywhere', async () => {
  const bad = '<img src=x onerror="document.title=1">';
  const hostile: Outcome = JSON.parse(
    JSON.stringify(outcome, (key, value: unknown) =>
      typeof value === 'string' && !['is', 'id', 'under', 'pattern', 'state'].includes(key)
        ? bad
        : value,
    ),
  ) as Outcome;
  await show(hostile);
  expect(document.querySelectorAll('img')).toHaveLength(0);
  expect(at('.tool-finding').textContent).toContain(bad);
  expect(at('.tool-card').textContent).toContain(bad);
  expect(texts('.tool-chart h3')).toEqual(Array<string>(5).fill(bad));
});

test('an opened table stays open, and focus where it is, while the answer changes', async () => {
  const root = await show(of(chart('a', bowl), chart('b', bars)));
  const [, details] = all('.tool-twin');
  const [, summary] = all('.tool-twin summary');
  summary?.click();
  summary?.focus();
  showOutcome(root, {
    ...of({ ...chart('b', { ...bars, full: 100 }), title: 'Another title' }),
    figures: outcome.figures,
  });
  await drawn();
  expect(all('.tool-chart')).toHaveLength(1);
  expect(at('.tool-chart h3').textContent).toBe('Another title');
  expect(at('.tool-twin')).toBe(details);
  expect(at('.tool-twin').hasAttribute('open')).toBe(true);
  expect(document.activeElement).toBe(summary);
});

test('what is the same as before is not touched', async () => {
  const root = await show(outcome);
  await frames();
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  showOutcome(root, structuredClone(outcome));
  await frames();
  expect(changes).toEqual([]);
  observer.disconnect();
});

test('parts stand in the order of the newest answer', async () => {
  const root = await show(of(chart('a', bowl), chart('b', bars), chart('c', bars)));
  showOutcome(root, of(chart('c', bars), chart('d', bowl), chart('a', bowl)));
  await drawn();
  expect(texts('.tool-chart h3')).toEqual(['Chart c', 'Chart d', 'Chart a']);
});

test('a page that was emptied shows the same answer again', async () => {
  const root = await show(outcome);
  root.replaceChildren();
  showOutcome(root, outcome);
  await drawn();
  expect(document.querySelectorAll('.tool-drawing svg')).toHaveLength(5);
  expect(at('.tool-finding').textContent).not.toBe('');
});
