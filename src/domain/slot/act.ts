/** The one act a slot ends with, and its row in a say–do tracker. */
import type { Problem, Written } from '#domain/tools/shape.ts';

/** The boxes of the form. */
export const actFields = ['when', 'then', 'who', 'decides', 'by'] as const;
export type ActField = (typeof actFields)[number];
/** “When …, then …”; who tries it; who decides afterwards; by which day (YYYY-MM-DD). As typed. */
export type Act = Readonly<Record<ActField, string>>;

type Row = Record<string, string>;

/** The longest “What was raised” that the tracker takes, and the most rows. */
const longestItem = 200;
const longestName = 60;
export const mostItems = 300;
/** Who raised it, as the tracker has it. */
const raisedIn = 'Customer slot';

const trimmed = (act: Act): Act => ({
  when: act.when.trim(),
  then: act.then.trim(),
  who: act.who.trim(),
  decides: act.decides.trim(),
  by: act.by.trim(),
});

const wanted: Readonly<Record<ActField, string>> = {
  when: 'Write the moment somebody will recognise when it comes.',
  then: 'Write what is done then.',
  who: 'Write who tries it: one person or role.',
  decides: 'Write who decides if it stays.',
  by: 'Choose the day to decide on.',
};

/** What is still missing or cannot be, at the box it concerns. @param today YYYY-MM-DD */
export function actProblems(written: Act, today: string): Problem[] {
  const act = trimmed(written);
  const problems = actFields
    .filter((field) => act[field] === '')
    .map((field): Problem => ({ at: field, says: wanted[field] }));
  const length = itemOf(act).length;
  if (length > longestItem)
    problems.push({
      at: 'then',
      says: `Keep the moment and the act under ${String(longestItem)} characters together; these are ${String(length)}.`,
    });
  for (const field of ['who', 'decides'] as const)
    if (act[field].length > longestName)
      problems.push({ at: field, says: `Write at most ${String(longestName)} characters.` });
  if (act.by !== '' && act.by < today)
    problems.push({ at: 'by', says: 'Choose today or a later day.' });
  return problems;
}

const itemOf = ({ when, then }: Act): string => `When ${when}, ${then}`;

/** The row of the tracker: a yes, given today, with an owner and a day. @param today YYYY-MM-DD */
export function actRow(written: Act, today: string): Row {
  const act = trimmed(written);
  return {
    item: itemOf(act),
    from: raisedIn,
    raised: today,
    answered: today,
    answer: 'yes',
    reason: `${act.decides} decides if it stays.`,
    owner: act.who,
    due: act.by,
  };
}

const rowsOf = ({ lists }: Written): Row[] => lists.items ?? [];
const isBlank = (row: Row): boolean => Object.values(row).every((text) => text.trim() === '');
/** Whether a row is this one, whatever was noted on it since: done, or another day. */
const isSame = (one: Row, other: Row): boolean =>
  (['item', 'from', 'raised', 'owner'] as const).every((column) => one[column] === other[column]);

export const hasRow = (sheet: Written, row: Row): boolean =>
  rowsOf(sheet).some((other) => isSame(other, row));

/** The sheet with the row after its last one; empty rows at the end give way. The sheet itself where it has it already. */
export function withRow<Sheet extends Written>(sheet: Sheet, row: Row): Sheet {
  if (hasRow(sheet, row)) return sheet;
  const rows = rowsOf(sheet);
  const last = rows.findLastIndex((other) => !isBlank(other));
  return { ...sheet, lists: { ...sheet.lists, items: [...rows.slice(0, last + 1), row] } };
}

export const withoutRow = <Sheet extends Written>(sheet: Sheet, row: Row): Sheet => ({
  ...sheet,
  lists: { ...sheet.lists, items: rowsOf(sheet).filter((other) => !isSame(other, row)) },
});

/** How many rows of the tracker hold something. */
export const itemCount = (sheet: Written): number =>
  rowsOf(sheet).filter((row) => !isBlank(row)).length;
