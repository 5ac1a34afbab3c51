/** Prints the report on the curriculum. */
import type { Row } from './row.ts';
import type { Section } from './rows.ts';

/**
 * A heading for each section and a line for each row: whether its target is met, what was counted, what was found, and
 * the target where that is not the same. The last line sums up.
 */
export function formatCurriculum(sections: readonly Section[]): string {
  const missed = missedRows(sections).length;
  return [
    ...sections.flatMap(({ title, rows }) => {
      const width = Math.max(0, ...rows.map(({ what }) => what.length));
      return [title, ...rows.map((row) => lineOf(row, width))];
    }),
    missed === 0 ? 'Curriculum: every target is met.' : `Curriculum: targets missed: ${missed}.`,
  ].join('\n');
}

function lineOf({ what, found, wanted, isMet }: Row, width: number): string {
  const mark = isMet ? 'ok' : 'MISSED';
  const target = wanted === '' || wanted === found ? '' : ` (wanted: ${wanted})`;
  return `  ${mark.padEnd('MISSED'.length)}  ${what.padEnd(width)}  ${found}${target}`;
}

/** The rows whose target is missed. */
export function missedRows(sections: readonly Section[]): Row[] {
  return sections.flatMap(({ rows }) => rows).filter(({ isMet }) => !isMet);
}
