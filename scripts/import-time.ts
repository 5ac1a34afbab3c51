/**
 * How long the largest files that are let in take to read and plan, the best of three: `node scripts/import-time.ts`.
 * Status 1 when one takes half a second or more. Processor time, all threads together, so that other work on the
 * machine does not count. A figure of the machine all the same, so no part of the tests.
 */
import { writeCopy } from '#domain/progress/copy/file.ts';
import { limits } from '#domain/progress/copy/limits.ts';
import { planImport } from '#domain/progress/copy/plan.ts';
import { readCopy } from '#domain/progress/copy/read.ts';

const now = Date.UTC(2026, 10, 22, 12);
const most = 500;
/** A browser that holds other versions of much of what comes in. */
const current = {
  rec: new Map(
    Array.from({ length: 10_000 }, (_, index) => {
      const k = `note/L${index}`;
      return [k, { k, v: { text: 'Other' }, t: now - 5_000, n: 1, d: 'bbbbbbbb', s: 1 }];
    }),
  ),
  evt: new Map(),
  quarantine: new Map(),
};
const nothing = { rec: new Map(), evt: new Map(), quarantine: new Map() };

const copyOf = (count: number, value: (index: number) => unknown, kind: string): string => {
  const entry = (index: number): [string, unknown] => {
    const k = `${kind}/L${index}`;
    return [k, { k, v: value(index), t: now - index, n: 1, d: 'aaaaaaaa', s: 1 }];
  };
  const rec = new Map(Array.from({ length: count }, (_, index) => entry(index)));
  return writeCopy({ ...nothing, rec }, 'cx-playbook test', now);
};

const files: [name: string, text: string][] = [
  ['49,000 lessons', copyOf(49_000, () => ({ done: true, on: '2026-11-22' }), 'lesson')],
  ['49,000 notes', copyOf(49_000, (index) => ({ text: `Note ${index}` }), 'note')],
  ['3,600 notes as long as can be', copyOf(3_600, () => ({ text: '“ä”\n'.repeat(400) }), 'note')],
  ['60 notes too long to be ours', copyOf(60, () => ({ text: 'x'.repeat(90_000) }), 'note')],
  ['8 MB of brackets', '['.repeat(limits.size)],
  ['8 MB in quotes', JSON.stringify('x'.repeat(limits.size - 2))],
  ['one character too many', ' '.repeat(limits.size + 1)],
];

/** Milliseconds, and what the learner would be told. */
const tried = (text: string): [took: number, outcome: string] => {
  const start = process.cpuUsage();
  const read = readCopy(text);
  const plan = read.ok ? planImport(read.copy, current, now) : read;
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, plan.ok ? 'planned' : plan.reason];
};

for (const [name, text] of files) {
  const runs = Array.from({ length: 3 }, () => tried(text));
  const took = Math.min(...runs.map(([milliseconds]) => milliseconds));
  const size = `${(text.length / 1e6).toFixed(1)} MB`;
  console.log(`${took.toFixed(0).padStart(5)} ms  ${size}  ${name}: ${runs[0]?.[1] ?? ''}`);
  if (took >= most) process.exitCode = 1;
}
