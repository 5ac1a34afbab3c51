/** What good looks like for a rated journey, held against this one, and the limits of what it says. Content brief 3.6, T2. */
import { byPriority, quoted, type StageLine } from './journey-parts.ts';
import type { Room } from './journey-raters.ts';
import { goodGap } from './journey-sums.ts';
import type { Check } from './outcome.ts';
import type { Say } from './say.ts';

/** How many functions a group needs, and how many stages a journey. */
const fewestFunctions = 5;
const fewestStages = 4;
/** Below this many people a mark is easy to trace to its writer (content brief, section 3.5). */
const fewestPeople = 5;

const namesOf = (lines: readonly StageLine[]): string =>
  lines.map(({ stage }) => quoted(stage.name)).join(', ');

function functionsCheck({ raters, functions }: Room, say: Say): Check {
  const asked = `Marks from at least ${say.number(fewestFunctions)} functions`;
  if (raters.length === 1)
    return { state: 'open', text: `${asked}: one person has marked so far.` };
  if (functions === 0) return { state: 'open', text: `${asked}: nobody’s function is filled in.` };
  return {
    state: functions >= fewestFunctions ? 'good' : 'look',
    text: `${asked}: ${functions >= fewestFunctions ? `here are ${say.number(functions)}` : `${say.number(functions)} so far`}.`,
  };
}

function gapCheck(lines: readonly StageLine[]): Check {
  const apart = lines.filter(({ gap }) => gap !== undefined && Math.abs(gap) >= goodGap);
  const unknown = lines.filter(({ gap }) => gap === undefined);
  if (apart.length > 0)
    return { state: 'look', text: `Gaps under half a point: not yet at ${namesOf(apart)}.` };
  return unknown.length > 0
    ? {
        state: 'open',
        text: `Gaps under half a point: ${namesOf(unknown)} still ${unknown.length === 1 ? 'needs' : 'need'} an owner’s mark and somebody else’s.`,
      }
    : { state: 'good', text: 'Gaps under half a point at every stage.' };
}

/** The top two, and whoever ties with the second. */
function evidenceCheck(lines: readonly StageLine[]): Check {
  const ordered = byPriority(lines);
  const asked = 'Evidence from customers on the top two priorities';
  const second = ordered[1];
  if (!second)
    return { state: 'open', text: `${asked}: two stages need a mark and an importance first.` };
  const top = ordered.filter(({ priority }) => priority >= second.priority);
  const without = top.filter(({ stage }) => stage.evidence === false);
  const unknown = top.filter(({ stage }) => stage.evidence === undefined);
  if (without.length > 0) return { state: 'look', text: `${asked}: none for ${namesOf(without)}.` };
  return unknown.length > 0
    ? { state: 'open', text: `${asked}: not said for ${namesOf(unknown)}.` }
    : { state: 'good', text: `${asked}: yes, for ${namesOf(top)}.` };
}

/** What the brief calls good, in the order in which one would look. */
export function journeyChecks(room: Room, lines: readonly StageLine[], say: Say): Check[] {
  return [
    functionsCheck(room, say),
    {
      state: lines.length >= fewestStages ? 'good' : 'look',
      text: `Four to eight stages in customers’ words: ${lines.length >= fewestStages ? `here are ${say.number(lines.length)}` : `${say.number(lines.length)} so far`}.`,
    },
    gapCheck(lines),
    evidenceCheck(lines),
  ];
}

/** @param chain the sheet says how often each stage goes right. */
export function journeyNotes(
  room: Room,
  lines: readonly StageLine[],
  chain: boolean,
  say: Say,
): string[] {
  const { raters, leftOut, replaced, unowned } = room;
  const notes = [
    'Marks are opinions until somebody checks them with customers.',
    'A gap shows two views, and either may be wrong. It is no mark for a person or a team.',
  ];
  if (raters.length > 1 && raters.length < fewestPeople)
    notes.push(
      'With fewer than five people, a mark is easy to trace to whoever gave it. Agree first who may see this.',
    );
  const noImportance = lines.filter(
    ({ mark, priority }) => mark !== undefined && priority === undefined,
  );
  if (noImportance.length > 0)
    notes.push(`No priority without an importance: ${namesOf(noImportance)}.`);
  const unmarked = lines.filter(({ outsiders, owners }) => outsiders + owners === 0);
  if (unmarked.length > 0) notes.push(`Nobody has marked ${namesOf(unmarked)} yet.`);
  const ownersOnly = lines.filter(
    ({ outsiders, owners }) => raters.length > 1 && owners > 0 && outsiders === 0,
  );
  if (ownersOnly.length > 0)
    notes.push(`Only owners have marked ${namesOf(ownersOnly)}, so there is no priority yet.`);
  if (leftOut > 0)
    notes.push(`Rows left out, because the stage or the mark is missing: ${say.number(leftOut)}.`);
  if (replaced > 0)
    notes.push(
      `The same person marked a stage more than once; the last mark counts. Rows replaced: ${say.number(replaced)}.`,
    );
  if (raters.length > 1 && unowned > 0)
    notes.push(`Marks without a choice of owner count as somebody else’s: ${say.number(unowned)}.`);
  if (chain)
    notes.push(
      'The chain assumes that trouble at one stage makes trouble at the next no likelier. Often it does, so this is a rough guide.',
    );
  return notes;
}
