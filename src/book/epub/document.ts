/** Documents of an EPUB: XHTML that XML parsers and browsers read alike. */
import { change, tag, type Markup } from '../tree/markup.ts';
import { writeXml } from '../tree/write-xml.ts';

/** Everything in the book is written in this language. */
export const language = 'en';

/** @param type what the body is, in the words of EPUB. */
export function document(title: string, type: string, body: readonly Markup[]): string {
  const html = tag(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    tag(
      'head',
      {},
      tag('title', {}, title),
      tag('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
    ),
    tag('body', { 'epub:type': type }, ...body),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${writeXml([html])}\n`;
}

/** Turns links to ids of the book into links between its files. @param fileOf name of the file an id stands in */
export const toFiles = (
  markup: readonly Markup[],
  own: string,
  fileOf: ReadonlyMap<string, string>,
): Markup[] =>
  change(markup, (one) => {
    const { href } = one.attrs;
    if (one.name !== 'a' || !href?.startsWith('#')) return undefined;
    const file = fileOf.get(href.slice(1)) ?? own;
    const target = file === own ? href : `${file}${href}`;
    return [tag('a', { ...one.attrs, href: target }, ...toFiles(one.children, own, fileOf))];
  });
