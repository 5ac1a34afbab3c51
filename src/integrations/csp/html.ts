/** What a Content-Security-Policy has to know about one HTML page. */
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** A `<script>` or `<style>` whose text stands in the page. */
export interface InlineBlock {
  kind: 'script' | 'style';
  /** CSP source expression without quotes: `sha256-` and the base64 digest of the text. */
  hash: string;
  text: string;
}

/** One page, read for its policy. */
export interface PageFacts {
  blocks: InlineBlock[];
  /** Whether any element has a `style` attribute. */
  hasStyleAttributes: boolean;
  /** Code in attributes, which no hash can allow: `onclick="…"`, `href="javascript:…"`. */
  attributeCode: string[];
  /** Offset in the file where the policy belongs: after the charset, which must stand in the first 1024 bytes. */
  policyOffset: number;
}

/** A script of another media type is a data block, which browsers never run (HTML standard, “data block”). */
const isData = (type: string): boolean => type.includes('/') && !/(java|ecma)script$/i.test(type);

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

const isTemplate = (node: Tree.Node): node is Tree.Template => 'content' in node;

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if (isElement(node)) yield node;
  if (isTemplate(node)) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function inlineBlock(element: Tree.Element): InlineBlock | undefined {
  const { tagName } = element;
  if (tagName !== 'script' && tagName !== 'style') return undefined;
  if (tagName === 'script') {
    if (attribute(element, 'src') !== undefined) return undefined;
    if (isData(attribute(element, 'type') ?? '')) return undefined;
  }
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const hash = `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
  return { kind: tagName, hash, text };
}

function codeInAttributes(element: Tree.Element): string[] {
  return element.attrs
    .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
    .map(({ name, value }) => `<${element.tagName} ${name}="${value}">`);
}

/**
 * Reads a page as a browser would, with the contents of `<noscript>` and `<template>` counted as markup.
 * @throws {Error} When the page has no written `<head>`, so there is nowhere to put a policy.
 */
export function readPage(html: string): PageFacts {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements = [...elementsOf(document)];
  const head = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag;
  if (!head) throw new Error('The page has no <head>, so no policy can be written into it.');
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
  );
  return {
    blocks: elements.map(inlineBlock).filter((block) => block !== undefined),
    hasStyleAttributes: elements.some((element) => attribute(element, 'style') !== undefined),
    attributeCode: elements.flatMap(codeInAttributes),
    policyOffset: charset?.sourceCodeLocation?.endOffset ?? head.endOffset,
  };
}
