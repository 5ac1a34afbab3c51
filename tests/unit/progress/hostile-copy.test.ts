import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeCopy } from '#domain/progress/copy/file.ts';
import { planImport } from '#domain/progress/copy/plan.ts';
import { readCopy } from '#domain/progress/copy/read.ts';
import { now, seed } from './arbitraries.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Why the file is refused, or '' when it is not. */
const reasonAgainst = (text: string): string => {
  const read = readCopy(text);
  return read.ok ? '' : read.reason;
};
const nothing = { rec: new Map(), evt: new Map(), quarantine: new Map() };
const head =
  '"format":"cx-playbook-record","v":1,"count":1,"crc":0,"app":"x","exported":"2026-11-22T12:00:00.000Z"';
const file = (records: string, more = '') =>
  `{${head},"records":${records},"events":[],"quarantine":[]${more}}`;
const role = (v: string) => `[{"k":"role","v":${v},"t":1,"n":1,"d":"aaaaaaaa","s":1}]`;

describe('a hostile file', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '<html><title>Sign in</title>'],
    ['half a file', file(role('{"role":"leader"}')).slice(0, -9)],
    ['a list', '[]'],
    ['null', 'null'],
    ['another format', '{"format":"other"}'],
    ['an unknown part', file('[]', ',"extra":1')],
    ['a part missing', '{"format":"cx-playbook-record","v":1}'],
    ['__proto__', file(role('{"__proto__":{"polluted":true}}'))],
    ['__proto__ written another way', file(role(String.raw`{"\u005f_proto__":{"polluted":true}}`))],
    ['constructor', file(role('{"constructor":{"prototype":{"polluted":true}}}'))],
    ['an endless number', file(role('{"role":1e999}'))],
    ['a text of 100,001 characters', file(role(`"${'x'.repeat(100_001)}"`))],
    [
      'a control character in the name of the app',
      file('[]').replace('"app":"x"', String.raw`"app":"\u001b[2J"`),
    ],
    [
      'a day that does not exist',
      file('[]').replace('2026-11-22T12:00:00.000Z', '9999-99-99T99:99:99Z'),
    ],
    ['nesting 13 deep', file(role('['.repeat(10) + ']'.repeat(10)))],
  ])('with %s is refused with a plain sentence', (_, text) => {
    expect(reasonAgainst(text)).toMatch(/^[A-Z].*\.$/);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('of 8 MB of brackets is refused before it is parsed', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(readCopy('['.repeat(8_000_000)).ok).toBe(false);
    expect(parse).not.toHaveBeenCalled();
  });

  test('of more than 8 million characters is refused by its size alone', () => {
    const look = vi.spyOn(String.prototype, 'charCodeAt');
    const parse = vi.spyOn(JSON, 'parse');
    expect(reasonAgainst(' '.repeat(8_000_001))).toContain('too large');
    expect(look).not.toHaveBeenCalled();
    expect(parse).not.toHaveBeenCalled();
  });

  test('with more entries than a playbook can have is refused', () => {
    expect(reasonAgainst(file(`[${'0,'.repeat(50_000)}0]`))).toContain('too large');
  });

  test('from a newer playbook says what to do', () => {
    expect(readCopy(file('[]').replace('"v":1', '"v":2'))).toEqual({
      ok: false,
      reason:
        'This copy was made by a newer playbook. Reload this page, then choose the file again.',
    });
  });

  test('brackets and quotes inside texts do not count as nesting', () => {
    const kind = `[{"k":"plan/x","v":"${String.raw`\"[[[[[[[[[[[[[[[[[[\\`}","t":1,"n":1,"d":"aaaaaaaa","s":1}]`;
    expect(readCopy(file(kind)).ok).toBe(true);
  });

  test('whose entries are any JSON at all never throws', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 6 })), fc.jsonValue(), (records, any) => {
        const read = readCopy(
          JSON.stringify({
            ...JSON.parse(file('[]')),
            records,
            events: records,
            quarantine: records,
          }),
        );
        if (read.ok) expect(planImport(read.copy, nothing, now).ok).toBe(true);
        readCopy(JSON.stringify(any));
      }),
      { numRuns: 10_000, seed },
    );
  });
});

test('a copy of 40,000 lessons, which is 6 MB, is written, read and planned whole', () => {
  const rec = new Map(
    Array.from({ length: 40_000 }, (_, index) => {
      const k = `lesson/L${index}`;
      return [k, { k, v: { done: true, on: '2026-11-22' }, t: now, n: 1, d: 'aaaaaaaa', s: 1 }];
    }),
  );
  const read = readCopy(writeCopy({ ...nothing, rec }, 'cx-playbook test', now));
  const plan = read.ok ? planImport(read.copy, nothing, now) : read;
  expect(plan.ok && plan.counts).toEqual(new Map([['lesson', { added: 40_000 }]]));
  expect(plan.ok && plan.puts).toHaveLength(40_000);
});
