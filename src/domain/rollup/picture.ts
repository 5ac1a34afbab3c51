/** A team picture as tables: drawn as a heat map, read aloud, printed and exported from the same cells. */
import type { Entry } from './codes-in-text.ts';
import type { PageKey } from './page-key.ts';
import { fewestAnonymous, type Shown } from './summary.ts';

/** How a cell is filled, from the lowest to the highest; `hidden` is hatched, `look` framed. Text says the same. */
export type Fill = 'first' | 'second' | 'third' | 'fourth' | 'hidden' | 'look';

export interface Cell {
  readonly text: string;
  /** Under the text: the level, or what the number means. */
  readonly word?: string;
  readonly fill?: Fill;
}

export interface Row {
  readonly head: string;
  /** Small, under the heading. */
  readonly note?: string;
  /** What the trainer can name, or take out: `keyOf` of a person, the index of a stage. */
  readonly key?: string;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly id: string;
  readonly caption: string;
  /** The first is that of the row headings. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What the rows are, where the trainer can give them names. */
  readonly names?: 'people' | 'stages';
}

export interface Picture {
  /** What one sees, in a sentence or two. */
  readonly finding: string;
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
}

/** A page whose results are shown, with the words a team reads. */
export interface TeamPage {
  readonly key: PageKey;
  readonly title: string;
  /** Its address, with the base path. */
  readonly href: string;
  /** Of a self-check, in its order. */
  readonly dimensions: readonly {
    readonly id: string;
    readonly name: string;
    readonly statements: readonly { readonly id: string; readonly text: string }[];
  }[];
  /** Of a quiz, in its order; options by id. */
  readonly questions: readonly {
    readonly id: string;
    readonly stem: string;
    readonly options: Readonly<Record<string, string>>;
  }[];
}

/** Everything a picture is made from. */
export interface Asked {
  readonly page: TeamPage;
  /** Results of this page only. */
  readonly entries: readonly Entry[];
  /** Anonymous views hide what rests on fewer than five people. */
  readonly anonymous: boolean;
  readonly names: Readonly<Record<string, string>>;
  readonly stages: readonly string[];
}

/** How many people a number needs to be shown. */
export const fewestFor = ({ anonymous }: Pick<Asked, 'anonymous'>): number =>
  anonymous ? fewestAnonymous : 1;

export const hiddenCell: Cell = {
  text: 'hidden',
  word: `under ${fewestAnonymous} people`,
  fill: 'hidden',
};
export const emptyCell: Cell = { text: '–' };

/** A cell for a value that may be hidden or absent. */
export const cellOf = <Value extends object | number>(
  value: Shown<Value & object> | Value,
  draw: (value: Value) => Cell,
): Cell => (value === undefined ? emptyCell : value === 'hidden' ? hiddenCell : draw(value));

/** Two decimals, as a self-check shows its means. */
export const inFigures = (value: number): string => value.toFixed(2).replace('-', '−');

/** With its sign, and a true minus. What prints as zero has none. */
export function signed(value: number, decimals = 1): string {
  const size = Math.abs(value).toFixed(decimals);
  if (Number(size) === 0) return '0';
  return `${value > 0 ? '+' : '−'}${size}`;
}

export const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** What is said while nothing can be shown yet; '' once there are enough. */
export const waiting = ({ entries, anonymous }: Pick<Asked, 'entries' | 'anonymous'>): string =>
  anonymous && entries.length < fewestAnonymous
    ? `${people(entries.length)} so far. The picture opens with ${fewestAnonymous}.`
    : '';

/** “Person 3”, or what the trainer calls them. @param index from 0 */
export const personName = (names: Asked['names'], key: string, index: number): string => {
  const name = names[key] ?? '';
  return name === '' ? `Person ${index + 1}` : name;
};
