/** The count, from the answer of customer math. */
import type { Outcome, Part } from '#domain/tools/outcome.ts';

export interface SlotCount {
  /** “The bowl in October”. */
  readonly title: string;
  readonly gained: string;
  readonly lost: string;
  readonly net: string;
  /** “1 marble = 20 customers”. */
  readonly scale: string;
  readonly bowl: Extract<Part, { is: 'chart' }>;
}

/** Undefined for an answer without a bowl. */
export function countIn({ parts, figures }: Outcome): SlotCount | undefined {
  for (const bowl of parts) {
    if (bowl.is !== 'chart' || bowl.drawing.is !== 'bowl') continue;
    const [gained, lost] = bowl.twin.rows;
    return {
      title: bowl.title,
      gained: gained?.[1] ?? '',
      lost: lost?.[1] ?? '',
      net: figures.find(({ id }) => id === 'net')?.value ?? '',
      scale: bowl.drawing.scale,
      bowl,
    };
  }
  return undefined;
}
