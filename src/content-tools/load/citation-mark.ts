/**
 * A citation in prose, `[@id]`; a backslash before it writes it literally. The id may be anything, so that a
 * mistyped one is reported and not printed.
 */
export const citationMark = /(?<!\\)\[@([^\]\n]*)\]/g;
