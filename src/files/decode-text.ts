/** Bytes of a file as the text that they are: for the scan, and for whoever shows what it found. */

/** A text may hold a zero; what holds more than one among so many bytes is none. */
const BYTES_PER_ZERO = 100;

/** UTF-8, or UTF-16 with a byte order mark; null for anything that is no text. */
export function decodeText(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  let zeros = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros += 1;
  if (zeros * BYTES_PER_ZERO > bytes.length) return null;
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
