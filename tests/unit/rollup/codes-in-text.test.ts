import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCode } from '#domain/rollup/code.ts';
import { type Entry, keyOf, merged, mostCodes, readText } from '#domain/rollup/codes-in-text.ts';
import type { Handed } from '#domain/rollup/handed.ts';
import { assessmentResult, handedOf } from './arbitraries.ts';

const entryOf = (handed: Handed): Entry => ({ handed, code: writeCode(handed) });
/** Few tags and days, so that many of them meet. */
const crowd = fc.array(
  fc
    .tuple(
      handedOf(assessmentResult(20), fc.constantFrom('A1', 'A2')),
      fc.constantFrom('AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC'),
      fc.constantFrom('2026-11-22', '2026-11-23'),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([handed, tag, day, turn]) => entryOf({ ...handed, tag, day, turn })),
  { maxLength: 12 },
);
const codesOf = (entries: readonly Entry[]): string[] => entries.map(({ code }) => code).sort();
const one: Handed = {
  page: 'A1',
  edition: 1,
  day: '2026-11-23',
  turn: 0,
  tag: 'AAAAAAAA',
  result: { kind: 'assessment', answers: [1, 2, 3, 4] },
};

describe('results of one browser', () => {
  test('merge into the latest, whatever the order they come in', () => {
    fc.assert(
      fc.property(
        crowd.chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(entries, { minLength: entries.length }),
          ),
        ),
        ([entries, shuffled]) => {
          expect(codesOf(merged(shuffled))).toEqual(codesOf(merged(entries)));
        },
      ),
    );
  });

  test('change nothing when they come in again, at once or in parts', () => {
    fc.assert(
      fc.property(crowd, crowd, (a, b) => {
        const all = merged([...a, ...b]);
        expect(merged([...all, ...a, ...b])).toEqual(all);
        expect(merged([...merged(a), ...merged(b)])).toEqual(all);
      }),
    );
  });

  test('leave one for each browser and page, of its latest day', () => {
    fc.assert(
      fc.property(crowd, (entries) => {
        const left = merged(entries);
        expect(new Set(left.map(({ handed }) => keyOf(handed))).size).toBe(left.length);
        for (const { handed } of left)
          for (const other of entries)
            if (keyOf(other.handed) === keyOf(handed))
              expect(other.handed.day <= handed.day).toBe(true);
      }),
    );
  });

  test('of the same day are told apart by their turn', () => {
    const later = entryOf({ ...one, turn: 1, result: { kind: 'assessment', answers: [4] } });
    expect(merged([later, entryOf(one)])).toEqual([later]);
  });
});

describe('a pasted text', () => {
  test('gives all codes of mails, with what stands between them passed over', () => {
    const two = { ...one, tag: 'BBBBBBBB' };
    const quoted = writeCode(two).replaceAll('-', '-\n> ');
    const text = `On Monday Ana wrote:\n> Hello,\n> ${writeCode(one)}\n> Ana\n\nBen:\n> ${quoted}\n`;
    const { entries, refused } = readText(text);
    expect(entries.map(({ handed }) => handed)).toEqual([one, two]);
    expect(refused).toEqual([]);
  });

  test('takes a name from the line above a code, and from nowhere else', () => {
    const code = writeCode(one);
    const nameIn = (text: string) => readText(text).entries[0]?.name;
    expect(nameIn(`Handoff health\nName: Ana Diaz\n${code}`)).toBe('Ana Diaz');
    expect(nameIn(`> Name: Ana Diaz\r\n> ${code}`)).toBe('Ana Diaz');
    expect(nameIn(`Name: Ana\nand more\n${code}`)).toBe('');
    expect(nameIn(code)).toBe('');
    expect(nameIn(`Name: ${'x'.repeat(500)}\n${code}`)).toBe('');
  });

  test('says of each refused code how it begins and why', () => {
    const code = writeCode(one);
    const { entries, refused } = readText(`${code.slice(0, 18)}\n!\n${code}`);
    expect(entries).toHaveLength(1);
    expect(refused).toEqual([{ is: 'cut', excerpt: code.slice(0, 16) }]);
    expect(readText('nothing here').refused).toEqual([{ is: 'none', excerpt: '' }]);
  });

  test('is read up to two thousand codes', () => {
    const { entries, refused } = readText(`${writeCode(one)}\n`.repeat(mostCodes + 1));
    expect(entries).toHaveLength(mostCodes);
    expect(refused).toEqual([{ is: 'too-many', excerpt: '' }]);
  });
});
