import { describe, expect, test } from 'vitest';
import { chosen, readPaper, readWanted } from '../../../scripts/printing/choice.ts';

describe('what is to be printed', () => {
  test('is one thing, by its id', () => {
    expect(readWanted({ kit: 'K4' })).toEqual({ is: 'kit', id: 'K4' });
    expect(readWanted({ all: true })).toEqual({ is: 'all' });
  });

  test('is asked for again when nothing or more than one thing was named', () => {
    expect(() => readWanted({ all: false })).toThrow('Choose one of');
    expect(() => readWanted({ kit: 'K1', lesson: 'F1.1' })).toThrow('Choose one of');
    expect(() => readWanted({ kit: 'K1', all: true })).toThrow('Choose one of');
  });

  test('is found whatever its capitals', () => {
    expect(chosen('--kit', 'cxd', [{ id: 'K1' }, { id: 'CXD' }])).toEqual({ id: 'CXD' });
  });

  test('is looked for among ids that are like it, or all of them', () => {
    const kits = [{ id: 'K1' }, { id: 'K2' }, { id: 'CXD' }];

    expect(() => chosen('--kit', 'CXDay', kits)).toThrow(
      'there is no such id. There are K1, K2, CXD.',
    );
    expect(() => chosen('--kit', 'CDX', kits)).toThrow('There are K1, K2, CXD.');
    expect(() => chosen('--kit', 'K9', kits)).toThrow('Did you mean K1 or K2?');
    const lessons = ['F1.1', 'F1.2', 'F1.3', 'F1.4'].map((id) => ({ id }));
    expect(() => chosen('--lesson', 'F1.9', lessons)).toThrow('Did you mean F1.1, F1.2 or F1.3?');
  });

  test('goes on paper that there is', () => {
    expect(readPaper('Letter')).toBe('letter');
    expect(() => readPaper('a5')).toThrow('--paper a5: expected a4 or letter.');
  });
});
