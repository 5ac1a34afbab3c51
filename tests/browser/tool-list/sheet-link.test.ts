import { beforeEach, expect, test, vi } from 'vitest';
import { copyText } from '#components/tool/exchange/copy-text.ts';
import { linkTo, takeSheetFromAddress } from '#components/tool/exchange/sheet-link.ts';
import { pack } from '#storage/packed.ts';

const written = {
  fields: { currency: '€', story: 'Two\nlines, “quoted”' },
  lists: { fees: [{ name: 'Booking', amount: '5' }, {}] },
};

const open = (hash: string): void => {
  history.replaceState(null, '', location.pathname + location.search + hash);
};
const codeOf = async (value: unknown): Promise<string> =>
  `#sheet=${(await pack(JSON.stringify(value), 1e6)) ?? ''}`;
const sound = { format: 'cx-playbook-sheet', version: 1, ...written };

beforeEach(() => {
  open('');
});

test('a link carries a sheet, and is taken out of the address once read', async () => {
  const link = await linkTo(written, 'T3');
  expect(link).toMatch(/#sheet=[A-Za-z0-9_-]+$/);
  open(new URL(link ?? '').hash);
  expect(await takeSheetFromAddress('T3')).toEqual({ ok: true, written });
  expect(location.hash).toBe('');
  expect(await takeSheetFromAddress('T3')).toBeUndefined();
});

test('a link of another tool, or of a newer edition, is refused by name', async () => {
  open(await codeOf({ ...sound, tool: 'T3' }));
  expect(await takeSheetFromAddress('T1')).toMatchObject({ reason: /another tool/ });
  open(await codeOf({ ...sound, version: 2 }));
  expect(await takeSheetFromAddress('T1')).toMatchObject({ reason: /newer edition/ });
});

test('a sheet too large for a link has none', async () => {
  const noise = (): string => Array.from({ length: 40 }, () => crypto.randomUUID()).join('');
  const rows = Array.from({ length: 100 }, () => ({ story: noise() }));
  expect(await linkTo({ fields: {}, lists: { calls: rows } })).toBeUndefined();
});

test.each([
  ['nothing', ''],
  ['no code', 'not a code!'],
  ['half a code', 'q1YqSy0qVrJSSk'],
  ['spaces', ' '.repeat(1000)],
  ['a huge code', 'A'.repeat(300_000)],
])('%s in a link is refused with a plain sentence', async (_, code) => {
  open(`#sheet=${code}`);
  const taken = await takeSheetFromAddress();
  expect(taken).toMatchObject({ ok: false, reason: /^This link .*\.$/ });
  expect(location.hash).toBe('');
});

test.each([
  ['another format', { ...sound, format: 'other' }],
  ['a list', []],
  ['a strange name', { ...sound, extra: 1 }],
  [
    'a hostile name',
    JSON.parse('{"format":"cx-playbook-sheet","version":1,"fields":{"__proto__":"x"},"lists":{}}'),
  ],
  ['numbers for texts', { ...sound, fields: { a: 1 } }],
  ['rows that are none', { ...sound, lists: { fees: ['x'] } }],
  ['too many rows', { ...sound, lists: { fees: Array.from({ length: 501 }, () => ({})) } }],
  ['a text too long', { ...sound, fields: { a: 'x'.repeat(2_001) } }],
  ['deep nesting', { ...sound, lists: { fees: [{ a: [[['x']]] }] } }],
  ['four million characters', { ...sound, fields: { a: 'x'.repeat(4_000_000) } }],
])('%s in a link is refused', async (_, value) => {
  open(await codeOf(value));
  expect(await takeSheetFromAddress()).toMatchObject({ ok: false });
});

test('a text that the clipboard refuses is shown and selected', async () => {
  const field = document.createElement('input');
  field.hidden = true;
  document.body.append(field);
  const clip = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
  expect(await copyText('the link', field)).toBe(false);
  expect(field).toMatchObject({ hidden: false, value: 'the link', selectionEnd: 8 });
  clip.mockResolvedValueOnce();
  expect(await copyText('the link', field)).toBe(true);
});
