/** Writes markup as XML: well-formed whatever is in it, and read alike by parsers of HTML. */
import { isTag, type Markup, type Tag } from './markup.ts';

/** Elements of HTML that have no end tag. Every other one gets it, also when empty, so that parsers of HTML agree. */
const empty = new Set(['br', 'col', 'hr', 'img', 'link', 'meta', 'wbr']);

/** Characters that XML 1.0 allows nowhere. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const attribute = ([name, value]: [string, string]): string =>
  ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;

function element({ name, attrs, children }: Tag): string {
  const begin = `<${name}${Object.entries(attrs).map(attribute).join('')}`;
  if (empty.has(name) && children.length === 0) return `${begin}/>`;
  return `${begin}>${writeXml(children)}</${name}>`;
}

export const writeXml = (markup: readonly Markup[]): string =>
  markup.map((one) => (isTag(one) ? element(one) : escaped(one))).join('');
