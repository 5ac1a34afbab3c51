/** The book made from the built site. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { inOrder, type Book } from '#book/book.ts';
import { pagesOf } from '#content-tools/course.ts';
import { findAll, lineOf, walk, type Tag } from '#book/tree/markup.ts';
import { epubOf, library, wholeBook } from '../support/book.ts';

let book: Book;
let bytes: Uint8Array;
beforeAll(async () => {
  book = await wholeBook();
  bytes = await epubOf(book);
}, 120_000);

const chapters = () => [...inOrder(book.sections)];
const elements = (): Tag[] =>
  chapters().flatMap(({ body }) => body.flatMap((one) => [...walk(one)]));

describe('the EPUB', () => {
  test('has no error and no warning in EPUBCheck', async () => {
    const { messages } = await EpubCheck.validate(bytes);

    expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual(
      [],
    );
  });

  test('is the same, byte for byte, when it is made again', async () => {
    expect(Buffer.compare(await epubOf(await wholeBook()), bytes)).toBe(0);
  });

  test('begins with its type, not compressed, so that readers know what it is', () => {
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('takes at most 3 MB', () => {
    expect(bytes.length).toBeLessThanOrEqual(3_000_000);
  });

  test('says of itself how far everybody can read it, and on which day it was made', () => {
    const opf = strFromU8(unzipSync(bytes)['EPUB/package.opf'] ?? new Uint8Array());

    expect(opf).toContain('<dc:language>en</dc:language>');
    expect(opf).toContain('2026-11-23T00:00:00Z');
    for (const property of ['accessMode', 'accessibilityFeature', 'accessibilityHazard'])
      expect(opf).toContain(`schema:${property}`);
  });
});

describe('the whole playbook', () => {
  test('has every page of the course once', async () => {
    const { course } = await library();
    const kinds = [
      'lesson',
      'guide',
      'quiz',
      'scenario',
      'assessment',
      'tool',
      'workshop',
    ] as const;
    const pages = kinds.flatMap((kind) => pagesOf(course, kind)).filter(({ draft }) => !draft);
    const titles = chapters().map(({ title }) => title);

    expect(pages.length).toBeGreaterThan(90);
    for (const { title } of pages)
      expect([title, titles.filter((one) => one === title).length]).toEqual([title, 1]);
  });

  test('has each id once, and no link that leads nowhere', () => {
    const ids = [
      ...chapters().map(({ id }) => id),
      ...elements().flatMap(({ attrs }) => attrs.id ?? []),
    ];
    const inner = elements().flatMap(({ attrs }) =>
      attrs.href?.startsWith('#') ? [attrs.href.slice(1)] : [],
    );

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(inner.length).toBeGreaterThan(1000);
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has nothing left that only a browser can do', () => {
    const names = new Set(elements().map(({ name }) => name));
    const interactive = [
      'button',
      'input',
      'select',
      'textarea',
      'script',
      'template',
      'details',
      'fieldset',
      'form',
      'label',
    ];

    expect([...names].filter((name) => name.includes('-'))).toEqual([]);
    for (const name of interactive) expect(names).not.toContain(name);
  });

  test('keeps no colour that a reader would have to look up', () => {
    const unresolved = elements().flatMap(({ attrs }) =>
      Object.values(attrs).filter((value) => /var\(|color-mix\(/.test(value)),
    );

    expect(unresolved).toEqual([]);
  });

  test('answers every question apart from it, and the two lead to each other', () => {
    const all = elements();
    const answers = new Map(
      all.filter(({ attrs }) => attrs.class === 'answer').map((one) => [one.attrs.id, one]),
    );
    const questions = all.filter(({ attrs }) => attrs.class === 'question');

    expect(questions.length).toBeGreaterThan(280);
    for (const { attrs } of questions) {
      const answer = answers.get(`${attrs.id ?? ''}-answer`);
      const back = answer ? findAll(answer, '.back').map((one) => one.attrs.href) : [];
      expect([attrs.id, back]).toEqual([attrs.id, [`#${attrs.id ?? ''}`]]);
    }
  });

  test('gives every option of a question its reason', () => {
    const [answer] = elements().filter(({ attrs }) => attrs.id === 'F1.1_F1.1-q1-answer');
    const [question] = elements().filter(({ attrs }) => attrs.id === 'F1.1_F1.1-q1');
    const count = (one: Tag | undefined, list: string): number =>
      one ? findAll(one, list).flatMap((found) => findAll(found, 'li')).length : 0;

    expect(count(answer, '.reasons')).toBeGreaterThan(2);
    expect(count(answer, '.reasons')).toBe(count(question, '.options'));
  });

  test('links terms in the text to the glossary', () => {
    const terms = elements().filter(({ attrs }) => attrs.class === 'term');

    expect(terms.length).toBeGreaterThan(50);
    expect(terms.filter(({ attrs }) => !attrs.href?.startsWith('#glossary_')).map(lineOf)).toEqual(
      [],
    );
  });

  test('works an example through for every tool', () => {
    const examples = elements().filter(({ attrs }) => attrs.class === 'worked');

    expect(examples).toHaveLength(9);
    for (const example of examples) expect(findAll(example, '.finding')).not.toEqual([]);
  });
});
