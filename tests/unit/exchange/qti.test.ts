/** @vitest-environment jsdom */
/** QTI 2.1, read back by an independent parser and held against the content model. */
import { exportQti } from '#exchange/qti.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processTest, type Value } from './qti/processor.ts';
import { all, attribute, itemOf, packageOf } from './qti/read.ts';
import { violations } from './qti/violations.ts';
import { bankOf, everyType, multiple, sample } from './questions.ts';

const bank = bankOf(everyType, { draw: 4, mode: 'exam' });

describe('the package', () => {
  test('holds to the content model in every file', () => {
    for (const [path, root] of packageOf(bank)) {
      expect([path, ...violations(root)]).toEqual([path]);
    }
  });

  test('would be found broken with an attribute or a child too many, too few or out of place', () => {
    const damages = [
      (item: Element): void => {
        item.setAttribute('label', 'x');
      },
      (item: Element): void => {
        item.removeAttribute('adaptive');
      },
      (item: Element): void => {
        item.append(...all(item, 'responseProcessing'));
      },
      (item: Element): void => {
        item.append('x');
      },
      (item: Element): void => {
        item.append(item.ownerDocument.createElement('hint'));
      },
    ];

    for (const damage of damages) {
      const item = itemOf(sample('single'));
      damage(item);
      expect(violations(item)).not.toEqual([]);
    }
  });

  test('is the same bytes every time', () => {
    expect(exportQti(bank).bytes).toEqual(exportQti(bank).bytes);
  });

  test('names each of its files once in the manifest, and the test needs every item', () => {
    const files = packageOf(bank);
    const manifest = files.get('imsmanifest.xml');
    if (manifest === undefined) throw new Error('there is no manifest');
    const listed = all(manifest, 'file').map((file) => attribute(file, 'href'));
    const needed = all(manifest, 'dependency').map((each) => attribute(each, 'identifierref'));

    expect(listed).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml'));
    expect(needed).toEqual(
      all(manifest, 'resource')
        .slice(1)
        .map((resource) => attribute(resource, 'identifier')),
    );
    expect(needed).toHaveLength(everyType.length);
  });

  test('starts with the manifest, which says in a comment what is lost', () => {
    const manifest = packageOf(bank).get('imsmanifest.xml');
    const comment = manifest?.previousSibling?.nodeValue;

    expect([...packageOf(bank).keys()][0]).toBe('imsmanifest.xml');
    expect(exportQti(bank).limits).toHaveLength(7);
    for (const limit of exportQti(bank).limits) expect(comment).toContain(`* ${limit}\n`);
  });

  test('gives no two things in a test the same identifier', () => {
    const tricky = ['part', 'section', '1', '1.1', '1-1'].map((id) => ({
      ...sample('single'),
      id,
    }));
    const root = packageOf(bankOf(tricky)).get('assessment.xml');
    if (root === undefined) throw new Error('there is no test');
    const names = [
      root,
      ...root.querySelectorAll('testPart, assessmentSection, assessmentItemRef'),
    ];
    const identifiers = names.map((each) => attribute(each, 'identifier'));

    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const each of identifiers) expect(each).toMatch(/^[A-Za-z_][\w-]*$/);
  });
});

describe('the test', () => {
  const root = packageOf(bank).get('assessment.xml');
  if (root === undefined) throw new Error('there is no test');

  test('draws as many items as a round asks, and hands an exam in as a whole', () => {
    expect(attribute(all(root, 'selection')[0] ?? root, 'select')).toBe('4');
    expect(attribute(all(root, 'testPart')[0] ?? root, 'submissionMode')).toBe('simultaneous');
  });

  test('takes the mean of the points, and is passed at the pass mark', () => {
    expect(processTest(root, [1, 1, 1, 1, 0])).toEqual(
      new Map<string, Value>([
        ['*', ['1', '1', '1', '1', '0']],
        ['SCORE', 0.8],
        ['PASSED', true],
      ]),
    );
    expect(processTest(root, [1, 1, 1, 0.99, 0]).get('PASSED')).toBe(false);
  });

  test('counts only items that have a score', () => {
    const graded = all(root, 'assessmentItemRef').filter((each) => each.hasAttribute('category'));

    expect(graded.map((each) => attribute(each, 'identifier'))).toEqual(
      everyType.slice(0, 7).map(({ id }) => id),
    );
  });
});

test('a sign that XML cannot hold shows as missing beside a line end too', () => {
  const question = sample('multiple');
  const feedback = 'One.\v\n\fTwo.';
  const item = itemOf({
    ...question,
    options: question.options.map((option) => ({ ...option, feedback })),
  });

  const lines = all(item, 'p').map((p) => p.textContent);
  expect(lines).toEqual(question.options.flatMap(() => ['One.\uFFFD', '\uFFFDTwo.']));
});

test('whatever an author writes comes back, but for signs that XML cannot hold', () => {
  const held = (text: string): string =>
    text
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
  const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(multiple, (question) => {
      const item = itemOf(question);
      const texts = (name: string): string[] => all(item, name).map((each) => each.textContent);

      expect(texts('prompt')).toEqual([held(question.stem)]);
      expect(texts('simpleChoice')).toEqual(question.options.map(({ text }) => held(text)));
      expect(all(item, 'modalFeedback').map((each) => attribute(each, 'title'))).toEqual(
        question.options.map(({ text }) => squeezed(held(text))),
      );
      expect(
        all(item, 'modalFeedback').map((each) =>
          squeezed(
            all(each, 'p')
              .map((p) => p.textContent)
              .join(' '),
          ),
        ),
      ).toEqual(question.options.map(({ feedback }) => squeezed(held(feedback))));
    }),
    { numRuns: 300 },
  );
});
