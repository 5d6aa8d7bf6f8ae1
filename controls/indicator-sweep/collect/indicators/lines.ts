// Bytes of a list into lines of text: UTF-8 or UTF-16, any line end, no line longer than a bound.

/** Longer lines are cut here and told as too long; the rest of the line is passed over. */
export const LONGEST_LINE = 256 * 1024;

/** By its byte order mark, else by where the zero bytes stand. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let [even, odd] = [0, 0];
  const length = Math.min(head.length, 512);
  for (let at = 0; at < length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > length / 4 && even < length / 16) return 'utf-16le';
  return even > length / 4 && odd < length / 16 ? 'utf-16be' : 'utf-8';
}

/**
 * Lines in batches, one for each chunk of bytes: an await for each line would cost more than reading it. A text that
 * begins like JSON may be one line of any length up to `mostJson` characters.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mostJson = LONGEST_LINE,
): AsyncGenerator<string[]> {
  let decoder: TextDecoder | null = null;
  let most = LONGEST_LINE;
  const open = new OpenLine();
  for await (const chunk of bytes) {
    const isFirst = decoder === null;
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    if (isFirst && /^\ufeff?\s*[[{]/.test(text)) most = Math.max(most, mostJson + 1);
    yield open.take(text, most);
  }
  yield open.end(decoder?.decode() ?? '');
}

/** The line whose end has not come yet, in pieces: joined once, however many chunks it takes. */
class OpenLine {
  private pieces: string[] = [];
  private length = 0;
  private isPassing = false;

  take(text: string, most: number): string[] {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    const first = lines[0];
    if (first === undefined) return this.add(last, most);
    lines[0] = this.pieces.length === 0 ? first : this.pieces.join('') + first;
    if (this.isPassing) lines.shift();
    [this.pieces, this.length, this.isPassing] = [[], 0, false];
    const cut = this.add(last, most);
    return withoutReturns(lines).concat(cut);
  }

  private add(piece: string, most: number): string[] {
    if (this.isPassing || piece === '') return [];
    this.pieces.push(piece);
    this.length += piece.length;
    if (this.length <= most) return [];
    const line = this.pieces.join('').slice(0, most);
    [this.pieces, this.length, this.isPassing] = [[], 0, true];
    return [line];
  }

  end(text: string): string[] {
    const rest = this.pieces.join('') + text;
    return rest === '' || this.isPassing ? [] : withoutReturns([rest]);
  }
}

/** CR LF, and the lone CR of old files. */
function withoutReturns(lines: string[]): string[] {
  if (!lines.some((line) => line.includes('\r'))) return lines;
  return lines.flatMap((line) => line.replace(/\r$/, '').split('\r'));
}
