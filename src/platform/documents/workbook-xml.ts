// Walks one XML part of a workbook in slices, giving the event loop a turn between them.
import { SaxesParser } from 'saxes';

export class BrokenPart extends Error {
  readonly code: 'broken-part' | 'doctype';
  readonly part: string;
  constructor(code: 'broken-part' | 'doctype', part: string, reason: string) {
    super(reason);
    this.code = code;
    this.part = part;
  }
}

export interface PartHandlers {
  /** `name` is without its prefix: some writers say `x:row` for `row`. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const slice = 256 * 1024;
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Throws `BrokenPart` for a DOCTYPE or XML that is not well formed; what a handler throws comes through. */
export async function walkPart(name: string, part: Buffer, handlers: PartHandlers): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  parser.on('doctype', () => {
    throw new BrokenPart('doctype', name, 'DOCTYPE');
  });
  parser.on('error', (error) => {
    throw new BrokenPart('broken-part', name, error.message);
  });
  parser.on('opentag', (tag) =>
    handlers.open?.(localName(tag.name), tag.attributes as Record<string, string>),
  );
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', (tag) => handlers.close?.(localName(tag.name)));
  const decoder = new TextDecoder(encodingOf(part), { fatal: true });
  for (let at = 0; at < part.length; at += slice) {
    parser.write(decode(decoder, part.subarray(at, at + slice), name));
    await new Promise(setImmediate);
  }
  parser.close();
}

function encodingOf(part: Buffer): string {
  if (part[0] === 0xff && part[1] === 0xfe) return 'utf-16le';
  return part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(decoder: TextDecoder, bytes: Uint8Array, name: string): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw new BrokenPart('broken-part', name, 'not UTF-8');
  }
}
