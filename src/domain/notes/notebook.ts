/** Everything a learner wrote or highlighted, in the order it is listed. */

/** One note, highlight or reflection. */
export interface Note {
  /** Key of its register in the learner record. */
  key: string;
  /** Id of the page it is on, '' when nobody knows. */
  page: string;
  /** Title of that page. */
  title: string;
  /** The question it answers; undefined for notes and highlights. */
  question?: string;
  /** What was highlighted. */
  quote?: string;
  /** What was written; '' for a highlight alone. */
  text: string;
  /** Local calendar date of the last change, YYYY-MM-DD; undefined where none is kept. */
  on?: string;
}

/** The notes of one page. */
export interface NotedPage<Kind extends Note = Note> {
  page: string;
  title: string;
  notes: Kind[];
}

const newest = ({ on = '' }: Note, other: Note): number => (other.on ?? '').localeCompare(on);

/**
 * Notes by page. The page with the latest note comes first, and in a page the latest note; what has no date comes last.
 * Equals keep their order.
 */
export function notebookOf<Kind extends Note>(notes: readonly Kind[]): NotedPage<Kind>[] {
  const pages = new Map<string, NotedPage<Kind>>();
  for (const note of notes.toSorted(newest)) {
    const { page, title } = note;
    const known = pages.get(page);
    if (known) known.notes.push(note);
    else pages.set(page, { page, title, notes: [note] });
  }
  return [...pages.values()];
}
