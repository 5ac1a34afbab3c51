/**
 * A text as a code that fits into an address: deflated, in base64url. The code stands in the fragment of a link, which
 * browsers never send to a server. Loaded by the pages that make or read such a link only.
 */

/** Bytes inflated at a time. Deflate grows by a factor of 1,032 at most, so one step makes four megabytes at most. */
const step = 4_096;

/** Why a code cannot be read: nothing in it, not one of ours, a part missing, too large, or no way in this browser. */
export type Unreadable = 'empty' | 'foreign' | 'damaged' | 'large' | 'unable';

type Unpacked = { ok: true; text: string } | { ok: false; why: Unreadable };

const refuse = (why: Unreadable): Unpacked => ({ ok: false, why });

/** The code of a text; undefined where the browser cannot make one, or it is longer. @param longest in characters. */
export async function pack(text: string, longest: number): Promise<string | undefined> {
  try {
    const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const code = toBase64Url(new Uint8Array(await new Response(deflated).arrayBuffer()));
    return code.length > longest ? undefined : code;
  } catch {
    return undefined;
  }
}

/**
 * The text in a code. The code may be damaged or hostile: this never rejects, and stops inflating at `size`.
 * @param longest characters of a code that is looked at. @param size characters of the longest text.
 */
export async function unpack(code: string, longest: number, size: number): Promise<Unpacked> {
  if (code.length > longest) return refuse('large');
  const packed = code.replace(/\s/g, '');
  if (packed === '') return refuse('empty');
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) return refuse('foreign');
  const inflator = makeInflator();
  if (inflator === undefined) return refuse('unable');
  try {
    return await inflate(fromBase64Url(packed), inflator, size);
  } catch {
    return refuse('damaged');
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
  size: number,
): Promise<Unpacked> {
  const reader = inSteps(bytes).pipeThrough(inflator).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  // Not `for await`: streams are not iterable in Safari.
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > size) {
      await reader.cancel();
      return refuse('large');
    }
  }
  text += decoder.decode();
  return text === '' ? refuse('empty') : { ok: true, text };
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
