import { describe, expect, test } from 'vitest';
import { allowListOf, differences, refusals } from '#integrations/csp/allow-list.ts';
import type { InlineBlock } from '#integrations/csp/html.ts';
import { contentSecurityPolicy, headersFile } from '#integrations/csp/policy.ts';
import { readPage } from '#integrations/csp/html.ts';
import { sealed } from '#integrations/csp/site.ts';

const block = (hash: string, text = hash, kind: InlineBlock['kind'] = 'script'): InlineBlock => ({
  kind,
  hash: `sha256-${hash}`,
  text,
});

const nothing = { scripts: [], styles: [], styleAttributes: false };

describe('the policy', () => {
  test('allows this origin only, and nothing inline by itself', () => {
    expect(contentSecurityPolicy(nothing)).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src-elem 'self'; " +
        "style-src-attr 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    );
  });

  test('names each hash once, sorted, so that the same site gives the same policy', () => {
    const scripts = ['sha256-b', 'sha256-a', 'sha256-b'];
    expect(contentSecurityPolicy({ ...nothing, scripts })).toContain(
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-a' 'sha256-b';",
    );
  });

  test('allows style attributes only where there are some', () => {
    expect(contentSecurityPolicy({ ...nothing, styleAttributes: true })).toContain(
      "style-src-attr 'unsafe-inline'",
    );
  });

  test('says who may frame the site only when asked', () => {
    expect(contentSecurityPolicy(nothing)).not.toContain('frame-ancestors');
    expect(contentSecurityPolicy(nothing, "'self'")).toMatch(/; frame-ancestors 'self'$/);
  });
});

test('the headers file carries the policy for every address under the base', () => {
  const file = headersFile("default-src 'none'", '/course/');
  expect(file).toMatch(/^\/course\/\*\n {2}Content-Security-Policy: default-src 'none'\n/);
  expect(file).toContain(
    '/course/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
});

test('a sealed page allows its own blocks and those of no other page', () => {
  const html = '<!DOCTYPE html><html><head><meta charset="utf-8"><script>x</script></head></html>';
  const facts = readPage(html);
  const [own] = facts.blocks;
  expect(sealed({ html, ...facts })).toBe(
    html.replace(
      '<script>',
      `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({
        ...nothing,
        scripts: [own?.hash ?? 'none'],
      })}"><script>`,
    ),
  );
});

describe('the allow-list', () => {
  const allowed = allowListOf([
    block('b', '\n  first line\n  second'),
    block('a'),
    block('c', 'c', 'style'),
  ]);

  test('is sorted by hash and shows how each block begins', () => {
    expect(JSON.stringify(allowed)).toBe(
      '{"script":{"sha256-a":"a","sha256-b":"first line second"},"style":{"sha256-c":"c"}}',
    );
  });

  test('lets allowed blocks pass', () => {
    expect(
      refusals([{ file: 'index.html', blocks: [block('a')], attributeCode: [] }], allowed),
    ).toEqual([]);
  });

  test('refuses an unknown block once, with its page, hash and beginning', () => {
    const pages = ['a/index.html', 'b/index.html'].map((file) => ({
      file,
      blocks: [block('x', 'evil()\nmore')],
      attributeCode: [],
    }));
    expect(refusals(pages, allowed)).toEqual([
      'a/index.html: inline script sha256-x\n    evil() more',
    ]);
  });

  test('does not let a style stand for a script', () => {
    const page = { file: 'index.html', blocks: [block('c')], attributeCode: [] };
    expect(refusals([page], allowed)).toHaveLength(1);
  });

  test('refuses code in attributes', () => {
    const page = { file: 'index.html', blocks: [], attributeCode: ['<b onclick="x()">'] };
    expect(refusals([page], allowed)).toEqual([
      'index.html: code in an attribute\n    <b onclick="x()">',
    ]);
  });

  test('a change shows what is newly allowed and what no longer is', () => {
    expect(
      differences(allowed, allowListOf([block('a'), block('d'), block('c', 'c', 'style')])),
    ).toEqual(['- script sha256-b  first line second', '+ script sha256-d  d']);
  });
});
