/** A QTI package read back with an independent XML parser: that of jsdom, which tests name as their environment. */
import type { Bank } from '#exchange/bank.ts';
import { exportQti } from '#exchange/qti.ts';
import type { Question } from '#domain/content/question.ts';
import { unzipSync } from 'fflate';
import { bankOf } from '../questions.ts';

/** The files of a package by path, parsed. Throws where one is not well formed. */
export function packageOf(bank: Bank): Map<string, Element> {
  return new Map(
    Object.entries(unzipSync(exportQti(bank).bytes)).map(([path, bytes]) => {
      // Fatal: a package that is not UTF-8 throughout is broken.
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
      if (root.localName === 'parsererror') throw new Error(`${path}: ${root.textContent}`);
      return [path, root];
    }),
  );
}

/** The item of one question. */
export function itemOf(question: Question): Element {
  const files = packageOf(bankOf([question]));
  const [item] = [...files].flatMap(([path, root]) => (path.startsWith('items/') ? [root] : []));
  if (item === undefined) throw new Error('the package holds no item');
  return item;
}

/** Elements of one name inside another, in the order of the document. */
export function all(root: Element, name: string): Element[] {
  return [...root.getElementsByTagName(name)];
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
