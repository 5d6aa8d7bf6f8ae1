// A look into a Windows executable: whether it is one, whether the program is among its resources, and no signature that no longer fits.

const PE32_PLUS = 0x20b;
const X64 = 0x8664;
/** Places within the optional header of PE32+, and of its directories. */
const DIRECTORIES = 112;
const RESOURCES = 2;
const CERTIFICATES = 4;
const SECTION = 40;

interface Layout {
  machine: number;
  optional: number;
  sections: { name: string; address: number; size: number; from: number }[];
}

/** Throws where the bytes are no PE32+ whose parts lie within the file. */
function layoutOf(bytes: Buffer): Layout {
  if (bytes.toString('latin1', 0, 2) !== 'MZ') throw new Error('no MZ header');
  const at = bytes.readUInt32LE(0x3c);
  if (bytes.toString('latin1', at, at + 4) !== 'PE\0\0') throw new Error('no PE header');
  const optional = at + 24;
  if (bytes.readUInt16LE(optional) !== PE32_PLUS) throw new Error('no PE32+');
  const first = optional + bytes.readUInt16LE(at + 20);
  const sections = Array.from({ length: bytes.readUInt16LE(at + 6) }, (_, n) => {
    const header = first + n * SECTION;
    return {
      name: bytes.toString('latin1', header, header + 8).replace(/\0+$/, ''),
      address: bytes.readUInt32LE(header + 12),
      size: bytes.readUInt32LE(header + 16),
      from: bytes.readUInt32LE(header + 20),
    };
  });
  for (const { name, from, size } of sections)
    if (from + size > bytes.length) throw new Error(`section ${name} ends behind the file`);
  return { machine: bytes.readUInt16LE(at + 4), optional, sections };
}

const directory = (bytes: Buffer, optional: number, number: number) => {
  const at = optional + DIRECTORIES + number * 8;
  return { at, address: bytes.readUInt32LE(at), size: bytes.readUInt32LE(at + 4) };
};

/** The bytes without the maker's signature: it covers what is about to change. */
export function unsigned(bytes: Buffer): Buffer {
  const { optional } = layoutOf(bytes);
  const { at, address, size } = directory(bytes, optional, CERTIFICATES);
  const isAtEnd = address > 0 && address + size === bytes.length;
  const copy = Buffer.from(isAtEnd ? bytes.subarray(0, address) : bytes);
  copy.fill(0, at, at + 8);
  return copy;
}

export interface Inspected {
  isX64: boolean;
  isSigned: boolean;
  /** Names of the raw resources (type RT_RCDATA). */
  resources: string[];
}

/** Throws where the bytes are no whole Windows executable. */
export function inspect(bytes: Buffer): Inspected {
  const { machine, optional, sections } = layoutOf(bytes);
  const { address } = directory(bytes, optional, RESOURCES);
  const section = sections.find((one) => address >= one.address && address < one.address + one.size);
  const root = section ? section.from + address - section.address : null;
  return {
    isX64: machine === X64,
    isSigned: directory(bytes, optional, CERTIFICATES).size > 0,
    resources: root === null ? [] : rawResources(bytes, root),
  };
}

const RAW = 10;
const IS_INNER = 0x80000000;

/** Entries of one level: `id` for numbered, `name` for named ones, `at` where the next level begins. */
function entriesOf(bytes: Buffer, root: number, at: number) {
  const count = bytes.readUInt16LE(at + 12) + bytes.readUInt16LE(at + 14);
  return Array.from({ length: count }, (_, n) => {
    const id = bytes.readUInt32LE(at + 16 + n * 8);
    const to = bytes.readUInt32LE(at + 20 + n * 8);
    return {
      id,
      name: id >= IS_INNER ? textAt(bytes, root + id - IS_INNER) : null,
      at: root + (to % IS_INNER),
    };
  });
}

const textAt = (bytes: Buffer, at: number): string =>
  bytes.toString('utf16le', at + 2, at + 2 + bytes.readUInt16LE(at) * 2);

function rawResources(bytes: Buffer, root: number): string[] {
  const raw = entriesOf(bytes, root, root).find(({ id }) => id === RAW);
  return raw ? entriesOf(bytes, root, raw.at).flatMap(({ name }) => name ?? []) : [];
}
