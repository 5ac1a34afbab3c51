/** PDFs of one kit and one lesson; `npm run test:full` has the others. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPrinting, type Printing } from '../support/printing.ts';
import { clipped, readPdf, usualSize } from '../support/pdf.ts';
import { expectSound } from '../support/sound-pdf.ts';
import { root } from '../support/book.ts';

let printing: Printing;
beforeAll(async () => {
  printing = await openPrinting();
}, 60_000);
afterAll(() => printing.close());

describe('a kit', () => {
  const kit = { is: 'kit', id: 'K1' } as const;

  test('makes slides, worksheet, facilitator guide and cards', () => {
    expect(printing.names(kit)).toEqual([
      'K1-slides',
      'K1-worksheet',
      'K1-facilitator-guide',
      'K1-cards',
    ]);
  });

  test('has a slide on each page, on paper on its side', async () => {
    const pdf = await readPdf(await printing.print(kit, 'K1-slides'));

    expectSound(pdf, [10, 13], { isWide: true });
  });

  test.each([
    ['K1-worksheet', [2, 4]],
    ['K1-facilitator-guide', [5, 9]],
    ['K1-cards', [1, 2]],
  ] as const)('%s is sound on A4', async (name, pages) => {
    expectSound(await readPdf(await printing.print(kit, name)), pages);
  });

  test('a worksheet in large print on Letter is sound too, and has larger letters', async () => {
    const bytes = await printing.print(kit, 'K1-worksheet', { paper: 'letter', large: true });
    const pdf = await readPdf(bytes);

    expectSound(pdf, [2, 6], { paper: 'letter' });
    expect(usualSize(pdf)).toBeGreaterThanOrEqual(16);
  });
});

describe('addresses for phones', () => {
  const kit = { is: 'kit', id: 'K1' } as const;
  const a4 = { paper: 'a4', large: false } as const;
  const wordsOf = async (name: string, siteUrl?: string): Promise<string> => {
    const { pages } = await readPdf(await printing.print(kit, name, a4, siteUrl));
    return pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
  };

  test.each(['K1-slides', 'K1-worksheet'])(
    '%s leads to the site, never to this machine',
    async (name) => {
      const words = await wordsOf(name, 'https://playbook.example');

      expect(words).toContain('playbook.example/workshops/hot-potato-huddle/join/');
      expect(words).not.toContain('localhost');
    },
  );

  test.each(['K1-slides', 'K1-worksheet'])(
    '%s says nothing of phones where the site has no address',
    async (name) => {
      expect(await wordsOf(name)).not.toMatch(/localhost|on your phone/i);
    },
  );
});

describe('a lesson', () => {
  test('is sound, with bookmarks for its parts and its answers', async () => {
    const pdf = await readPdf(await printing.print({ is: 'lesson', id: 'C2.1' }, 'C2.1'));

    expectSound(pdf, [3, 6]);
    expect(pdf.title).toBe('The warm handoff');
    expect(pdf.outline).toContain('Try it today');
    expect(pdf.outline.at(-1)).toBe('Answers: The warm handoff');
  });

  test('names the page of each answer, and each answer the page of its question', async () => {
    const pdf = await readPdf(await printing.print({ is: 'lesson', id: 'C2.1' }, 'C2.1'));
    const words = pdf.pages.map(({ texts }) => texts.map(({ text }) => text.trim()).join(' '));
    const answers = words.findIndex((text) => text.includes('Answers: The warm handoff')) + 1;

    expect(answers).toBeGreaterThan(1);
    expect(words.join(' ')).toContain(`Answer, page ${answers}`);
    expect(words.join(' ')).not.toContain('page 000');
    expect(words[answers - 1]).toMatch(/Question 1, page [1-9]/);
  });
});

describe('the checks themselves', () => {
  test('see text over the edge of the paper', async () => {
    const style =
      '<style>@page{size:A4;margin:0}p{position:absolute;left:150mm;white-space:pre}</style>';
    const html = `<!doctype html><html lang="en"><title>Wide</title>${style}<h1>Head</h1><p>${'wide '.repeat(40)}</p>`;

    expect(clipped(await readPdf(await printing.document(html)))).not.toEqual([]);
  });

  test('see a document that names no language and has no title and no headings', async () => {
    const pdf = await readPdf(await printing.document('<p>Plain</p>'));

    // Chromium then writes its own language and the address, its headless shell no title at all.
    expect(pdf.language).not.toBe('en');
    expect(['about:blank', '']).toContain(pdf.title);
    expect(pdf.outline).toEqual([]);
    expect(() => {
      expectSound(pdf, [1, 1]);
    }).toThrow();
  });
});

describe('the command', () => {
  const run = (...args: string[]): { status: number | null; says: string } => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/pdf.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, says: stderr };
  };

  test('says what was probably meant by an id that does not exist', () => {
    const { status, says } = run('--lesson', 'F1.9');

    expect(says).toContain('--lesson F1.9: there is no such id. Did you mean F1.1, F1.2 or F1.3?');
    expect(status).toBe(2);
  });

  test('says which options there are when one does not exist', () => {
    const { status, says } = run('--kits', 'K1');

    expect(says).toContain('Usage: npm run pdf --');
    expect(status).toBe(2);
  });
});
