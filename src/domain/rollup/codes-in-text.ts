/** Many codes at once: in mails, chats, files, pasted together with all that stands around them. */
import { codesIn, type FoundCode, longestText, type RefusalReason } from './code.ts';
import type { Handed } from './handed.ts';

/** A result together with the code it came in. */
export interface Entry {
  readonly handed: Handed;
  readonly code: string;
}

export interface TextEntry extends Entry {
  /** The name that stands in the line above the code, as “Name: …”; '' where there is none. */
  readonly name: string;
}

export interface RefusedCode {
  readonly is: RefusalReason | 'too-many';
  /** How it begins, to find it again; '' for the whole text. */
  readonly excerpt: string;
}

/** The most codes taken from one text. */
export const mostCodes = 2_000;
/** Characters of a refused code that are shown. */
const excerptLength = 16;
export const longestName = 60;
/** Far enough back for one line with a name. */
const nameReach = 120;

/** The last line above a code, when it says a name. */
function nameAbove(text: string, at: number): string {
  const above = text.slice(Math.max(0, at - nameReach), at).replace(/[\r\n][>\s]*$/u, '');
  const line = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1);
  const name = /^[>\s]*Name:\s*(.+)$/u.exec(line)?.[1] ?? '';
  return name.trim().slice(0, longestName);
}

/** All codes of a text, and what was refused. Bounded work for any text. */
export function readText(text: string): { entries: TextEntry[]; refused: RefusedCode[] } {
  if (text.length > longestText) return { entries: [], refused: [{ is: 'too-long', excerpt: '' }] };
  const found = codesIn(text, mostCodes + 1);
  const entries: TextEntry[] = [];
  const refused: RefusedCode[] = [];
  for (const { reading, at } of found.slice(0, mostCodes)) {
    if (reading.is === 'ok')
      entries.push({ handed: reading.handed, code: reading.code, name: nameAbove(text, at) });
    else refused.push({ is: reading.is, excerpt: excerptAt(text, at) });
  }
  if (found.length > mostCodes) refused.push({ is: 'too-many', excerpt: '' });
  if (found.length === 0) refused.push({ is: 'none', excerpt: '' });
  return { entries, refused };
}

const excerptAt = (text: string, at: FoundCode['at']): string =>
  text.slice(at, at + excerptLength).replace(/\s+/gu, ' ');

/** Who handed over: one browser and one page. */
export const keyOf = ({ page, tag }: Pick<Handed, 'page' | 'tag'>): string => `${page} ${tag}`;

/** Whether `a` replaces `b` of the same browser and page: the later day, then the later turn, then the code decides. */
export const isLater = (a: Entry, b: Entry): boolean => {
  if (a.handed.day !== b.handed.day) return a.handed.day > b.handed.day;
  if (a.handed.turn !== b.handed.turn) return a.handed.turn > b.handed.turn;
  return a.code > b.code;
};

/**
 * One entry for each browser and page: the latest. Adding the same codes again changes nothing, and neither does
 * their order. Entries stand where the first of their key stood.
 */
export function merged<Any extends Entry>(entries: readonly Any[]): Any[] {
  const latest = new Map<string, Any>();
  for (const entry of entries) {
    const key = keyOf(entry.handed);
    const known = latest.get(key);
    if (!known || isLater(entry, known)) latest.set(key, entry);
  }
  return [...latest.values()];
}
