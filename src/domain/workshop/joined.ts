/** What participants write is kept as sheets of the learner record, `workshop.<kit>.<random>`, one for each workshop. */

/** What the notes of a kit are kept under. @param kit id of the kit. */
export const notesOf = (kit: string): string => `workshop.${kit}`;

/** What they are called among the sheets. @param title of the kit. */
export const notesTitle = (title: string): string => `Notes from “${title}”`;

/** Whether notes are of a day before this one. @param today local calendar date, as theirs. */
export const isEarlier = (on: string, today: string): boolean => on < today;
