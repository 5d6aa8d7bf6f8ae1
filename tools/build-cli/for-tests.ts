// A Windows executable of a few hundred bytes: headers, one section, one raw resource.

/** `certificate`: bytes of a maker's signature behind the section. */
export function smallExecutable(resource: string, certificate = 0): Buffer {
  const bytes = Buffer.alloc(1024 + certificate);
  bytes.write('MZ');
  bytes.writeUInt32LE(64, 0x3c);
  bytes.write('PE\0\0', 64, 'latin1');
  bytes.writeUInt16LE(0x8664, 68);
  bytes.writeUInt16LE(1, 70);
  bytes.writeUInt16LE(240, 84);
  const optional = 88;
  bytes.writeUInt16LE(0x20b, optional);
  bytes.writeUInt32LE(0x1000, optional + 112 + 2 * 8);
  if (certificate > 0) {
    bytes.writeUInt32LE(1024, optional + 112 + 4 * 8);
    bytes.writeUInt32LE(certificate, optional + 112 + 4 * 8 + 4);
  }
  bytes.write('.rsrc', optional + 240);
  for (const [n, value] of [512, 0x1000, 512, 512].entries())
    bytes.writeUInt32LE(value, optional + 240 + 8 + n * 4);
  const inner = (at: number, isNamed: boolean, id: number, to: number) => {
    bytes.writeUInt16LE(1, 512 + at + (isNamed ? 12 : 14));
    bytes.writeUInt32LE(id, 512 + at + 16);
    bytes.writeUInt32LE((0x80000000 | to) >>> 0, 512 + at + 20);
  };
  inner(0, false, 10, 32);
  inner(32, true, (0x80000000 | 128) >>> 0, 64);
  bytes.writeUInt16LE(resource.length, 512 + 128);
  bytes.write(resource, 512 + 130, 'utf16le');
  return bytes;
}
