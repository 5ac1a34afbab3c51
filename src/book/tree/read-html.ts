/** Reads a page of HTML into markup. */
import { html, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { tag, type Markup, type Tag } from './markup.ts';

/** @returns the element `html`. Comments are left out; a template holds nothing. */
export function readHtml(text: string): Tag {
  const root = parse(text)
    .childNodes.flatMap(markupOf)
    .find((one) => typeof one !== 'string');
  return root ?? tag('html', {});
}

function markupOf(node: DefaultTreeAdapterTypes.ChildNode): Markup[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (!('tagName' in node)) return [];
  const attrs = Object.fromEntries(
    node.attrs.filter(({ prefix }) => !prefix).map(({ name, value }) => [name, value]),
  );
  const isDrawing = node.namespaceURI === html.NS.SVG && node.tagName === 'svg';
  const children = node.childNodes.flatMap(markupOf);
  return [tag(node.tagName, isDrawing ? { ...attrs, xmlns: html.NS.SVG } : attrs, ...children)];
}
