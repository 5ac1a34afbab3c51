/** Writing XML: elements as data, then text with indentation. */
import type { Comment, Element, ElementContent, Text } from 'xast';
import { toXml, type Raw } from 'xast-util-to-xml';
import { x } from 'xastscript';

export type { Element } from 'xast';

/** Attribute values; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element. Texts among its children are cleaned of what XML cannot hold. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Element | string)[]
): Element {
  const values = Object.entries(attributes).map(([key, value]): [string, string | undefined] => [
    key,
    // A line break in an attribute is read back as a space: make it one.
    value === undefined ? undefined : cleaned(String(value)).replaceAll(/\s+/g, ' ').trim(),
  ]);
  const nodes = children.flatMap((child): ElementContent[] =>
    typeof child === 'string' ? texts(child) : [child],
  );
  return x(name, Object.fromEntries(values), nodes);
}

/**
 * A whole XML document. Elements that hold only elements get one line for each; all other content is left alone.
 *
 * @param remark lines of a comment at the top; default none
 */
export function document(root: Element, remark: readonly string[] = []): string {
  const written = (node: Comment | Element): string =>
    toXml(node, { closeEmptyElements: true, tightClose: true, allowDangerousXml: true });
  const comment = cleaned(remark.map((line) => `\n  ${line}`).join(''));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(remark.length > 0 ? [written({ type: 'comment', value: `${comment}\n` })] : []),
    written(indented(root, 0)),
    '',
  ].join('\n');
}

function indented(node: Element, depth: number): Element {
  const elements = node.children.filter((child) => child.type === 'element');
  if (elements.length === 0 || elements.length < node.children.length) return node;
  const lines = elements.flatMap((child) => [
    text(`\n${'  '.repeat(depth + 1)}`),
    indented(child, depth + 1),
  ]);
  return { ...node, children: [...lines, text(`\n${'  '.repeat(depth)}`)] };
}

/** Texts for the serializer, which escapes all but the one > that XML forbids: that of ]]>. It is handed over escaped. */
function texts(value: string): (Raw | Text)[] {
  return cleaned(value)
    .split(/(?<=\]\])>/)
    .flatMap((part, at) =>
      at === 0 ? [text(part)] : [{ type: 'raw', value: '&gt;' }, text(part)],
    );
}

function text(value: string): Text {
  return { type: 'text', value };
}

/** XML 1.0 has no control characters but tab and line feed, and no half of a surrogate pair. */
function cleaned(value: string): string {
  return value
    .replaceAll(/\r\n?/g, '\n')
    .toWellFormed()
    .replaceAll(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
