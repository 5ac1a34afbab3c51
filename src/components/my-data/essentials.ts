import type { Snapshot } from '#domain/progress/copy/file.ts';
import { partsOf } from '#domain/progress/envelope.ts';
import type { RegisterKind } from '#domain/progress/model.ts';

const essential: ReadonlySet<string> = new Set<RegisterKind>([
  'role',
  'path',
  'lesson',
  'start',
  'task',
  'plan',
]);

/** What carries a learner on elsewhere and is small, as Move.astro names it: no answers, results, notes, highlights or sheets, and no name on a certificate. */
export const essentialsOf = ({ rec }: Snapshot): Snapshot => ({
  rec: new Map([...rec].filter(([key]) => essential.has(partsOf(key).kind))),
  evt: new Map(),
  quarantine: new Map(),
});
