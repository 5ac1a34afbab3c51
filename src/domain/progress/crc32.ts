const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/**
 * CRC-32 (ISO-HDLC, the one of zip and PNG) of a text in UTF-8, as a whole number from 0 to 2³² − 1.
 * It detects accidents: a cut, a flipped character, a careless edit. It is no signature: whoever changes a
 * copy on purpose can compute it anew.
 */
export const crc32 = (text: string): number => {
  const rest = new TextEncoder()
    .encode(text)
    .reduce((rest, byte) => (rest >>> 8) ^ (table[(rest ^ byte) & 0xff] ?? 0), 0xffffffff);
  return ~rest >>> 0;
};
