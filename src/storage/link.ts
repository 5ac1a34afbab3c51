/**
 * A copy as a code that fits into an address: compact JSON, deflated, in base64url. The code stands in the fragment
 * of a link, which browsers never send to a server. Loaded by the pages that make or read such a link only.
 */
import { limits } from '#domain/progress/copy/limits.ts';
import type { Refusal } from '#domain/progress/copy/read.ts';

/** Characters of the longest code. Browsers cut or refuse addresses beyond two million. */
const longestCode = 2_000_000;
/** Bytes inflated at a time. Deflate grows by a factor of 1,032 at most, so one step makes four megabytes at most. */
const step = 4_096;

const refuse = (reason: string): Refusal => ({ ok: false, reason });
const refusals = {
  empty: refuse('This link holds no copy of a playbook. Copy the whole link, or use a file.'),
  foreign: refuse('This link is not a copy of a playbook. Copy the whole link, or use a file.'),
  damaged: refuse('This link cannot be read. A part of it is missing or changed. Use a file.'),
  large: refuse('This link is too large to be a copy of a playbook.'),
  unable: refuse('This browser cannot read such a link. Use a file, or a newer browser.'),
} as const;

/**
 * The code of a copy; undefined where the browser cannot make one, or the copy is too large for any address.
 * @param text of the file, as makeCopy in copies.ts gives it.
 */
export async function packCopy(text: string): Promise<string | undefined> {
  try {
    const compact = new Blob([JSON.stringify(JSON.parse(text))]);
    const deflated = compact.stream().pipeThrough(new CompressionStream('deflate-raw'));
    const code = toBase64Url(new Uint8Array(await new Response(deflated).arrayBuffer()));
    return code.length > longestCode ? undefined : code;
  } catch {
    return undefined;
  }
}

/**
 * The text of the copy in a code, to be read like that of a file (readCopy). The code may be damaged or hostile: this
 * never rejects, and stops inflating at the size a file may have.
 */
export async function unpackCopy(code: string): Promise<{ ok: true; text: string } | Refusal> {
  if (code.length > longestCode) return refusals.large;
  const packed = code.replace(/\s/g, '');
  if (packed === '') return refusals.empty;
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) return refusals.foreign;
  const inflator = makeInflator();
  if (inflator === undefined) return refusals.unable;
  try {
    return await inflate(fromBase64Url(packed), inflator);
  } catch {
    return refusals.damaged;
  }
}

/** Undefined in browsers that have no streams of this kind, or not for raw deflate. */
const makeInflator = (): DecompressionStream | undefined => {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    return undefined;
  }
};

async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  inflator: DecompressionStream,
): Promise<{ ok: true; text: string } | Refusal> {
  const reader = inSteps(bytes).pipeThrough(inflator).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  // Not `for await`: streams are not iterable in Safari.
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > limits.size) {
      await reader.cancel();
      return refusals.large;
    }
  }
  text += decoder.decode();
  return text === '' ? refusals.empty : { ok: true, text };
}

/** The bytes as a stream of small parts, each taken when the one before is dealt with. */
const inSteps = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, (at += step)));
    },
  });
};

/** `btoa` takes a character for a byte. */
const toBase64Url = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const fromBase64Url = (code: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
