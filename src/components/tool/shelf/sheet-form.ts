/** What the shelf asks of the form of a tool. */
import type { Figure } from '#domain/tools/outcome.ts';
import type { Written } from '#domain/tools/shape.ts';

/** The form of a tool, as the shelf sees it. */
export interface SheetForm {
  /** What stands in the form, as typed. A new object on every call. */
  read(): Written;
  /** Puts a sheet into the form and works out its answer anew. Must not call `SheetShelf.changed`. */
  fill(written: Written): void;
  /** The figures a sheet comes to, for comparing two. */
  figuresOf(written: Written): readonly Figure[];
  /** Whether nothing was filled in. */
  isEmpty(): boolean;
}
