/** Reads YAML and keeps the place of every field. */
import { parseDocument, type YAMLError } from 'yaml';
import { problemAt, type Problem } from '../problem.ts';
import { fieldsOf, type Fields } from './fields.ts';
import type { PlaceFinder } from './places.ts';

export interface LocatedYaml {
  /** The plain value; best effort when there are faults. */
  readonly value: unknown;
  readonly fields: Fields;
  /** Syntax errors and fields written twice. */
  readonly faults: readonly Problem[];
}

export interface YamlSource {
  readonly file: string;
  readonly yaml: string;
  readonly placeAt: PlaceFinder;
  /** Offset of `yaml` in the file. */
  readonly base: number;
  /** Offset to name when a top-level field is missing. */
  readonly start: number;
}

const hints: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'Put a text that contains a colon and a space in quotes: "Ask: what happened?"',
  BAD_INDENT: 'Fields of one object start in the same column; indent with two spaces.',
  TAB_AS_INDENT: 'Indent with two spaces.',
  MISSING_CHAR: 'Close the quotation mark or bracket that was opened.',
  BAD_SCALAR_START: 'Put a text that starts with a sign such as @ or ` in quotes.',
};

function faultOf(error: YAMLError, { yaml, placeAt, base }: YamlSource): Problem {
  const offset = error.pos[0];
  const place = placeAt(base + offset);
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(yaml.slice(offset))?.[0] ?? 'key';
    return problemAt(
      'duplicate-key',
      place,
      key,
      'this field is written twice',
      'Keep one of the two, or put them together.',
    );
  }
  const [fact = error.message] = error.message.split('\n');
  return problemAt('yaml-syntax', place, 'yaml', fact.replace(/[.:]$/, ''), hints[error.code]);
}

/** Parses one YAML text. Never throws: what is wrong stands in `faults`. */
export function parseLocatedYaml(source: YamlSource): LocatedYaml {
  const document = parseDocument(source.yaml, {
    prettyErrors: false,
    // Astro reads front matter with js-yaml, where an unquoted date is a Date: see it as Astro will.
    customTags: ['timestamp'],
  });
  return {
    value: plainValue(() => document.toJS()),
    fields: fieldsOf(source.file, document.contents, source.placeAt, source.base, source.start),
    faults: document.errors.map((error) => faultOf(error, source)),
  };
}

/** A document with errors may refuse to become a plain value; its errors are reported already. */
function plainValue(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
