/** Answers as tools give them, with one part of every kind. All firms and numbers are invented. */
import type { Drawing, Outcome, Part, Pattern } from '#domain/tools/outcome.ts';

type Of<Kind extends Drawing['is']> = Extract<Drawing, { is: Kind }>;

const months: readonly (readonly [string, number, number])[] = [
  ['June', 165, 140],
  ['July', 160, 150],
  ['August', 158, 172],
  ['September', 170, 165],
  ['October', 150, 180],
];
const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);

export const diverging: Of<'diverging'> = {
  is: 'diverging',
  names: { minus: 'Lost', plus: 'Gained', net: 'Net' },
  rows: months.map(([label, minus, plus]) => ({
    label,
    minus,
    plus,
    net: plus - minus,
    minusText: String(minus),
    plusText: String(plus),
    netText: signed(plus - minus),
  })),
};
export const bars: Of<'bars'> = {
  is: 'bars',
  rows: [
    { label: 'The delivery came late', value: 41, text: '41 of 120 (34%)' },
    { label: 'Nobody called back', value: 33, text: '33 of 120 (28%)', pattern: 'striped' },
    {
      label: 'A bill they could not make sense of, with three charges',
      value: 12,
      text: '12 of 120 (10%)',
      pattern: 'dotted',
    },
    { label: 'Not asked', value: 0, text: 'none', pattern: 'hollow' },
  ],
  full: 50,
  mark: { value: 40, text: 'aim for 40' },
  key: [
    { pattern: 'solid', text: 'in our hands' },
    { pattern: 'striped', text: 'getting worse' },
    { pattern: 'dotted', text: 'in part' },
    { pattern: 'hollow', text: 'not known' },
  ],
};
export const gaps: Of<'gaps'> = {
  is: 'gaps',
  from: 1,
  to: 5,
  names: { one: 'How much it matters', other: 'How well we do it' },
  rows: [
    { label: 'Opening the account', one: 5, other: 2, text: '3 apart', flagged: true },
    {
      label: 'First delivery, from the order to the doorstep',
      one: 4,
      other: 4,
      text: 'in one place',
    },
    { label: 'The first bill', one: 4, other: undefined, text: 'nobody said how well' },
    { label: 'Leaving', one: 2, other: 5, text: '3 apart' },
  ],
};
export const bowl: Of<'bowl'> = {
  is: 'bowl',
  into: 36,
  out: 30,
  per: 5,
  intoText: '36 in',
  outText: '30 out',
  scale: '1 marble = 5 customers',
};
const pattern = (index: number): Pattern =>
  (['solid', 'dotted', 'striped', 'hollow'] as const)[index % 4] ?? 'solid';
export const tree: Of<'tree'> = {
  is: 'tree',
  nodes: [
    [
      'a',
      undefined,
      'Three of ten customers call twice about the same bill.',
      ['What happened', 'Fact: call log, October'],
    ],
    [
      'b',
      'a',
      'The bill names charges by their codes, which only accounting reads.',
      ['Fact: seen on 40 bills', 'We can change this'],
    ],
    [
      'c',
      'b',
      'The template was made for the auditors and nobody was asked since.',
      ['Guess', 'Finance can change this'],
    ],
    [
      'd',
      'a',
      'The first answer leaves out when the money comes back.',
      ['Guess', 'We can change this'],
    ],
    ['e', 'd', 'The screen does not show it.', ['Fact', 'IT can change this']],
  ].map(([id, under, text, tags], index) => ({
    id: String(id),
    under: typeof under === 'string' ? under : undefined,
    text: String(text),
    tags: Array.isArray(tags) ? tags : [],
    pattern: pattern(index),
    flagged: id === 'd',
  })),
};

/** A chart of this drawing, with a table of two columns. */
export const chart = (id: string, drawing: Drawing, title = `Chart ${id}`): Part => ({
  is: 'chart',
  id,
  title,
  finding: `What one sees in ${id}: October is the first month above the line since August.`,
  drawing,
  twin: {
    columns: ['Month', 'Lost', 'Gained'],
    rows: months.map(([label, minus, plus]) => [label, String(minus), String(plus)]),
    total: ['All', '803', '807'],
  },
});

export const outcome: Outcome = {
  finding: [
    [
      'You grew by 30 people and ',
      { point: 'lost bigger spenders' },
      ': 6.25% of customers, but 8.0% of revenue.',
    ],
  ],
  figures: [
    { id: 'end', label: 'At the end', value: '2,430', note: 'October' },
    { id: 'net', label: 'Net', value: '+30', note: '1.25% growth' },
    { id: 'loss', label: 'Loss rate', value: '6.25%', note: '150 of 2,400' },
    { id: 'revenue', label: 'Revenue lost', value: '8.0%', note: '$61,500 of $768,000' },
    {
      id: 'known',
      label: 'Reasons known',
      value: 'not available',
      note: 'Nobody wrote down how many reasons are known.',
    },
  ],
  checks: [
    { state: 'good', text: 'Both numbers are counted, people and money.' },
    { state: 'look', text: 'You know the reason of 96 in 150 leavers. Aim for four in five.' },
    { state: 'open', text: 'Write down who has called the ten largest leavers.' },
  ],
  parts: [
    chart('the-bowl', bowl, 'The bowl'),
    chart('months', diverging, 'Lost and gained, month by month'),
    chart('reasons', bars, 'Why people called'),
    chart('stages', gaps, 'What matters, and how well we do it'),
    chart('why', tree, 'Why it happens'),
    {
      is: 'table',
      id: 'promises',
      title: 'What we said and what we did',
      twin: {
        columns: ['We said', 'Did it', 'Days late'],
        rows: [
          ['Call back by Friday', 'yes', '0'],
          ['Refund within a week', 'no', '9'],
        ],
      },
    },
    {
      is: 'card',
      id: 'opening',
      title: 'Open the meeting with this',
      lines: [
        { label: 'Say', text: '150 people left us in October. We know why 96 of them did.' },
        { label: 'Ask', text: 'Whose call could we make this week?' },
        { label: 'Who calls', text: '' },
      ],
    },
  ],
  notes: ['Revenue is what you typed, over one year.', 'Won back customers count as gained.'],
};
