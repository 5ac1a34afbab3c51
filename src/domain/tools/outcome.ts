/**
 * What a tool answers, ready to be shown: every number is already in words. The views know nothing of the arithmetic, the
 * arithmetic nothing of the page.
 */
import type { Problem, Shape, Sheet } from './shape.ts';
import type { Say } from './say.ts';

/** Words; `point` marks the ones that matter most. */
export type Sentence = readonly (string | { readonly point: string })[];

/** One number worth reading. `id` is what comparisons of two sheets match by. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Base and period, or why it is not available. */
  readonly note?: string;
}

/** Something good practice asks for. `open`: cannot be said yet. */
export interface Check {
  readonly state: 'good' | 'look' | 'open';
  readonly text: string;
}

/** The same data as a picture, for everybody: read aloud, copied, downloaded. The first cell of a row is its heading. */
export interface Twin {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[];
}

/** How a bar or point is filled, beside its colour. */
export type Pattern = 'solid' | 'striped' | 'dotted' | 'hollow';

/** What is drawn. Values are numbers for the lengths; texts are what is read. */
export type Drawing =
  /** Bars to the left (lost) and right (gained) of a middle line, with the net as a line of points. */
  | {
      readonly is: 'diverging';
      readonly names: { readonly minus: string; readonly plus: string; readonly net: string };
      readonly rows: readonly {
        readonly label: string;
        readonly minus: number;
        readonly plus: number;
        readonly net: number;
        readonly minusText: string;
        readonly plusText: string;
        readonly netText: string;
      }[];
      /** The rows do not follow one another in time: points for the net, and no line through them. */
      readonly apart?: true;
    }
  /** Bars from zero. `full` is the value of a whole bar (default: the largest); `mark` a line to reach. */
  | {
      readonly is: 'bars';
      readonly rows: readonly {
        readonly label: string;
        readonly value: number;
        readonly text: string;
        readonly pattern?: Pattern;
      }[];
      readonly full?: number;
      readonly mark?: { readonly value: number; readonly text: string };
      /** What each pattern means, where more than one is used. */
      readonly key?: readonly { readonly pattern: Pattern; readonly text: string }[];
    }
  /** Two points on one scale for each row, and the distance between them. Undefined: nobody said. */
  | {
      readonly is: 'gaps';
      readonly from: number;
      readonly to: number;
      readonly names: { readonly one: string; readonly other: string };
      readonly rows: readonly {
        readonly label: string;
        readonly one: number | undefined;
        readonly other: number | undefined;
        readonly text: string;
        /** Worth a second look. */
        readonly flagged?: boolean;
      }[];
    }
  /** Marbles into the bowl and out of it: one marble stands for `per` people. */
  | {
      readonly is: 'bowl';
      readonly into: number;
      readonly out: number;
      readonly per: number;
      readonly intoText: string;
      readonly outText: string;
      /** “1 marble = 5 customers”. */
      readonly scale: string;
    }
  /** A tree of sentences; children follow from `under`, the id of another node. */
  | {
      readonly is: 'tree';
      readonly nodes: readonly {
        readonly id: string;
        readonly under: string | undefined;
        readonly text: string;
        /** Words under the sentence: fact or guess, who can change it. */
        readonly tags: readonly string[];
        readonly pattern: Pattern;
        readonly flagged?: boolean;
      }[];
    };

/** A part of the answer, in the order in which it is read. */
export type Part =
  /** A picture with the finding as its caption, and the same data as a table. */
  | {
      readonly is: 'chart';
      readonly id: string;
      /** What it shows: “Lost and gained, month by month”. */
      readonly title: string;
      /** What one sees in it, in a sentence. */
      readonly finding: string;
      readonly drawing: Drawing;
      readonly twin: Twin;
    }
  | { readonly is: 'table'; readonly id: string; readonly title: string; readonly twin: Twin }
  /** A card to print and carry: lines to read, or to write on where `text` is ''. */
  | {
      readonly is: 'card';
      readonly id: string;
      readonly title: string;
      readonly lines: readonly { readonly label: string; readonly text: string }[];
      /** It is what the tool is for, so it is read straight after the finding. */
      readonly leads?: true;
    };

export interface Outcome {
  /** The result in one or two sentences. */
  readonly finding: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly parts: readonly Part[];
  /** What good looks like, held against this sheet. */
  readonly checks: readonly Check[];
  /** Assumptions and limits of this very result. */
  readonly notes: readonly string[];
}

export type Result =
  | { readonly is: 'outcome'; readonly outcome: Outcome }
  /** Not enough is filled in. @see Problem.at for the form of `at`. */
  | { readonly is: 'missing'; readonly at: readonly string[] }
  /** The numbers contradict each other. */
  | { readonly is: 'impossible'; readonly problems: readonly Problem[] };

/** A tool: what it asks for, and what it makes of it. */
export interface Tool<S extends Shape = Shape> {
  readonly shape: S;
  /** @param today local calendar date, YYYY-MM-DD. */
  readonly answer: (sheet: Sheet<S>, say: Say, today: string) => Result;
}
