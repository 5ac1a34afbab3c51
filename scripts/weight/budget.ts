/** What one page may weigh, and whether it does. kB are 1000 bytes, compressed by brotli. */

/** What a file is to the page. */
export type Part = 'HTML' | 'CSS' | 'JavaScript' | 'font' | 'other';

/** One file that the page loaded. */
export interface LoadedFile {
  address: string;
  part: Part;
  /** Size of its body as sent, in bytes. */
  bytes: number;
  /** true when the request began before the load event. */
  byLoad: boolean;
}

/** How much the page moved with nobody touching it. */
export interface LayoutShift {
  /** Sum of the shifts (web.dev/articles/cls), without a unit; 0 when nothing moved. */
  value: number;
  /** What moved, as `tag.class` and by how many pixels. */
  moved: string[];
}

/** One page, measured. */
export interface PageMeasures {
  files: readonly LoadedFile[];
  layoutShift: LayoutShift;
  /** The same when the fonts come a second late, so that text is first drawn in the fallback font. */
  layoutShiftWithLateFont: LayoutShift;
}

/** One line of the table. */
export interface Line {
  name: string;
  value: number;
  /** The most that is allowed. Lines without one are there to be read. */
  budget?: number;
}

/** What a page may weigh, in kB. */
export interface Budget {
  html: number;
  css: number;
  /** Script before interaction. */
  script: number;
  /** All by the load event, without the heading font. */
  byLoad: number;
  /** Loaded later, when idle. */
  idle: number;
}

/** Issue 2, section 8. */
export const lessonBudget: Budget = { html: 11, css: 13, script: 7, byLoad: 32, idle: 14 };

/** Issue 6: “a tool page ≤ 40 kB brotli at load”. */
export const toolBudget: Budget = { html: 11, css: 14, script: 17.5, byLoad: 40, idle: 18 };

/**
 * Issue 7: the participants’ page of a workshop, for a phone in a room with a weak signal. At most 40 kB by load. When
 * idle it fetches what hands a result over, with its QR picture: it works offline once opened.
 */
export const joinBudget: Budget = { html: 8, css: 12, script: 8, byLoad: 26, idle: 33 };

/** Issue 7: “deck loads ≤ 120 kB brotli”. All of it, with the heading font of 33 kB, comes to 95 at most. */
export const deckBudget: Budget = { html: 6, css: 12, script: 39, byLoad: 56, idle: 6 };

/**
 * The presenter view: slides, notes and clock by load; actions, the record and the QR picture when idle, since the room’s
 * line may go.
 */
export const presenterBudget: Budget = { html: 12, css: 14, script: 15, byLoad: 40, idle: 31 };

/** A budget filled with what was measured. */
export function linesFor(
  { files, layoutShift, layoutShiftWithLateFont }: PageMeasures,
  budget: Budget,
): Line[] {
  const kB = (counts: (file: LoadedFile) => boolean): number =>
    files.filter(counts).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const byLoad = (part: Part): number => kB((file) => file.byLoad && file.part === part);
  return [
    { name: 'HTML', value: byLoad('HTML'), budget: budget.html },
    { name: 'CSS', value: byLoad('CSS'), budget: budget.css },
    { name: 'JavaScript before interaction', value: byLoad('JavaScript'), budget: budget.script },
    { name: 'other', value: byLoad('other') },
    {
      name: 'all by the load event, without font',
      value: kB((file) => file.byLoad && file.part !== 'font'),
      budget: budget.byLoad,
    },
    { name: 'heading font', value: kB(({ part }) => part === 'font'), budget: 33 },
    {
      name: 'loaded later, when idle',
      value: kB((file) => !file.byLoad && file.part !== 'font'),
      budget: budget.idle,
    },
    { name: 'layout shift', value: layoutShift.value, budget: 0 },
    { name: 'layout shift with a late font', value: layoutShiftWithLateFont.value, budget: 0 },
  ];
}

/** Whether a line is within its budget. */
export const holds = ({ value, budget }: Line): boolean => budget === undefined || value <= budget;

/** The lines as a table of plain text. */
export function weightTable(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ name }) => name.length));
  return lines
    .map((line) => {
      const value = (line.budget === 0 ? line.value.toFixed(4) : line.value.toFixed(1)).padStart(9);
      const budget = line.budget === undefined ? '' : `  of ${String(line.budget).padStart(2)}`;
      return `${line.name.padEnd(width)}${value}${budget}${holds(line) ? '' : '  TOO MUCH'}`;
    })
    .join('\n');
}
