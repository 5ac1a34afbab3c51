/** Where the fields of a YAML document stand. */
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { fieldName, type FieldPath, type Place } from '../problem.ts';
import type { PlaceFinder } from './places.ts';

export interface Fields {
  readonly file: string;
  /** Place of the value; the key’s place when the value is a list or a map; the parent’s when it is missing. */
  readonly place: (path: FieldPath) => Place;
  /** Place of a key, for fields that should not be there. */
  readonly keyPlace: (path: FieldPath) => Place;
  /** The field as an author would name it. */
  readonly name: (path: FieldPath) => string;
}

interface Found {
  /** Offset of the value itself. */
  readonly value: number;
  /** Offset of the name an author would look for: the key, or the start of a list item. */
  readonly name: number;
}

function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : undefined;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? (node.range?.[0] ?? undefined) : undefined;
}

/** Follows the path as far as the document goes, and remembers the last name and value met. */
function follow(root: Node | null, path: FieldPath, start: number): Found {
  let node: unknown = root;
  let found: Found = { value: start, name: start };
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyOf(item) === part);
      const name = startOf(pair?.key);
      if (pair === undefined || name === undefined) return { value: found.name, name: found.name };
      node = pair.value;
      const isPlain = isScalar(node) && node.value !== null;
      found = { name, value: isPlain ? (startOf(node) ?? name) : name };
    } else if (isSeq(node) && typeof part === 'number' && startOf(node.items[part]) !== undefined) {
      node = node.items[part];
      const offset = startOf(node) ?? found.name;
      found = { name: offset, value: offset };
    } else {
      return { value: found.name, name: found.name };
    }
  }
  return found;
}

/**
 * @param root contents of the parsed document
 * @param base offset in the file at which the YAML text starts
 * @param start offset to name when nothing of a path exists: where the document opens
 */
export function fieldsOf(
  file: string,
  root: Node | null,
  placeAt: PlaceFinder,
  base: number,
  start: number,
): Fields {
  const find = (path: FieldPath): Found => follow(root, path, start - base);
  return {
    file,
    place: (path) => placeAt(base + find(path).value),
    keyPlace: (path) => placeAt(base + find(path).name),
    name: fieldName,
  };
}

/** The same fields seen from inside one entry: `scopedFields(fields, [3]).place(['id'])`. */
export function scopedFields(fields: Fields, prefix: FieldPath): Fields {
  return {
    file: fields.file,
    place: (path) => fields.place([...prefix, ...path]),
    keyPlace: (path) => fields.keyPlace([...prefix, ...path]),
    name: (path) => fields.name([...prefix, ...path]),
  };
}
