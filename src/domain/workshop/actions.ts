/** What a room agreed on: actions, each with one owner and a day. Kept as a sheet of the learner record, one for each run. */
import { isCalendarDate } from '#domain/progress/guards.ts';
import type { Problem, Written } from '#domain/tools/shape.ts';

/** The boxes of an action. */
export const actionFields = ['what', 'owner', 'by', 'sign'] as const;
export type ActionField = (typeof actionFields)[number];

/** What is done; who sees to it; by which day (YYYY-MM-DD); how we will know, which may be ''. As typed. */
export type ActionWords = Readonly<Record<ActionField, string>>;

export interface Action extends ActionWords {
  /** Random name; calendars know the action again by it. */
  readonly id: string;
  readonly done: boolean;
  /** How often it was worded anew. Calendars take the latest. */
  readonly turn: number;
}

/** One run of a kit. */
export interface Run {
  /** Day of the workshop, YYYY-MM-DD. */
  readonly on: string;
  /** Day on which the room hears what became of it, YYYY-MM-DD; '' while it is open. */
  readonly back: string;
  /** How often that day was chosen anew. */
  readonly backTurn: number;
  readonly actions: readonly Action[];
}

/** The longest texts, in characters: those of the say–do tracker, so that an action fits in there. */
export const longest = { what: 200, owner: 60, sign: 200 } as const;
/** The most actions of one run. What a room cannot keep in mind it does not do. */
export const mostActions = 20;

/** What the runs of a kit are kept under among the sheets. @param kit its id. */
export const runsOf = (kit: string): string => `after.${kit}`;

/** What they are called there. @param title of the kit. */
export const runsTitle = (title: string): string => `Actions from “${title}”`;

export const noWords: ActionWords = { what: '', owner: '', by: '', sign: '' };

const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** As typed, without what nobody sees. */
export const tidied = (words: ActionWords): ActionWords => ({
  what: tidy(words.what),
  owner: tidy(words.owner),
  by: words.by.trim(),
  sign: tidy(words.sign),
});

const wanted = {
  what: 'Write what is to be done.',
  owner: 'Write who sees to it: one name.',
  by: 'Choose the day by which it is done.',
} as const;

/**
 * What is missing or cannot be, at the box it concerns.
 * @param on day of the workshop, YYYY-MM-DD: nothing is due before it.
 */
export function actionProblems(written: ActionWords, on: string): Problem[] {
  const words = tidied(written);
  const problems: Problem[] = [];
  for (const field of ['what', 'owner', 'by'] as const)
    if (words[field] === '') problems.push({ at: field, says: wanted[field] });
  for (const field of ['what', 'owner', 'sign'] as const)
    if (words[field].length > longest[field])
      problems.push({
        at: field,
        says: `Write at most ${String(longest[field])} characters; these are ${String(words[field].length)}.`,
      });
  if (words.by !== '' && !isCalendarDate(words.by))
    problems.push({ at: 'by', says: 'Choose a day of the calendar.' });
  else if (words.by !== '' && words.by < on)
    problems.push({ at: 'by', says: 'Choose the day of the workshop or a later one.' });
  return problems;
}

/** An open action that is not to be handed on yet. */
export interface Lacking {
  readonly action: Action;
  /** What is missing or cannot be; undefined: nothing, but it is being changed. */
  readonly says: string | undefined;
}

/**
 * The actions of a run that are not done: those that have all that is asked for, and the others.
 * @param editing id of the action that is being changed: nobody has said yet that its words are kept. undefined: none is.
 */
export function openActions(
  { on, actions }: Pick<Run, 'on' | 'actions'>,
  editing?: string,
): { ready: Action[]; lacking: Lacking[] } {
  const ready: Action[] = [];
  const lacking: Lacking[] = [];
  for (const action of actions.filter(({ done }) => !done)) {
    const says = actionProblems(action, on)[0]?.says;
    if (says === undefined && action.id !== editing) ready.push(action);
    else lacking.push({ action, says });
  }
  return { ready, lacking };
}

/** Whether two actions are worded in different ways. */
export const hasOtherWords = (one: ActionWords, other: ActionWords): boolean =>
  actionFields.some((field) => one[field] !== other[field]);

/** Two names, or a question mark where a name should be. A hint only: “Sales and service” may be one team. */
export const ownerHint = ({ owner }: Pick<ActionWords, 'owner'>): string =>
  /\s(?:and|or)\s|[/&?+,;]/iu.test(tidy(owner))
    ? 'It works best with one name. Of two, each may wait for the other.'
    : '';

const isBlank = (words: ActionWords): boolean =>
  actionFields.every((field) => words[field].trim() === '');

/** A run as it is kept. @param draft what stands in the form and is no action yet. */
export function writtenOf(
  { back, backTurn, actions }: Omit<Run, 'on'>,
  draft: ActionWords,
): Written {
  const fields = { ...draft, back, 'back-turn': backTurn === 0 ? '' : String(backTurn) };
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== '')),
    lists:
      actions.length === 0
        ? {}
        : {
            actions: actions.map(({ id, what, owner, by, sign, done, turn }) => ({
              id,
              what,
              owner,
              by,
              sign,
              done: done ? 'yes' : '',
              turn: String(turn),
            })),
          },
  };
}

/** The run of a sheet, and what stood in its form. Rows that hold nothing are left out. */
export function readRun({ on, fields, lists }: Written & { readonly on: string }): {
  run: Run;
  draft: ActionWords;
} {
  const rows = lists.actions ?? [];
  const actions = rows.map((row, place): Action => ({
    id: row.id ?? `action-${String(place + 1)}`,
    ...wordsIn(row),
    done: row.done === 'yes',
    turn: countIn(row.turn),
  }));
  return {
    run: {
      on,
      back: fields.back ?? '',
      backTurn: countIn(fields['back-turn']),
      actions: actions.filter((action) => !isBlank(action)),
    },
    draft: wordsIn(fields),
  };
}

const countIn = (text = ''): number => (/^\d{1,6}$/u.test(text) ? Number(text) : 0);

const wordsIn = (texts: Readonly<Record<string, string>>): ActionWords => ({
  what: texts.what ?? '',
  owner: texts.owner ?? '',
  by: texts.by ?? '',
  sign: texts.sign ?? '',
});
