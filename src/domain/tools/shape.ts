/**
 * What a tool asks for, and in which form. The words people read (labels, hints, units) stand in the page of the tool;
 * the content check compares the two.
 */

/** One thing asked for. Everything may be left empty: the calculation says what it cannot do without. */
export type FieldShape =
  /**
   * A number within limits, both included. Default: 0 to a million million. `whole` refuses decimals. `rowOf` is the id of
   * a list when the number is that of one of its rows, from 1: it moves along when a row is taken out.
   */
  | {
      readonly is: 'number';
      readonly least?: number;
      readonly most?: number;
      readonly whole?: true;
      readonly rowOf?: string;
    }
  /** One line. Default: at most 200 characters. */
  | { readonly is: 'text'; readonly longest?: number }
  /** Several lines. Default: at most 2,000 characters. */
  | { readonly is: 'story'; readonly longest?: number }
  /** One of these ids. */
  | { readonly is: 'choice'; readonly options: readonly string[] }
  /** Any of these ids. */
  | { readonly is: 'choices'; readonly options: readonly string[] }
  /** A day of the calendar, YYYY-MM-DD. */
  | { readonly is: 'date' };

/** Rows of the same columns. */
export interface ListShape {
  readonly columns: Readonly<Record<string, FieldShape>>;
  /** The most rows it takes. */
  readonly most: number;
}

export interface Shape {
  readonly fields: Readonly<Record<string, FieldShape>>;
  readonly lists: Readonly<Record<string, ListShape>>;
}

/**
 * A sheet as it is kept, linked and exchanged: text by field id, and rows of text by list id. Numbers are decimals with
 * a full stop (1234.5), choices ids, several choices ids with a space between. What could not be read stays as typed.
 * Empty fields may be absent.
 */
export interface Written {
  fields: Record<string, string>;
  lists: Record<string, Record<string, string>[]>;
}

/** What a field holds once it is read. Absent numbers, choices and days are undefined; absent text is ''. */
export type Value<Field extends FieldShape> = Field extends { is: 'number' }
  ? number | undefined
  : Field extends { is: 'choice'; options: readonly (infer Option)[] }
    ? Option | undefined
    : Field extends { is: 'choices'; options: readonly (infer Option)[] }
      ? readonly Option[]
      : Field extends { is: 'date' }
        ? string | undefined
        : string;

type Values<Fields extends Readonly<Record<string, FieldShape>>> = {
  readonly [Id in keyof Fields]: Value<Fields[Id]>;
};

/** A row that is not empty. `row` is its place in the list as written, from 0. */
export type Row<List extends ListShape> = Values<List['columns']> & { readonly row: number };

/** A sheet, read. */
export interface Sheet<S extends Shape> {
  readonly fields: Values<S['fields']>;
  readonly lists: { readonly [Id in keyof S['lists']]: readonly Row<S['lists'][Id]>[] };
}

/** What is wrong with one thing that was written. */
export interface Problem {
  /** `<field id>`, `<list id>`, or `<list id>.<row from 0>.<column id>`. */
  at: string;
  /** A plain sentence that says what would be right. Shown beside the field, so it does not name it. */
  says: string;
}
