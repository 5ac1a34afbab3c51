/** Every PDF of `npm run pdf -- --all`, and the book: on A4; kits also on Letter and in large print. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrder } from '#book/book.ts';
import { playbook } from '#book/compose/playbook.ts';
import { printDocument } from '#book/print/print-document.ts';
import { printCss } from '#book/styles.ts';
import { openPress } from '../../scripts/printing/press.ts';
import { library } from '../support/book.ts';
import { openPrinting, type Printing } from '../support/printing.ts';
import { readPdf } from '../support/pdf.ts';
import { expectSound } from '../support/sound-pdf.ts';

let printing: Printing;
beforeAll(async () => {
  printing = await openPrinting();
});
afterAll(() => printing.close());

const all = { is: 'all' } as const;

/** Fewest and most pages of what is made, by the name of its file. */
const lengths: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/-slides$/, [6, 25]],
  [/-worksheet$/, [1, 12]],
  [/-facilitator-guide$/, [3, 20]],
  [/-cards$/, [1, 8]],
  [/^path-/, [15, 160]],
  [/./, [3, 8]],
];

const lengthOf = (name: string, times = 1): readonly [number, number] => {
  const [, [least, most]] = lengths.find(([pattern]) => pattern.test(name)) ?? [/./, [1, 1]];
  return [least, most * times];
};

test('every kit, path and lesson is sound on A4', async () => {
  const names = printing.names(all);

  expect(names.length).toBeGreaterThan(70);
  for (const name of names) {
    const pdf = await readPdf(await printing.print(all, name));
    try {
      expectSound(pdf, lengthOf(name), { isWide: name.endsWith('-slides') });
    } catch (error) {
      throw new Error(`${name}: ${String(error)}`, { cause: error });
    }
  }
});

describe.each([
  { paper: 'letter', large: false },
  { paper: 'a4', large: true },
] as const)('on $paper, in large print: $large', (look) => {
  test('every kit and a path are sound', async () => {
    const names = printing
      .names(all)
      .filter((name) => /-(slides|worksheet|facilitator-guide|cards)$|^path-trainer$/.test(name));
    for (const name of names) {
      const pdf = await readPdf(await printing.print(all, name, look));
      try {
        const paper = { paper: look.paper, isWide: name.endsWith('-slides') };
        expectSound(pdf, lengthOf(name, 3), paper);
      } catch (error) {
        throw new Error(`${name}: ${String(error)}`, { cause: error });
      }
    }
  });
});

test('the whole book is sound, and its contents name the pages', async () => {
  const book = await playbook(await library());
  const press = await openPress();
  try {
    const bytes = await press.document(printDocument(book, await printCss()));
    const pdf = await readPdf(bytes);

    expectSound(pdf, [300, 800]);
    expect(bytes.length).toBeLessThanOrEqual(20_000_000);
    const titles = [...inOrder(book.sections)].map(({ title }) => title);
    expect(titles.filter((title) => !pdf.outline.includes(title))).toEqual([]);
    const words = pdf.pages.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(words.filter((text) => text.includes('000') && text.length < 5)).toEqual([]);
    // The last line of the contents names the last chapter and its page.
    const last = pdf.pages.findLastIndex(({ texts }) =>
      texts.some(({ text }) => text.startsWith(titles.at(-1) ?? '-')),
    );
    const named = pdf.pages
      .find(({ texts }) => texts.some(({ text }) => text.startsWith(titles.at(-1) ?? '-')))
      ?.texts.map(({ text }) => text.trim());
    expect(named).toContain(String(last + 1));
  } finally {
    await press.close();
  }
});
