/**
 * A result as a code to show, copy, type, mail and scan:
 *
 *     CXT1-0YG6H8-… = “CXT”, the version, two characters for the length, the packed result, seven for a CRC-32
 *
 * in groups of six. It has at most 350 characters. Everything between its characters that mail and chat programs put
 * there is passed over: line breaks, spaces, “> ”, hyphens of every kind. A code made on purpose with a fitting
 * checksum is taken for what it says: it is no signature.
 */
import { crc32 } from '#domain/progress/crc32.ts';
import { BitReader, BitWriter, characterOf } from './bits.ts';
import type { Handed } from './handed.ts';
import { pack, unpack } from './pack.ts';

const name = 'CXT';
const version = '1';
const lengthCharacters = 2;
const checkCharacters = 7;
const groupLength = 6;
/** Packed characters; with all that stands around them a code then has at most 342. */
const longestPacked = 280;
/** The longest code there is, in characters. */
export const longestCode = 350;
/** More than this between two characters of a code, and it has ended. */
const longestPause = 80;

/** What may stand between two characters: spaces, line breaks, marks of quoting, hyphens, invisible characters. */
const between = /[\s>|*_=.,:;\-\u00ad\u2010-\u2015\u2212\u200b-\u200f\u2060\ufeff]/;

/** Where a code may begin. */
const begin =
  /C[\s>=\-\u200b-\u200f]{0,3}X[\s>=\-\u200b-\u200f]{0,3}T[\s>=\-\u200b-\u200f]{0,3}(?=[1-9IiLl])/giu;

export type RefusalReason = 'none' | 'cut' | 'damaged' | 'newer' | 'too-long';
export type CodeReading =
  | { readonly is: 'ok'; readonly handed: Handed; readonly code: string }
  | { readonly is: RefusalReason };

/** Each reason in plain words. */
export const refusalWords: Readonly<Record<RefusalReason, string>> = {
  none: 'There is no code in this text. A code begins with CXT1.',
  cut: 'This code stops too early. Copy it to its end, or ask for it again.',
  damaged: 'A character of this code is missing or changed. Ask for it again.',
  newer: 'This code was made by a newer playbook. Reload this page, then add the code again.',
  'too-long': 'This text is too long. Add it in parts of at most a million characters.',
};

const checkOf = (text: string): string =>
  new BitWriter()
    .put(crc32(text) >>> 16, 19)
    .put(crc32(text) & 0xffff, 16)
    .toString();

/**
 * The code of a result.
 * @throws {RangeError} for what a code cannot hold.
 */
export function writeCode(handed: Handed): string {
  const packed = pack(handed);
  if (packed.length > longestPacked) throw new RangeError('This result is too long for a code.');
  const length = new BitWriter().put(packed.length, lengthCharacters * 5).toString();
  const body = version + length + packed;
  const rest = (body + checkOf(body)).slice(1);
  return [name + version, ...(rest.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [])].join('-');
}

/** Takes `count` characters of a code from `start`. Undefined when the text stops or says something else before. */
function take(
  text: string,
  start: number,
  count: number,
): { characters: string; end: number } | undefined {
  let characters = '';
  let pause = 0;
  for (let at = start; at < text.length; at += 1) {
    if (characters.length === count) return { characters, end: at };
    const typed = text.charAt(at);
    const character = characterOf(typed);
    if (character === undefined) {
      if (!between.test(typed) || (pause += 1) > longestPause) return undefined;
    } else {
      characters += character;
      pause = 0;
    }
  }
  return characters.length === count ? { characters, end: text.length } : undefined;
}

/** Reads the code whose version stands at `start`. `end` is where to look for the next one. */
function readAt(text: string, start: number): { reading: CodeReading; end: number } {
  const refuse = (is: RefusalReason) => ({ reading: { is }, end: start });
  const head = take(text, start, 1 + lengthCharacters);
  if (!head) return refuse('cut');
  const length = new BitReader(head.characters.slice(1)).take(lengthCharacters * 5);
  if (length > longestPacked) return refuse('damaged');
  const rest = take(text, head.end, length + checkCharacters);
  if (!rest) return refuse('cut');
  const packed = rest.characters.slice(0, length);
  if (checkOf(head.characters + packed) !== rest.characters.slice(length)) return refuse('damaged');
  const { end } = rest;
  if (!head.characters.startsWith(version)) return { reading: { is: 'newer' }, end };
  const handed = unpack(packed);
  if (!handed) return { reading: { is: 'damaged' }, end };
  return { reading: { is: 'ok', handed, code: writeCode(handed) }, end };
}

export interface FoundCode {
  readonly reading: CodeReading;
  /** Where in the text it begins. */
  readonly at: number;
}

/** Every code in a text, in order, and every beginning of one that could not be read. @param limit the most to look at. */
export function codesIn(text: string, limit: number): FoundCode[] {
  const found: FoundCode[] = [];
  const search = new RegExp(begin);
  for (let match = search.exec(text); match && found.length < limit; match = search.exec(text)) {
    const { reading, end } = readAt(text, match.index + match[0].length);
    found.push({ reading, at: match.index });
    search.lastIndex = Math.max(end, search.lastIndex);
  }
  return found;
}

/** Reads the first code of a text. Never throws, whatever the text. */
export function readCode(text: string): CodeReading {
  if (text.length > longestText) return { is: 'too-long' };
  return codesIn(text, 1)[0]?.reading ?? { is: 'none' };
}

/** The longest text that is looked through, in characters. */
export const longestText = 1_000_000;
