/** Drawings as large as they may become. */
import type { Drawing } from '#domain/tools/outcome.ts';
import { bowl, diverging, gaps } from './outcomes.ts';

/** Sixty rows with labels of several lines. */
const name = (index: number): string =>
  `Row ${String(index)} of a list that nobody thought would be this long`;
const sixty = Array.from({ length: 60 }, (_, index) => index);
export const long: Record<string, Drawing> = {
  diverging: {
    ...diverging,
    rows: sixty.map((index) => ({
      label: name(index),
      minus: index,
      plus: 9,
      net: 9 - index,
      minusText: `$${String(index * 1000)}`,
      plusText: '$9,000',
      netText: String(9 - index),
    })),
  },
  bars: {
    is: 'bars',
    rows: sixty.map((index) => ({
      label: name(index),
      value: index,
      text: `${String(index)} of 60`,
    })),
  },
  gaps: {
    ...gaps,
    rows: sixty.map((index) => ({
      label: name(index),
      one: 1,
      other: 1 + (index % 5),
      text: `${String(index % 5)} apart`,
    })),
  },
  tree: {
    is: 'tree',
    nodes: sixty.map((index) => ({
      id: `n${String(index)}`,
      under: index === 0 ? undefined : `n${String(index - 1)}`,
      text: name(index),
      tags: ['Guess'],
      pattern: 'dotted' as const,
    })),
  },
  bowl: { ...bowl, into: 100, out: 100 },
};
