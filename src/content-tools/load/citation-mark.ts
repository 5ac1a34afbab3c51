/** A citation in prose, `[@id]`. The id may be anything, so that a mistyped one is reported and not printed. */
export const citationMark = /\[@([^\]\n]*)\]/g;
