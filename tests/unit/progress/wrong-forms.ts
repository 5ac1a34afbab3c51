/** Fields that may be absent, whatever they stand in. */
const optional = ['retry', 'text', 'guessed', 'revision', 'seconds', 'mode', 'quote'];
/** Fields and columns of the sheets in the samples. */
const cells = ['story', 'worth', 'lost'];
/** What a learner wrote: any characters, but not too many. */
const free = [
  'text',
  'section',
  'if',
  'then',
  'title',
  'exact',
  'prefix',
  'suffix',
  'name',
  ...cells,
];

/** The value with one part removed, added or replaced by something of another type; at every level. */
export function* wrongFormsOf(value: unknown, name = ''): Generator {
  yield typeof value === 'object' ? 'text' : {};
  yield undefined;
  yield* wrongScalarsOf(value, name);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) for (const wrong of wrongFormsOf(item)) yield [wrong];
    return;
  }
  yield { ...value, 'not ours': 1 };
  for (const [field, part] of Object.entries(value)) {
    // A score may be under zero, so its wrong numbers are others.
    for (const wrong of wrongFormsOf(part, name === 'scores' ? name : field)) {
      if (wrong !== undefined || !isOptional(value, field)) yield { ...value, [field]: wrong };
    }
  }
}

function* wrongScalarsOf(value: unknown, name: string): Generator {
  if (typeof value === 'number')
    yield* [name === 'scores' ? 1.5 : -1, Number.NaN, Number.POSITIVE_INFINITY];
  if (typeof value !== 'string') return;
  if (free.includes(name)) yield 'x'.repeat(4_002);
  else yield* ['', '__proto__', '<b>', 'x'.repeat(201)];
}

/** A note is nothing but its text. */
const isOptional = (value: object, field: string): boolean =>
  optional.includes(field) && Object.keys(value).length > 1;
