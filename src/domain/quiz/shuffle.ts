/** Seeded shuffling: the same seed gives the same order on every build and in every browser. */

export { seedOf } from './hash.ts';

/**
 * Mulberry32, Tommy Ettinger, public domain: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 * Enough for shuffling questions; not for secrets.
 *
 * @param seed Any 32-bit integer.
 * @returns a function giving numbers from 0 up to but not including 1.
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A shuffled copy: the Fisher–Yates shuffle in Durstenfeld’s form (Communications of the ACM 7, 1964, Algorithm 235). */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomFrom(seed);
  const pool = [...items];
  const drawn: Item[] = [];
  while (pool.length > 0) drawn.push(...pool.splice(Math.floor(random() * pool.length), 1));
  return drawn;
}

/**
 * The order in which an ordering question starts: shuffled, and never already right.
 *
 * @param order Items in their right order. A single item cannot be disarranged and is returned as it is.
 */
export function startingOrder<Item>(order: readonly Item[], seed: number): Item[] {
  const shuffled = shuffle(order, seed);
  const solved = shuffled.every((item, place) => item === order[place]);
  return solved ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
