// Turns the bytes of a text file into text: UTF-8, UTF-16 either way round, with or without a byte order mark.

const strict = (label: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 without a mark gives itself away by the zero bytes of its blanks and digits. */
function guessedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) even++;
    if (sample[index + 1] === 0) odd++;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.2 && even === 0) return 'utf-16le';
  if (even > pairs * 0.2 && odd === 0) return 'utf-16be';
  return null;
}

/** The text of the bytes, or null where they are no text: binary, or in an encoding that cannot be told. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const text = strict(marked ?? guessedUtf16(bytes) ?? 'utf-8', bytes);
  if (text === null) return null;
  const controls = [...text].filter(isControl).length;
  return controls > text.length * 0.001 ? null : text;
}

/** Tabs, line ends, form feeds and escape occur in text; the other control characters show that it is none. */
function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32);
}
