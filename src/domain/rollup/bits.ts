/** Small whole numbers packed into bits, and bits written in 32 letters and digits. */

/**
 * Douglas Crockford’s base 32 (crockford.com/base32.html): no I, L, O, U, so nothing is misread. It stands in the
 * alphanumeric alphabet of QR codes, which packs it tighter than small letters.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Bits in one character. */
const width = 5;

/** What people type or programs make of a character → the character; undefined for anything else. */
const meant: ReadonlyMap<string, string> = new Map([
  ...Array.from(alphabet).flatMap((each) => [
    [each, each] as const,
    [each.toLowerCase(), each] as const,
  ]),
  ...['O', 'o'].map((each) => [each, '0'] as const),
  ...['I', 'i', 'L', 'l'].map((each) => [each, '1'] as const),
]);

/** The character of the alphabet that is meant: O reads as 0, I and L as 1, small letters as capitals. */
export const characterOf = (typed: string): string | undefined => meant.get(typed);

export class BitWriter {
  #bits = '';

  /** @param value whole number from 0 to 2^bits − 1; 40 bits at most. */
  put(value: number, bits: number): this {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** bits)
      throw new RangeError(`${value} does not fit into ${bits} bits.`);
    this.#bits += value.toString(2).padStart(bits, '0');
    return this;
  }

  /** All of it as characters; zeros fill the last one. */
  toString(): string {
    const bits = this.#bits.padEnd(Math.ceil(this.#bits.length / width) * width, '0');
    const groups = bits.match(/.{5}/g) ?? [];
    return groups.map((group) => alphabet[parseInt(group, 2)] ?? '').join('');
  }
}

export class BitReader {
  readonly #bits: string;
  #at = 0;
  /** Whether more was asked for than there is. */
  #short = false;

  /** @param characters of the alphabet. */
  constructor(characters: string) {
    this.#bits = Array.from(characters, (each) =>
      alphabet.indexOf(each).toString(2).padStart(width, '0'),
    ).join('');
  }

  /** The next number; 0 beyond the end, which `isDone` then tells. */
  take(bits: number): number {
    const end = this.#at + bits;
    if (end > this.#bits.length) {
      this.#short = true;
      return 0;
    }
    const value = parseInt(this.#bits.slice(this.#at, end), 2);
    this.#at = end;
    return value;
  }

  /** Whether everything was read, and nothing but the filling is left. */
  get isDone(): boolean {
    const rest = this.#bits.slice(this.#at);
    return !this.#short && rest.length < width && !rest.includes('1');
  }
}
