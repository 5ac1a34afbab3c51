/** Ids for imported questions and options: made from the words once, then written down and never derived again. */
import { slug } from 'github-slugger';

const wordsInId = 3;

/** Makes unique ids in the order asked; a repeated one gets `-2`, `-3` … */
export class IdMaker {
  readonly #used = new Set<string>();

  /** @param wish what the id should be when it is still free */
  make(wish: string): string {
    let id = wish;
    for (let number = 2; this.#used.has(id); number += 1) id = `${wish}-${number}`;
    this.#used.add(id);
    return id;
  }
}

/** An id from the first words of a text: `The two-minute rule is` → `the-two-minute`. */
export function idFromWords(text: string, fallback: string): string {
  const words = slug(text.normalize('NFKD')).replaceAll(/[^a-z0-9-]/g, '');
  const parts = words.split('-').filter((word) => word !== '');
  return parts.slice(0, wordsInId).join('-') || fallback;
}
