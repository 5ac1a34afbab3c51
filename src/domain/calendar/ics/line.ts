/** Content lines: RFC 5545 sections 3.1 (folding) and 3.3.11 (text). */

/** Octets in a line, its break not counted (3.1). */
const longest = 75;

/** All that some reader takes for the end of a line. */
const lineEnds = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/** Characters that no value may hold (3.1, CONTROL). A tab may stay. */
const isControl = (character: string): boolean =>
  (character < ' ' && character !== '\t') || character === '\u007f';

const withoutControls = (text: string): string =>
  Array.from(text, (character) => (isControl(character) ? '' : character)).join('');

/**
 * A text as a calendar can hold it: every kind of line end becomes `\n`, other control characters go. A reader gets back
 * exactly this.
 */
export const calendarText = (text: string): string =>
  text.replace(lineEnds, '\n').split('\n').map(withoutControls).join('\n');

/** A property of type TEXT. */
export const textLine = (name: string, text: string): string =>
  `${name}:${calendarText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')}`;

/** A property of another type: its value stands as it is, on one line. */
export const plainLine = (name: string, value: string): string =>
  `${name}:${withoutControls(value)}`;

/** Octets of one character in UTF-8. */
const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

/** Breaks a line that is too long, never inside a character; each further line starts with a space. */
export const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
};
