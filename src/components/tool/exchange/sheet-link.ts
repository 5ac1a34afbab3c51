/**
 * A sheet in a link to the page of its tool: compact JSON, deflated, in the fragment of the address, which browsers never
 * send to a server. Whoever has the link can read all that is written in the sheet, free text too: the page says so.
 */
import { isId, isObject } from '#domain/progress/guards.ts';
import { isTame, nestingOf } from '#domain/progress/copy/limits.ts';
import { readSheetValue } from '#domain/progress/sheet-value.ts';
import type { Written } from '#domain/tools/shape.ts';
import { pack, unpack, type Unreadable } from '#storage/packed.ts';

const mark = '#sheet=';
const format = 'cx-playbook-sheet';
const version = 1;
/** Characters of the longest link made. Mail and chat break longer ones. */
const longest = 32_000;
/** Characters of the longest code and of the longest sheet that are read at all. */
const longestRead = 200_000;
const largest = 2_000_000;
/** Object, lists, rows, row. */
const deepest = 4;

export type Taken = { ok: true; written: Written } | { ok: false; reason: string };

const refuse = (reason: string): Taken => ({ ok: false, reason });
const refusals: Record<Unreadable | 'newer' | 'other', Taken> = {
  empty: refuse('This link holds no sheet. Copy the whole link and open it again.'),
  foreign: refuse('This link holds no sheet of this page. Copy the whole link and open it again.'),
  damaged: refuse('This link cannot be read: a part of it is missing or changed. Copy it again.'),
  large: refuse('This link is too large to hold a sheet.'),
  unable: refuse('This browser cannot read such a link. Ask for a file, or use a newer browser.'),
  newer: refuse(
    'This link was made with a newer edition of this page. Reload the page and try again.',
  ),
  other: refuse('This link holds a sheet of another tool. Open it on the page of that tool.'),
};

/**
 * This page’s address with the sheet in it; undefined where the browser cannot make one, or the sheet is too large for a
 * link: then a file is the way.
 * @param tool id of the tool, so that another tool refuses the link.
 */
export async function linkTo(
  { fields, lists }: Written,
  tool?: string,
): Promise<string | undefined> {
  const code = await pack(JSON.stringify({ format, version, tool, fields, lists }), longest);
  return code === undefined ? undefined : location.href.replace(/#.*$/s, '') + mark + code;
}

/**
 * The sheet in this page’s address, or why there is none that can be read; undefined when the address holds none. It is
 * taken out of the address, so that a reload or a bookmark does not bring it in again.
 */
export async function takeSheetFromAddress(tool?: string): Promise<Taken | undefined> {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(mark)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  const unpacked = await unpack(hash.slice(mark.length), longestRead, largest);
  return unpacked.ok ? readSheetText(unpacked.text, tool) : refusals[unpacked.why];
}

/** Strict: whatever is not exactly a sheet is refused. */
function readSheetText(text: string, tool: string | undefined): Taken {
  const value = nestingOf(text) > deepest ? undefined : parse(text);
  if (!isObject(value) || !isTame(value) || value.format !== format) return refusals.foreign;
  if (typeof value.version === 'number' && value.version > version) return refusals.newer;
  const { fields, lists } = value;
  const known = Object.keys(value).every((name) =>
    ['format', 'version', 'tool', 'fields', 'lists'].includes(name),
  );
  // Bounds are those of a kept sheet; its name and days are of no matter here.
  const sheet = readSheetValue({ name: '', on: '2000-01-01', at: 1, fields, lists });
  const named = value.tool === undefined || isId(value.tool);
  if (value.version !== version || !known || !named || !sheet) return refusals.foreign;
  if (tool !== undefined && value.tool !== undefined && value.tool !== tool) return refusals.other;
  return { ok: true, written: { fields: sheet.fields, lists: sheet.lists } };
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
