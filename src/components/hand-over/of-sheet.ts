/** A sheet of the journey rater as what its page hands over. */
import { journeyResultOf } from '#domain/rollup/from-sheet.ts';
import type { Written } from '#domain/tools/shape.ts';
import { today } from '#storage/now.ts';
import { handOver } from './hand-over.ts';

/** @param root the tool, with the section in it. @param read the sheet as it stands. */
export function handOverSheet(root: ParentNode, read: () => Written): void {
  handOver(root, () => {
    const result = journeyResultOf(read());
    return result && { result, day: today() };
  });
}
