import zlib from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limits } from '#domain/progress/copy/limits.ts';
import { writeCopy } from '#domain/progress/copy/file.ts';
import { readCopy } from '#domain/progress/copy/read.ts';
import { packCopy, unpackCopy } from '#storage/link.ts';
import { now, seed, snapshot } from '../progress/arbitraries.ts';

const codeOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const deflated = (text: string): string => codeOf(zlib.deflateRawSync(text));
/** Why a code is refused; '' when it is not. */
const reasonAgainst = async (code: string): Promise<string> => {
  const unpacked = await unpackCopy(code);
  return unpacked.ok ? '' : unpacked.reason;
};
const sentence = /^[A-Z].*\.$/;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a copy as a link', { timeout: 300_000 }, () => {
  test('comes back as it was, from letters and digits that every address takes', async () => {
    await fc.assert(
      fc.asyncProperty(snapshot, async (record) => {
        const text = writeCopy(record, 'cx-playbook test', now);
        const code = (await packCopy(text)) ?? '';
        expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
        const unpacked = await unpackCopy(code);
        if (!unpacked.ok) throw new Error(unpacked.reason);
        expect(JSON.parse(unpacked.text)).toEqual(JSON.parse(text));
        expect(readCopy(unpacked.text)).toEqual(readCopy(text));
        expect(readCopy(unpacked.text)).toMatchObject({ copy: { intact: true } });
      }),
      { numRuns: 500, seed },
    );
  });

  test('survives line breaks that a mail program put in', async () => {
    const code = (await packCopy('{"a":"ä – ☂"}')) ?? '';
    expect(await unpackCopy(`${code.slice(0, 5)}\n ${code.slice(5)}\r\n`)).toEqual({
      ok: true,
      text: '{"a":"ä – ☂"}',
    });
  });

  test('damaged in any way never throws, and is refused or told from the original', async () => {
    const tally = { refused: 0, flagged: 0, same: 0 };
    const edit = fc.record({
      place: fc.nat(1_000_000),
      drop: fc.nat(20),
      add: fc.constantFrom('', 'A', 'z', '_', '%', '"', '=', 'ÿ'),
    });
    await fc.assert(
      fc.asyncProperty(snapshot, edit, async (record, { place, drop, add }) => {
        const code = (await packCopy(writeCopy(record, 'cx-playbook test', now))) ?? '';
        const at = place % code.length;
        const unpacked = await unpackCopy(code.slice(0, at) + add + code.slice(at + drop));
        const read = unpacked.ok ? readCopy(unpacked.text) : unpacked;
        if (!read.ok) expect(read.reason).toMatch(sentence);
        tally[!read.ok ? 'refused' : read.copy.intact ? 'same' : 'flagged'] += 1;
        if (read.ok && read.copy.intact) {
          const original = await unpackCopy(code);
          expect(unpacked).toEqual(original);
        }
      }),
      { numRuns: 1_000, seed },
    );
    console.info(`damaged links, seed ${seed}:`, tally);
    expect(tally.refused).toBeGreaterThan(500);
  });

  test('is made of any text that a copy can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
        const code = (await packCopy(JSON.stringify({ words }))) ?? '';
        expect(await unpackCopy(code)).toEqual({ ok: true, text: JSON.stringify({ words }) });
      }),
      { numRuns: 500, seed },
    );
  });
});

describe('a code that is no copy is refused with a plain sentence:', () => {
  test.each([
    ['nothing', ''],
    ['only spaces', ' \n'],
    ['an empty deflate stream', deflated('')],
    ['characters no code has', 'https://example.org/'],
    ['one character, which is no byte', 'A'],
    ['bytes that are not deflated', codeOf(new Uint8Array(50).fill(255))],
    ['half a code', deflated('{"format":"cx-playbook-record","records":[1,2,3]}').slice(0, 20)],
    ['bytes that are no text', codeOf(zlib.deflateRawSync(new Uint8Array([255, 254])))],
    ['text cut within a letter', codeOf(zlib.deflateRawSync(new Uint8Array([65, 0xc3])))],
    ['a code longer than any address', 'A'.repeat(2_000_001)],
  ])('%s', async (_, code) => {
    expect(await reasonAgainst(code)).toMatch(sentence);
  });

  test('a page of another site, deflated, is no copy to the reader of copies', async () => {
    const unpacked = await unpackCopy(deflated('<html></html>'));
    expect(unpacked.ok && readCopy(unpacked.text).ok).toBe(false);
  });

  test.each([
    ['100 million spaces', () => zlib.deflateRawSync(Buffer.alloc(100_000_000, ' '))],
    [
      'one more character than a file may have',
      () => zlib.deflateRawSync(Buffer.alloc(limits.size + 1, 'x')),
    ],
  ])('%s', async (_, bomb) => {
    const code = codeOf(bomb());
    let inflated = 0;
    const decode = Reflect.get(TextDecoder.prototype, 'decode');
    vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (
      this: TextDecoder,
      part,
      options,
    ) {
      inflated += part?.byteLength ?? 0;
      return decode.call(this, part, options);
    });
    expect(await reasonAgainst(code)).toContain('too large');
    vi.restoreAllMocks();
    expect(inflated, 'it stops there').toBeLessThan(limits.size + 1_000_000);
  });

  test('as long as a file may be is taken', async () => {
    const text = JSON.stringify('x'.repeat(limits.size - 2));
    expect(await unpackCopy(deflated(text))).toEqual({ ok: true, text });
  });
});

describe('a browser that cannot deflate', () => {
  test.each([
    ['has no such streams', undefined],
    [
      'does not know raw deflate',
      () => {
        throw new TypeError('unsupported');
      },
    ],
  ])('because it %s makes no link and says that it cannot read one', async (_, stream) => {
    const code = (await packCopy('{}')) ?? '';
    vi.stubGlobal('CompressionStream', stream);
    vi.stubGlobal('DecompressionStream', stream);
    expect(await packCopy('{}')).toBeUndefined();
    expect(await reasonAgainst(code)).toContain('browser');
  });
});

test('what is no copy at all makes no link', async () => {
  expect(await packCopy('no JSON')).toBeUndefined();
});
