import type { Course, Entry } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { proseFields } from '../prose-fields.ts';
import { bannedPhrases } from '../text/banned-phrases.ts';

/**
 * The style guide’s banned words, in bodies and in front matter. Words between curly quotation marks are exempt:
 * people in scenes say them, and lessons show them as examples of what not to say.
 */
export function* bannedPhrase(course: Course): Generator<Problem> {
  for (const page of course.pages) {
    yield* inFields(page);
    for (const { text, placeAt } of page.body.blocks) {
      for (const { index, phrase, instead } of phrasesIn(text)) {
        yield problemAt('banned-phrase', placeAt(index), 'body', fact(phrase), instead);
      }
    }
  }
  yield* [...course.paths, ...course.terms].flatMap((entry) => [...inFields(entry)]);
  // Titles of sources are printed as published.
  yield* course.sources.flatMap((entry) => [...inFields(entry, ['finding', 'limits'])]);
}

function* inFields({ data, fields }: Entry<unknown>, only?: readonly string[]): Generator<Problem> {
  for (const { path, text } of proseFields(data)) {
    if (only !== undefined && !only.includes(String(path.at(-1)))) continue;
    for (const { phrase, instead } of phrasesIn(text)) {
      const place = fields.place(path);
      yield problemAt('banned-phrase', place, fields.name(path), fact(phrase), instead);
    }
  }
}

function fact(phrase: string): string {
  return `“${phrase}” is on the list of words we do not use`;
}

/** All patterns in one, letter case ignored: most texts hold none, and one look is enough to know. */
const anyPhrase = new RegExp(bannedPhrases.map(({ pattern }) => pattern.source).join('|'), 'iu');

function phrasesIn(text: string): { index: number; phrase: string; instead: string }[] {
  if (!anyPhrase.test(text)) return [];
  const unquoted = text.replace(/“[^”]*(?:”|$)/gu, (speech) => ' '.repeat(speech.length));
  return bannedPhrases.flatMap(({ pattern, instead }) =>
    Array.from(unquoted.matchAll(pattern), ({ index, 0: phrase }) => ({ index, phrase, instead })),
  );
}
