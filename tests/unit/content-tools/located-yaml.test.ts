import { describe, expect, test } from 'vitest';
import { frontMatterText } from '#content-tools/load/front-matter.ts';
import { parseLocatedYaml, type LocatedYaml } from '#content-tools/load/located-yaml.ts';
import { placeFinder } from '#content-tools/load/places.ts';
import { fieldName } from '#content-tools/problem.ts';

function parse(text: string): LocatedYaml {
  const { yaml, base } = frontMatterText(text) ?? { yaml: text, base: 0 };
  return parseLocatedYaml({ file: 'f', yaml, placeAt: placeFinder('f', text), base, start: 0 });
}

const page = `---
title: A title
plan:
  if: a cue
check:
  - id: q1
    options:
      - { id: a, text: One }
      - id: b
empty:
---
`;

describe('the place of a field', () => {
  const at = (...path: (string | number)[]): string => {
    const { line, column } = parse(page).fields.place(path);
    return `${line}:${column}`;
  };

  test('is where its value stands', () => {
    expect(at('title')).toBe('2:8');
    expect(at('plan', 'if')).toBe('4:7');
    expect(at('check', 0, 'options', 0, 'text')).toBe('8:24');
  });

  test('is its key when the value is a list, a map or nothing', () => {
    expect(at('check')).toBe('5:1');
    expect(at('plan')).toBe('3:1');
    expect(at('empty')).toBe('10:1');
  });

  test('is its parent’s when it is missing', () => {
    expect(at('plan', 'then')).toBe('3:1');
    expect(at('check', 0, 'options', 1, 'feedback')).toBe('9:9');
    expect(at('check', 0, 'section')).toBe('6:5');
    expect(at('nothing')).toBe('1:1');
    expect(at('plan', 'if', 'deeper')).toBe('4:3');
  });

  test('of a key is where the key stands', () => {
    expect(parse(page).fields.keyPlace(['plan', 'if'])).toMatchObject({ line: 4, column: 3 });
  });

  test('is the same with Windows line ends and a byte order mark', () => {
    const { fields } = parse(`\uFEFF${page.replaceAll('\n', '\r\n')}`);

    expect(fields.place(['check', 0, 'options', 0, 'text'])).toMatchObject({ line: 8, column: 24 });
  });
});

test('an unquoted date is a date, as Astro reads it', () => {
  expect(parse('reviewed: 2026-05-01\n').value).toEqual({ reviewed: new Date('2026-05-01') });
});

test('a field written twice is reported where it stands again', () => {
  expect(parse('a: 1\nb: 2\na: 3\n').faults).toMatchObject([
    { rule: 'duplicate-key', field: 'a', line: 3, column: 1 },
  ]);
});

test('front matter that is never closed is none', () => {
  expect(frontMatterText('---\ntitle: A\n')).toBeUndefined();
  expect(frontMatterText('Text\n---\ntitle: A\n---\n')).toBeUndefined();
});

test('a field path is written the way authors read it', () => {
  expect(fieldName(['check', 0, 'options', 2, 'feedback'])).toBe('check[0].options[2].feedback');
  expect(fieldName([3, 'id'])).toBe('[3].id');
});
