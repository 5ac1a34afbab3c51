/** Looks up what a schema says about one of its fields: the sentence written with `.meta({ description })`. */
import { z } from 'zod';
import { isRecord } from '../load/record.ts';
import type { FieldPath } from '../problem.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The shapes a value may have: the members of a union whose fixed fields agree with the value, else all. */
function shapesFor(schema: JsonSchema, value: unknown): JsonSchema[] {
  const members = [schema.oneOf, schema.anyOf].flat().filter(isRecord);
  if (members.length === 0) return [schema];
  const agreeing = members.filter((member) =>
    Object.entries(propertiesOf(member)).every(
      ([key, field]) =>
        !isRecord(field) || !('const' in field) || (isRecord(value) && value[key] === field.const),
    ),
  );
  return agreeing.length > 0 ? agreeing : members;
}

function propertiesOf(schema: JsonSchema): JsonSchema {
  return isRecord(schema.properties) ? schema.properties : {};
}

function childOf(schema: JsonSchema, part: PropertyKey, value: unknown): JsonSchema | undefined {
  const shapes = shapesFor(schema, value);
  const [child, ...others] = shapes
    .map((shape) => (typeof part === 'number' ? shape.items : propertiesOf(shape)[String(part)]))
    .filter(isRecord);
  // The field that tells the shapes apart means something else in each.
  return others.length > 0 && child !== undefined && 'const' in child ? undefined : child;
}

/** The value at a path, or undefined when the path leaves the data. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const part of path) {
    if (Array.isArray(value) && typeof part === 'number') value = value[part];
    else value = isRecord(value) ? value[String(part)] : undefined;
  }
  return value;
}

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

/** Made once for each schema: a page may have many faults. */
function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const made = jsonSchemas.get(schema) ?? z.toJSONSchema(schema);
  jsonSchemas.set(schema, made);
  return made;
}

function schemaAt(schema: z.ZodType, path: FieldPath, data: unknown): JsonSchema | undefined {
  let found: JsonSchema | undefined = jsonSchemaOf(schema);
  path.forEach((part, depth) => {
    found &&= childOf(found, part, valueAt(data, path.slice(0, depth)));
  });
  return found;
}

/** The description of the field at a path, for the hint line; undefined when its schema has none. */
export function describeField(
  schema: z.ZodType,
  path: FieldPath,
  data: unknown,
): string | undefined {
  const description = schemaAt(schema, path, data)?.description;
  return typeof description === 'string' ? description : undefined;
}

/** Names of the fields that the schema knows at a path. */
export function knownFields(schema: z.ZodType, path: FieldPath, data: unknown): string[] {
  const found = schemaAt(schema, path, data);
  if (found === undefined) return [];
  const shapes = shapesFor(found, valueAt(data, path));
  return [...new Set(shapes.flatMap((shape) => Object.keys(propertiesOf(shape))))];
}
