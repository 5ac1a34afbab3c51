import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPage } from '#integrations/csp/html.ts';

const page = (body: string, head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const textsIn = (html: string): string[] => readPage(html).blocks.map(({ text }) => text);

test('a script is known by the hash that browsers compute from its text', () => {
  expect(readPage(page('<script>alert(1)</script>')).blocks).toEqual([
    { kind: 'script', hash: hashOf('alert(1)'), text: 'alert(1)' },
  ]);
});

test('a style block counts wherever it stands', () => {
  const html = page('<noscript><style>a{}</style></noscript><svg><style>b{}</style></svg>');
  expect(readPage(html).blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['style', 'a{}'],
    ['style', 'b{}'],
  ]);
});

test('a script inside a template counts, for it may be brought to life', () => {
  expect(textsIn(page('<template><script>x</script></template>'))).toEqual(['x']);
});

describe('what browsers do not run from the page is left out', () => {
  test.each([
    ['a script of its own file', '<script src="/a.js"></script>'],
    ['JSON data', '<script type="application/json">{}</script>'],
    ['linked data', '<script type="application/ld+json">{}</script>'],
    ['a script in a comment', '<!-- <script>x</script> -->'],
    ['a script as text', '<pre>&lt;script&gt;x&lt;/script&gt;</pre>'],
  ])('%s', (_case, markup) => {
    expect(textsIn(page(markup))).toEqual([]);
  });
});

test.each(['module', 'text/javascript', 'importmap', 'speculationrules', ''])(
  'a script of type “%s” counts',
  (type) => {
    expect(textsIn(page(`<script type="${type}">x</script>`))).toEqual(['x']);
  },
);

test('line ends are read as browsers read them', () => {
  expect(textsIn(page('<script>a\r\nb</script>'))).toEqual(['a\nb']);
});

test('code in attributes is found, and ordinary attributes are not', () => {
  const html = page('<a href="javascript:x()">a</a><b onclick="y()">b</b><i data-on="z">c</i>');
  expect(readPage(html).attributeCode).toEqual(['<a href="javascript:x()">', '<b onclick="y()">']);
});

test('a style attribute is noticed', () => {
  expect(readPage(page('<b style="--depth: 1">b</b>')).hasStyleAttributes).toBe(true);
  expect(readPage(page('<b>style="x"</b>')).hasStyleAttributes).toBe(false);
});

test('the policy belongs after the charset, or else at the start of the head', () => {
  const withCharset = page('', '<title>t</title><meta charset="utf-8"><script>x</script>');
  expect(withCharset.slice(readPage(withCharset).policyOffset)).toMatch(/^<script>/);
  const without = page('', '<title>t</title>');
  expect(without.slice(readPage(without).policyOffset)).toMatch(/^<title>/);
});

test('a page without a head is refused', () => {
  expect(() => readPage('<p>text</p>')).toThrow('The page has no <head>');
});
