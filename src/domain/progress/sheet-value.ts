/** Reads a sheet of a tool, as it is kept: text by field, and rows of text by list. */
import { isCalendarDate, isId, isInstant, isObject, withExactly } from './guards.ts';
import type { KeptSheet } from './model.ts';
import { isWritten, readAll } from './values.ts';

/** The most fields a sheet, or a row of a list, is kept with. */
export const mostFields = 60;
/** The most lists a sheet is kept with. */
export const mostLists = 12;
/** The most rows a list is kept with. */
export const mostRows = 500;

/** Id → what `read` makes of each entry; undefined when an id is none, an entry cannot be read, or there are too many. */
const readById = <Entry>(
  value: unknown,
  most: number,
  read: (entry: unknown) => Entry | undefined,
): Record<string, Entry> | undefined => {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length > most) return undefined;
  const byId: Record<string, Entry> = {};
  for (const [id, entry] of entries) {
    const done = isId(id) ? read(entry) : undefined;
    if (done === undefined) return undefined;
    byId[id] = done;
  }
  return byId;
};

const readText = (value: unknown): string | undefined => (isWritten(value) ? value : undefined);

/** Field id → text, as in the fields of a sheet and in each row of its lists. */
const readTexts = (value: unknown): Record<string, string> | undefined =>
  readById(value, mostFields, readText);

const readRows = (value: unknown): Record<string, string>[] | undefined =>
  Array.isArray(value) && value.length <= mostRows ? readAll(value, readTexts) : undefined;

/** The sheet, built anew; undefined when it is not sound. */
export const readSheetValue = (value: unknown): KeptSheet | undefined => {
  const all = withExactly(value, ['name', 'on', 'at', 'fields', 'lists']);
  const { name, on, at } = all;
  const fields = readTexts(all.fields);
  const lists = readById(all.lists, mostLists, readRows);
  const sound = isWritten(name) && isCalendarDate(on) && isInstant(at);
  return sound && fields && lists ? { name, on, at, fields, lists } : undefined;
};
