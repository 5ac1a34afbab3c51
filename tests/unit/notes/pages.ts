/** Pages of made-up prose, places in them, and edits as authors make them. */
import fc from 'fast-check';

const words =
  `the a customer call kind heater promise day team asks answer listen first own fix step short plain
  truth reason return four Thursday shop box warranty café naïve señor 語る 🙂 😀👍 handoff bridge nobody until after
  before each twice again morning desk policy “no” warm cold late early parcel story ring chair door light`
    .split(/\s+/)
    .filter(Boolean);

const word = fc.constantFrom(...words);
/** Prose of 40 to 160 words, folded. */
export const prose = fc
  .array(word, { minLength: 40, maxLength: 160 })
  .map((chosen) => chosen.join(' '));
/** A few words. */
export const phrase = fc.array(word, { minLength: 0, maxLength: 12 }).map((some) => some.join(' '));

/** Where words begin and end in a text. */
function wordsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A page, and words quoted from it, as code units. @param least and @param most words quoted. */
export const quotedPage = (least: number, most: number) =>
  fc.tuple(prose, fc.nat(), fc.integer({ min: least, max: most })).map(([text, seed, count]) => {
    const all = wordsOf(text);
    const first = seed % Math.max(1, all.length - count);
    const start = all[first]?.start ?? 0;
    const end = all[Math.min(all.length - 1, first + count - 1)]?.end ?? text.length;
    return { text, start, end };
  });

/** Replaces a run of a text. */
export const splice = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end);
