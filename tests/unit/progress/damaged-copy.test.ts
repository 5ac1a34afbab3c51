import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#domain/progress/canonical.ts';
import { type Snapshot, writeCopy } from '#domain/progress/copy/file.ts';
import { planImport } from '#domain/progress/copy/plan.ts';
import { readCopy } from '#domain/progress/copy/read.ts';
import { readRecord } from '#domain/progress/envelope.ts';
import { newest } from '#domain/progress/merge.ts';
import { now, seed, snapshot } from './arbitraries.ts';
import { applied } from './copies.ts';

describe('10,000 damaged files', { timeout: 300_000 }, () => {
  test('never throw, never pass as whole, and never set anything back', () => {
    const place = fc.nat({ max: 1_000_000 });
    // A letter or figure that became its neighbour, which leaves valid JSON behind; a cut; a scrap from elsewhere.
    const edit = fc.oneof(
      { weight: 12, arbitrary: fc.record({ place }) },
      { weight: 1, arbitrary: fc.record({ place, drop: fc.integer({ min: 1, max: 400 }) }) },
      {
        weight: 1,
        arbitrary: fc.record({ place, add: fc.constantFrom('"', '}', ',', '-', 'e9') }),
      },
    );
    const tally = { refused: 0, flagged: 0, unchanged: 0 };
    fc.assert(
      fc.property(snapshot, fc.array(edit, { minLength: 1, maxLength: 4 }), (record, edits) => {
        const original = writeCopy(record, 'cx-playbook test', now);
        let text = original;
        for (const { place, ...change } of edits) {
          const at = place % text.length;
          if ('drop' in change) text = text.slice(0, at) + text.slice(at + change.drop);
          else if ('add' in change) text = text.slice(0, at) + change.add + text.slice(at);
          else text = text.slice(0, at) + neighbour(text.charAt(at)) + text.slice(at + 1);
        }
        const read = readCopy(text);
        if (!read.ok) {
          tally.refused += 1;
          return;
        }
        if (read.copy.intact) {
          tally.unchanged += 1;
          expect(canonical(JSON.parse(text))).toBe(canonical(JSON.parse(original)));
        } else tally.flagged += 1;
        const plan = planImport(read.copy, record, now);
        if (plan.ok) expectNothingSetBack(record, applied(plan, record));
      }),
      // Without bias: edits anywhere in the file, not mostly at its start.
      { numRuns: 10_000, seed, unbiased: true },
    );
    console.info(`damaged files, seed ${seed}:`, tally);
    expect(tally.refused + tally.flagged + tally.unchanged).toBeGreaterThanOrEqual(10_000);
    expect(tally.flagged).toBeGreaterThan(1_000);
  });
});

const neighbour = (character: string): string =>
  /[0-8a-y]/i.test(character) ? String.fromCharCode(character.charCodeAt(0) + 1) : character;

const expectNothingSetBack = (before: Snapshot, after: Snapshot) => {
  for (const [key, stored] of before.rec) {
    const [was, is] = [readRecord(stored), readRecord(after.rec.get(key))];
    if (was.is === 'damaged' || is.is === 'damaged') throw new Error(`${key} was damaged`);
    if (was.is === 'newer') expect(is).toEqual(was);
    else expect(newest(was.envelope, is.envelope)).toEqual(is.envelope);
  }
  for (const [key, stored] of before.evt) expect(after.evt.get(key)).toBe(stored);
};
