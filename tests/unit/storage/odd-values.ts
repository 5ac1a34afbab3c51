/** What may be found where a value of ours should be: rubbish, and values of ours with one part gone wrong. */
import fc from 'fast-check';

const circle: { self?: unknown } = {};
circle.self = circle;

/** Anything that a browser can store. */
const rubbish = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(
    ...[null, Number.NaN, Number.POSITIVE_INFINITY, -0, 1n, '', 'x'.repeat(5_000), circle],
    ...[new Date(0), new Date(Number.NaN), new Map([[1, 2]]), new Set([1]), new Uint8Array(3)],
    ...[/x/, new Error('x'), [], {}, Object.create(null), JSON.parse('{"__proto__":{"x":1}}')],
  ),
  fc.integer(),
  fc.double(),
  fc.string({ unit: 'binary' }),
);

/** So many odd values in the place of a sound one, the same for the same seed. */
export const oddValues = (sound: object, count: number, seed: number): unknown[] => {
  const fields = Object.keys(sound);
  const field = fc.constantFrom(...fields);
  const wrong = fc.oneof(
    { weight: 2, arbitrary: rubbish },
    {
      weight: 4,
      arbitrary: fc.tuple(field, rubbish).map(([name, value]) => ({ ...sound, [name]: value })),
    },
    { weight: 1, arbitrary: field.map((name) => without(sound, name)) },
    { weight: 1, arbitrary: rubbish.map((extra) => ({ ...sound, extra })) },
    // Forms of tomorrow, ends of the scale, removed.
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(
          ...[{ s: 9 }, { s: 9, v: null }, { v: null }, { n: Number.MAX_SAFE_INTEGER }],
          ...[{ t: 8.64e15 }, { t: 0 }, { d: 'zzzzzzzz' }],
        )
        .map((change) => ({ ...sound, ...change })),
    },
  );
  return fc.sample(wrong, { numRuns: count, seed });
};

const without = (value: object, field: string): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));
