/** What the course calls the things in a record: the title of a page or a path, the wording of a question or a task. */
export type Titles = ReadonlyMap<string, string>;

/** A title or wording as the page serves it. */
export type TitleEntry = readonly [id: string, title: string];
