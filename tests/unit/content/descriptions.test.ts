/** What authors’ editors and the content check say about a field is what its schema says. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { term } from '#domain/content/glossary.ts';
import { strictFrontMatter } from '#domain/content/page.ts';
import { path } from '#domain/content/path.ts';
import { question } from '#domain/content/question.ts';
import { source } from '#domain/content/source.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

interface Field {
  readonly name: string;
  readonly schema: JsonSchema;
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every schema that stands directly inside another: shapes of a union, and items of a list. */
const partsOf = ({ oneOf = [], anyOf = [], allOf = [], items }: JsonSchema): JsonSchema[] =>
  [...oneOf, ...anyOf, ...allOf, items].flat().filter(isSchema);

/** Every field of a schema at any depth, named as in `check[].options[].text`. */
function fieldsOf(schema: JsonSchema, name = ''): Field[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
      if (!isSchema(value)) return [];
      const field = { name: name === '' ? key : `${name}.${key}`, schema: value };
      return [field, ...fieldsOf(value, field.name)];
    }),
    ...partsOf(schema).flatMap((part) =>
      fieldsOf(part, part === schema.items ? `${name}[]` : name),
    ),
  ];
}

const schemas = { ...strictFrontMatter, path, term, source, question };

describe.each(Object.entries(schemas))('in a %s', (_kind, schema) => {
  const fields = fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

  test('every field says what to write', () => {
    const silent = fields.filter(({ schema: { description = '' } }) => description.trim() === '');

    expect(fields.length).toBeGreaterThan(4);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('only an object’s own id asks never to be renamed', () => {
    const asking = fields.filter((field) =>
      [field.schema, ...partsOf(field.schema)].some(({ description = '' }) =>
        description.includes('rename or reuse'),
      ),
    );

    expect(asking.map(({ name }) => name.split('.').at(-1))).toEqual(asking.map(() => 'id'));
  });
});

test('fields are found inside lists and unions', () => {
  const names = fieldsOf(z.toJSONSchema(strictFrontMatter.lesson, { io: 'input' })).map(
    ({ name }) => name,
  );

  expect(names).toEqual(
    expect.arrayContaining(['plan.if', 'check[].stem', 'check[].options[].text', 'check[].items']),
  );
});
