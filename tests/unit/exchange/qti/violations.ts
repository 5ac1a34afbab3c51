/** Where a document departs from the content model. */
import { contentModel } from './content-model.ts';

/** One sentence for each departure, at any depth. */
export function violations(element: Element): string[] {
  const model = contentModel[element.localName];
  if (model === undefined) return [`${element.localName} is not known`];
  const { required = [], optional = [], children = /^$/, text = false } = model;
  const names = element.getAttributeNames();
  const inside = [...element.children];
  const order = inside.map((child) => `${child.localName},`).join('');
  const words = [...element.childNodes].filter(
    (node) => node.nodeType === node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );
  const foreign = inside.filter((child) => child.namespaceURI !== element.namespaceURI);
  return [
    ...required.filter((name) => !names.includes(name)).map((name) => `lacks ${name}`),
    ...names
      .filter((name) => !required.includes(name) && !optional.includes(name))
      .map((name) => `has ${name}`),
    ...(children.test(order) ? [] : [`holds ${order}`]),
    ...(words.length > 0 && !text ? ['holds text'] : []),
    ...foreign.map(({ localName }) => `holds a foreign ${localName}`),
  ]
    .map((fact) => `${element.localName} ${fact}`)
    .concat(inside.flatMap(violations));
}
