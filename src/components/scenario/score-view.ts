/** The scores with their bars, above the scene and in the debrief. */
import { part, parts } from '#components/element/part.ts';
import { inFigures } from './words.ts';

/** Where the bars of each score begin and end, as the markup has it. Scores of an older story have none. */
export class ScoreView {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Writes the values below an element. @param values score id → value */
  show(place: string, values: Readonly<Record<string, number>>): void {
    for (const row of parts(this.#host, `${place} [data-score]`, HTMLElement)) {
      const id = row.dataset.score ?? '';
      const value = values[id] ?? 0;
      const { low, high } = part(
        this.#host,
        `.scene-scores [data-score="${id}"]`,
        HTMLElement,
      ).dataset;
      const share = (value - Number(low)) / Math.max(1, Number(high) - Number(low));
      part(row, 'b', HTMLElement).textContent = inFigures(value);
      part(row, '.scene-bar', HTMLElement).style.setProperty('--share', String(share));
    }
  }
}
