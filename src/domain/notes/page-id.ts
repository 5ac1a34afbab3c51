/**
 * The id a page is known by in notes: the one its author gave it; for a page without one, its address with dots for
 * slashes. @param address from the site root, with or without slashes at its ends: `/authors/write-a-quiz/`.
 */
export const notesIdOf = (id: string | undefined, address: string): string =>
  id ?? address.replace(/^\/+|\/+$/g, '').replaceAll('/', '.');
