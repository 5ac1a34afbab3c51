/** Values that no build ever wrote, as source text: most of them JSON could not carry into a page. */
import fc from 'fast-check';
import { versionOf } from '#domain/progress/kind-spec.ts';
import { eventKinds, registerKinds } from '#domain/progress/kinds.ts';
import { keyOf } from '#domain/progress/envelope.ts';
import type { StoreName } from '#storage/engine.ts';
import { eventSamples, samples } from './samples.ts';

/** A place in the stores of the record. `like` is a sound value for it. */
export interface Place {
  store: StoreName;
  key: string;
  like: unknown;
}

const at = Date.UTC(2026, 10, 22, 12);

const registers = Object.entries(samples).map(([kind, { id, value }]): Place => {
  const spec = Object.entries(registerKinds).find(([name]) => name === kind)?.[1];
  const s = spec ? versionOf(spec) : 1;
  const key = keyOf(kind, id);
  return { store: 'rec', key, like: { k: key, v: value, t: at, n: 1, d: 'aaaaaaaa', s } };
});

const events = Object.entries(eventSamples).map(([kind, value], index): Place => {
  const spec = Object.entries(eventKinds).find(([name]) => name === kind)?.[1];
  const s = spec ? versionOf(spec) : 1;
  const key = `aaaaaaaa/0000-${index + 1}`;
  const stamp = { at, on: '2026-11-22', zone: 'Europe/Vienna' };
  return { store: 'evt', key, like: { k: key, kind, v: value, t: at, ...stamp, s } };
});

/** Every key of the record: each kind, what was set aside, and the facts about the store itself. */
export const places: readonly Place[] = [
  ...registers,
  ...events,
  { store: 'quarantine', key: 'rec/1-1', like: { from: 'rec', why: 'damaged', raw: 1 } },
  { store: 'meta', key: 'device', like: 'aaaaaaaa' },
  { store: 'meta', key: 'clock', like: at },
  { store: 'meta', key: 'copied', like: '2026-11-22' },
  { store: 'meta', key: 'changes', like: { count: 3, since: '2026-11-20' } },
  { store: 'meta', key: 'persist', like: true },
];

/** Expressions; each makes its value anew. */
const odd = [
  'null',
  'undefined',
  'true',
  'NaN',
  '-0',
  '-1',
  '0.5',
  'Infinity',
  '8.64e15 + 1',
  '2 ** 53',
  '10n',
  '""',
  '"__proto__"',
  '"constructor"',
  '"2026-02-30"',
  '"9999-12-31"',
  '"\\u0000"',
  '"\\ud800"',
  '"<img src=x onerror=alert(1)>"',
  '"x".repeat(200_000)',
  '[]',
  '{}',
  '[null]',
  'Array(3)',
  'new Date(NaN)',
  'new Map([[1, 2]])',
  'new Set([{}])',
  'new Uint8Array(9)',
  'new Blob(["x"])',
  '/x/g',
  'new Error("x")',
  'Object(1n)',
  'JSON.parse(`{"__proto__": {"done": true}}`)',
  'Array.from({ length: 400 }).reduce((inner) => [inner], 0)',
  '(() => { const self = {}; self.self = self; return self; })()',
  '(() => { const self = []; self.push(self); return self; })()',
] as const;

/** Every way to a part of a value, the value itself included. */
function waysInto(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([name, part]) => waysInto(part).map((way) => [name, ...way])),
  ];
}

/** The value with another part, as source text. */
function withPart(value: unknown, [name, ...way]: readonly string[], part: string): string {
  if (name === undefined) return part;
  if (Array.isArray(value))
    return `[${value.map((item: unknown, index) => (String(index) === name ? withPart(item, way, part) : JSON.stringify(item))).join()}]`;
  const fields = Object.entries(value ?? {}).map(([field, inner]: [string, unknown]) => {
    const source = field === name ? withPart(inner, way, part) : JSON.stringify(inner);
    return `${JSON.stringify(field)}: ${source}`;
  });
  return `({ ${fields.join(', ')} })`;
}

/** Anything at all, or a sound value with one part that is not. */
const damaged = (like: unknown): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 3 }).map((text) => `(${text})`) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...waysInto(like)), fc.constantFrom(...odd))
        .map(([way, part]) => withPart(like, way, part)),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...odd)
        .map(
          (extra) =>
            `Object.assign(${withPart(like, [], JSON.stringify(like))}, { extra: ${extra} })`,
        ),
    },
  );

/**
 * Source text of damaged values, for every place as many.
 * @param seed The same seed gives the same values.
 */
export const damagedValues = (count: number, seed: number): ReadonlyMap<Place, readonly string[]> =>
  new Map(places.map((place) => [place, fc.sample(damaged(place.like), { numRuns: count, seed })]));
