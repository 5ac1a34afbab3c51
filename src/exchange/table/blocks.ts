/** A document made of headings, lines and tables, before anybody decides where it is shown. */

export interface Heading {
  readonly heading: string;
  /** 1 for the title. */
  readonly level: 1 | 2 | 3;
}

export interface Lines {
  readonly lines: readonly string[];
}

export interface Table {
  readonly columns: readonly string[];
  /** One cell for each column; a cell may have several lines. */
  readonly rows: readonly (readonly string[])[];
}

export type Block = Heading | Lines | Table;
