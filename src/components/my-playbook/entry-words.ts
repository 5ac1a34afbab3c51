/** Kinds of entries, as My playbook names them. */
import { partsOf, readEvent, readRecord } from '#domain/progress/envelope.ts';
import type { Snapshot } from '#domain/progress/copy/file.ts';
import type { Outcome } from '#domain/progress/copy/plan.ts';
import type { EventKind, RegisterKind } from '#domain/progress/model.ts';

const kindNames: Record<RegisterKind | EventKind, string> = {
  lesson: 'Lessons marked done or taken back',
  attempt: 'Quiz and check results',
  answer: 'Answers to questions',
  round: 'How you run a quiz',
  note: 'Notes you wrote',
  scenario: 'Scenario results',
  walk: 'Scenarios not finished',
  assessment: 'Self-check results',
  draft: 'Self-checks not finished',
  place: 'Places where you left off',
  start: 'Days you started a path',
  task: 'Tasks at work',
  plan: 'If–then plans',
  mark: 'Highlights and notes',
  certificate: 'Certificates',
  sheet: 'Sheets of tools',
  preference: 'How you like the playbook',
  review: 'Questions you recalled',
  'check-in': 'What became of a plan',
  version: 'Earlier wordings',
  role: 'Your role',
  path: 'The path you follow',
};
const known = new Map<string, string>(Object.entries(kindNames));

/** A kind in words. Kinds that this build does not know come from a newer playbook. */
export const kindInWords = (kind: string): string =>
  known.get(kind) ??
  (kind === 'unreadable' ? 'Entries that cannot be read' : 'Entries of a newer playbook');

/** What becomes of entries of a copy, in the order shown. */
const outcomeWords: readonly (readonly [Outcome, string])[] = [
  ['added', 'new'],
  ['updated', 'later than here'],
  ['same', 'the same'],
  ['older', 'earlier than here, yours stay'],
  ['kept', 'need a newer playbook'],
  ['refused', 'not used'],
];

/** What becomes of the entries of one kind: “3 new, 1 the same”. */
export const countsInWords = (counts: Readonly<Partial<Record<Outcome, number>>>): string =>
  outcomeWords
    .filter(([outcome]) => counts[outcome] !== undefined)
    .map(([outcome, words]) => `${counts[outcome] ?? 0} ${words}`)
    .join(', ');

/** How much of each kind there is, in words: “Answers to questions: 12”. */
export function inventory(snapshot: Snapshot): string[] {
  const counts = new Map<string, number>();
  const count = (kind: string, number = 1) =>
    counts.set(kindInWords(kind), (counts.get(kindInWords(kind)) ?? 0) + number);
  for (const stored of snapshot.rec.values()) {
    const reading = readRecord(stored);
    if (reading.is === 'damaged') count('unreadable');
    else if (reading.envelope.v !== null) count(partsOf(reading.envelope.k).kind);
  }
  for (const stored of snapshot.evt.values()) {
    const reading = readEvent(stored);
    count(reading.is === 'damaged' ? 'unreadable' : reading.envelope.kind);
  }
  if (snapshot.quarantine.size > 0) count('unreadable', snapshot.quarantine.size);
  return [...counts].map(([name, number]) => `${name}: ${number}`);
}
