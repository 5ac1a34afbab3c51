/**
 * The random mark of this browser for one page, and a count of the different results handed over with it. Kept in
 * localStorage under `cx-playbook-marks`, as { page id: [tag, turn, what was handed over last] }; cleared with everything
 * else on “Your data”. Marks of two pages have nothing in common, so nobody can tell that they are of one person.
 */
import { isObject } from '#domain/progress/guards.ts';
import { seedOf } from '#domain/quiz/hash.ts';
import { most } from '#domain/rollup/handed.ts';
import { BitWriter } from '#domain/rollup/bits.ts';

const key = 'cx-playbook-marks';
const tagPattern = /^[0-9A-HJKMNP-TV-Z]{8}$/;

export interface Mark {
  readonly tag: string;
  readonly turn: number;
  /** Of the result it stood for, to tell a new result from the same one. */
  readonly seed: number;
}

/** Where storage is blocked, a mark lasts as long as the page. */
const inPage = new Map<string, Mark>();

const freshTag = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => byte)
    .reduce((writer, byte) => writer.put(byte, 8), new BitWriter())
    .toString();

function kept(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function known(page: string): Mark | undefined {
  const [tag, turn, seed] = Array.isArray(kept()[page]) ? (kept()[page] as unknown[]) : [];
  const sound = typeof tag === 'string' && tagPattern.test(tag) && typeof turn === 'number';
  if (!sound || !(turn >= 0 && turn <= most.turn) || typeof seed !== 'number')
    return inPage.get(page);
  return { tag, turn: Math.floor(turn), seed };
}

function keep(page: string, mark: Mark): Mark {
  inPage.set(page, mark);
  try {
    localStorage.setItem(
      key,
      JSON.stringify({ ...kept(), [page]: [mark.tag, mark.turn, mark.seed] }),
    );
  } catch {
    // Blocked or full: the page remembers it.
  }
  return mark;
}

/**
 * The mark for a result. The same result has the same mark; another one has the next turn.
 * @param says the result as text.
 */
export function markFor(page: string, says: string): Mark {
  const seed = seedOf(says);
  const mark = known(page);
  if (mark === undefined) return keep(page, { tag: freshTag(), turn: 0, seed });
  if (mark.seed === seed) return mark;
  return keep(page, { tag: mark.tag, turn: Math.min(mark.turn + 1, most.turn), seed });
}

/** From now on this browser hands over as somebody else: for a device that goes from hand to hand. */
export const newPerson = (page: string, says: string): Mark =>
  keep(page, { tag: freshTag(), turn: 0, seed: seedOf(says) });
