import fc from 'fast-check';
import { generate, correction } from 'lean-qr';
import { describe, expect, test } from 'vitest';
import { crc32 } from '#domain/progress/crc32.ts';
import { BitWriter } from '#domain/rollup/bits.ts';
import { codesIn, longestCode, longestText, readCode, writeCode } from '#domain/rollup/code.ts';
import { functions, type Handed, most } from '#domain/rollup/handed.ts';
import { handed } from './arbitraries.ts';

const selfCheck: Handed = {
  page: 'A1',
  edition: 123_456,
  day: '2026-11-23',
  turn: 0,
  tag: 'ABCDEFGH',
  result: { kind: 'assessment', answers: [1, 2, 3, 4, undefined, ...Array<number>(15).fill(3)] },
};
const longest: Handed = {
  page: 'x'.repeat(31),
  edition: 2 ** 24 - 1,
  day: '2109-01-01',
  turn: most.turn,
  tag: 'ZZZZZZZZ',
  result: {
    kind: 'quiz',
    questions: Array.from({ length: most.questions }, () => ({ points: 1, option: 14 })),
  },
};
const code = writeCode(selfCheck);

/** Version 14 has 73 modules a side. */
const modulesOf14 = 73;

describe('a code', () => {
  test('of a self-check looks like this', () => {
    expect(code).toBe(writeCode(structuredClone(selfCheck)));
    expect(code).toMatch(/^CXT1(-[0-9A-HJKMNP-TV-Z]{1,6})+$/);
    expect(code.length).toBeLessThan(70);
  });

  test('brings back what went in, for every result there can be', () => {
    fc.assert(
      fc.property(handed, (each) => {
        expect(readCode(writeCode(each))).toEqual({
          is: 'ok',
          handed: each,
          code: writeCode(each),
        });
      }),
    );
  });

  test('has at most 350 characters, whatever is in it', () => {
    fc.assert(
      fc.property(handed, (each) => {
        expect(writeCode(each).length).toBeLessThanOrEqual(longestCode);
      }),
    );
    expect(writeCode(longest).length).toBeLessThanOrEqual(longestCode);
  });

  test('fits with its link into a QR picture of version 14, also the longest one', () => {
    const link = `https://playbook.intranet.example.com/customer-experience/team/#code=${writeCode(longest)}`;
    const picture = generate(link, { minCorrectionLevel: correction.L });
    expect(picture.size).toBeLessThanOrEqual(modulesOf14);
  });

  test('cannot be made of what it has no room for', () => {
    const wrong: Handed[] = [
      { ...selfCheck, page: 'no id' },
      { ...selfCheck, page: 'x'.repeat(32) },
      { ...selfCheck, tag: 'short' },
      { ...selfCheck, day: '2019-12-31' },
      { ...selfCheck, edition: 2 ** 24 },
      { ...selfCheck, result: { kind: 'assessment', answers: [5.5] } },
      { ...selfCheck, result: { kind: 'assessment', answers: Array<number>(61).fill(1) } },
    ];
    for (const each of wrong)
      expect(() => writeCode(each), JSON.stringify(each)).toThrow(RangeError);
  });
});

describe('reading a code', () => {
  const ok = { is: 'ok', handed: selfCheck, code };

  test('passes over what mail and chat programs do to it', () => {
    const half = Math.floor(code.length / 2);
    const mangled = [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' '),
      code.replaceAll('-', '\u2011'),
      code.replaceAll('-', ' – '),
      `${code.slice(0, half)}\r\n> ${code.slice(half)}`,
      `> > ${code.slice(0, half)}\n> > ${code.slice(half)}`,
      `${code.slice(0, half)}=\r\n${code.slice(half)}`,
      Array.from(code).join('\u200b'),
      `Dear Ana, here is mine:\n${code}\nSee you at three`,
      `https://example.org/team/#code=${code}`,
      `“${code}”.`,
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
    ];
    for (const text of mangled) expect(readCode(text), text).toEqual(ok);
  });

  test('stops where the code ends, though words follow without a break', () => {
    expect(readCode(`${code} ABC thanks`)).toEqual(ok);
    expect(codesIn(`${code}${code}`, 10)).toHaveLength(2);
  });

  test('notices every single changed character', () => {
    for (let at = 4; at < code.length; at += 1) {
      const was = code.charAt(at);
      if (was === '-') continue;
      const changed = code.slice(0, at) + (was === '7' ? '8' : '7') + code.slice(at + 1);
      expect(readCode(changed).is, changed).toMatch(/^(damaged|cut)$/);
    }
  });

  test('notices what is missing at the end, and two characters that have changed places', () => {
    for (let length = 6; length < code.length; length += 1)
      expect(readCode(code.slice(0, length)).is).not.toBe('ok');
    fc.assert(
      fc.property(fc.integer({ min: 6, max: code.length - 2 }), (at) => {
        const [a, b] = [code.charAt(at), code.charAt(at + 1)];
        fc.pre(a !== b && a !== '-' && b !== '-');
        expect(readCode(code.slice(0, at) + b + a + code.slice(at + 2)).is).not.toBe('ok');
      }),
    );
  });

  test('says why: nothing there, cut off, damaged, too long', () => {
    expect(readCode('')).toEqual({ is: 'none' });
    expect(readCode('Hello, no code today.')).toEqual({ is: 'none' });
    expect(readCode(code.slice(0, 20))).toEqual({ is: 'cut' });
    expect(readCode(code.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toEqual({
      is: 'damaged',
    });
    expect(readCode('x'.repeat(longestText + 1))).toEqual({ is: 'too-long' });
  });

  test('tells a code of a newer playbook from a damaged one', () => {
    // Version 2, nine characters, and what this playbook cannot know.
    const body = '209ABCDEFGHJ';
    const checksum = crc32(body);
    const check = new BitWriter()
      .put(checksum >>> 16, 19)
      .put(checksum & 0xffff, 16)
      .toString();
    expect(readCode(`CXT${body}${check}`)).toEqual({ is: 'newer' });
    expect(readCode(`CXT${body}${check.slice(0, -1)}?`)).toEqual({ is: 'cut' });
    expect(readCode(`CXT${body.replace('J', 'K')}${check}`)).toEqual({ is: 'damaged' });
  });

  test('gives the same answer for any text, and never throws', () => {
    const pieces = fc.oneof(fc.constantFrom(code, 'CXT1', 'CXT', '\n> '), fc.string());
    fc.assert(
      fc.property(fc.array(pieces), (texts) => {
        const text = texts.join('');
        expect(readCode(text)).toEqual(readCode(text));
      }),
    );
  });

  test('takes little time for a hostile text of half a million characters', () => {
    const texts = [
      'CXT1'.repeat(125_000),
      'CXT18Q'.repeat(83_000),
      'C'.repeat(500_000),
      'C  X  T  '.repeat(55_000),
      `CXT18Q${' '.repeat(490_000)}`,
      `${code.slice(0, -1)}\n`.repeat(8_000),
    ];
    const start = performance.now();
    for (const text of texts) codesIn(text, 2_001);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

test('the functions of raters keep their places: old codes count on them', () => {
  expect(functions).toEqual([
    ...['sales', 'service', 'product', 'operations', 'finance'],
    ...['technology', 'marketing', 'partner', 'other'],
  ]);
});
