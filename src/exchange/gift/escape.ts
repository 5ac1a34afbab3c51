/**
 * Text in GIFT. Source: https://docs.moodle.org/en/GIFT_format, “Special characters”. A backslash before ~ = # { } :
 * and before itself makes them plain; \n is a line break, which must not be a real one because an empty line ends the
 * question.
 */

/** Escapes a text for any place in a question. */
export function giftText(text: string): string {
  return spaced(text)
    .replaceAll(/[\\~=#{}:]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('->', '→');
}

/**
 * Escapes a text that starts an answer. There, [html] would name a format and %50% a weight; naming the format first
 * makes both plain.
 */
export function giftAnswer(text: string): string {
  const escaped = giftText(text);
  return /^[[%]/.test(escaped) ? `[plain]${escaped}` : escaped;
}

/** A wording for a short answer, in which * stands for anything unless it is escaped. */
export function giftWording(text: string): string {
  return giftAnswer(text.replaceAll('*', String.raw`\*`));
}

/** A text in a comment: one line. */
export function giftComment(text: string): string {
  return spaced(text).replaceAll('\n', ' ');
}

/** Readers of GIFT keep no runs of spaces. */
function spaced(text: string): string {
  return text
    .trim()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n');
}
