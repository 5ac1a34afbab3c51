import { isWhollyRead, listedSources, pagesOf, type Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';

/**
 * A lesson’s list of sources gives the note numbers, so each must be cited. Guides, quizzes and assessments may
 * credit a source without a note.
 */
export function* uncitedSource(course: Course): Generator<Problem> {
  for (const { data, body, fields } of pagesOf(course, 'lesson')) {
    if (body.fault !== undefined) continue;
    const cited = new Set(body.citations.map(({ id }) => id));
    for (const [index, id] of data.sources.entries()) {
      if (cited.has(id)) continue;
      const path = ['sources', index];
      yield problemAt(
        'uncited-source',
        fields.place(path),
        fields.name(path),
        `“${id}” is listed, and the text never cites it`,
        `Write [@${id}] after the full stop of the sentence it backs, or take it off the list.`,
      );
    }
  }
}

/** A citation gets its number from the page’s list. */
export function* unlistedCitation(course: Course): Generator<Problem> {
  for (const page of course.pages) {
    if (page.data === undefined) continue;
    const listed = listedSources(page);
    for (const { id, place } of page.body.citations) {
      if (listed.includes(id)) continue;
      const [fact, hint] =
        page.kind === 'page'
          ? ['a plain page has no list of sources to cite from', 'Link to the source instead.']
          : [`“${id}” is cited, and sources does not list it`, `Add “${id}” to sources.`];
      yield problemAt('unlisted-citation', place, 'body', fact, hint);
    }
  }
}

/** The Sources page shows what each source is used for; one that nothing uses has no place there. */
export function* unusedSource(course: Course): Generator<Problem> {
  if (!isWhollyRead(course)) return;
  const listed = new Set(course.pages.flatMap(listedSources));
  for (const { data, fields } of course.sources) {
    if (data === undefined || listed.has(data.id)) continue;
    yield problemAt(
      'unused-source',
      fields.place(['id']),
      fields.name(['id']),
      `no page lists source “${data.id}”`,
      'Add it to the sources of a page that draws on it, or take it out.',
    );
  }
}
