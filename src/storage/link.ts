/**
 * A copy as a code that fits into an address: compact JSON, deflated, in base64url. The code stands in the fragment
 * of a link, which browsers never send to a server. Loaded by the pages that make or read such a link only.
 */
import { limits } from '#domain/progress/copy/limits.ts';
import type { Refusal } from '#domain/progress/copy/read.ts';
import { pack, unpack, type Unreadable } from './packed.ts';

/** Characters of the longest code. Browsers cut or refuse addresses beyond two million. */
const longestCode = 2_000_000;

const refuse = (reason: string): Refusal => ({ ok: false, reason });
const refusals = {
  empty: refuse('This link holds no copy of a playbook. Copy the whole link, or use a file.'),
  foreign: refuse('This link is not a copy of a playbook. Copy the whole link, or use a file.'),
  damaged: refuse('This link cannot be read. A part of it is missing or changed. Use a file.'),
  large: refuse('This link is too large to be a copy of a playbook.'),
  unable: refuse('This browser cannot read such a link. Use a file, or a newer browser.'),
} as const satisfies Record<Unreadable, Refusal>;

/**
 * The code of a copy; undefined where the browser cannot make one, or the copy is too large for any address.
 * @param text of the file, as makeCopy in copies.ts gives it.
 */
export async function packCopy(text: string): Promise<string | undefined> {
  try {
    return await pack(JSON.stringify(JSON.parse(text)), longestCode);
  } catch {
    return undefined;
  }
}

/**
 * The text of the copy in a code, to be read like that of a file (readCopy). The code may be damaged or hostile: this
 * never rejects, and stops inflating at the size a file may have.
 */
export async function unpackCopy(code: string): Promise<{ ok: true; text: string } | Refusal> {
  const unpacked = await unpack(code, longestCode, limits.size);
  return unpacked.ok ? unpacked : refusals[unpacked.why];
}
