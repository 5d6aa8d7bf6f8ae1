// A checkpoint: the tree's size and root in a signed note (C2SP signed-note and tlog-checkpoint), readable by anyone.
import { createHash, type KeyObject, sign, verify } from 'node:crypto';

export interface Checkpoint {
  /** Which log: `haidang/<tenant>`. */
  origin: string;
  /** Number of leaves. */
  size: number;
  root: Buffer;
  signedAt: Date;
}

export const originOf = (tenant: string) => `haidang/${tenant}`;

/** The note's text with its signature line. */
export function signNote(checkpoint: Checkpoint, key: { private: KeyObject; public: KeyObject }): string {
  const body = `${checkpoint.origin}\n${checkpoint.size}\n${checkpoint.root.toString('base64')}\nsigned ${checkpoint.signedAt.toISOString()}\n`;
  const signature = sign(null, Buffer.from(body), key.private);
  const signed = Buffer.concat([keyId(checkpoint.origin, key.public), signature]).toString('base64');
  return `${body}\n— ${checkpoint.origin} ${signed}\n`;
}

/** What a note says, if this log's key signed it; null where it is damaged or signed by anyone else. */
export function readNote(note: string, origin: string, key: KeyObject): Checkpoint | null {
  const parts = note.match(/^(([^\n]+)\n(\d+)\n([A-Za-z0-9+/]{43}=)\nsigned ([^\n]+)\n)\n— (\S+) (\S+)\n$/);
  const [, body = '', told, size, root = '', signedAt = '', name, signed = ''] = parts ?? [];
  if (!parts || told !== origin || name !== origin) return null;
  const bytes = Buffer.from(signed, 'base64');
  if (!bytes.subarray(0, 4).equals(keyId(origin, key))) return null;
  if (!verify(null, Buffer.from(body), key, bytes.subarray(4))) return null;
  return { origin, size: Number(size), root: Buffer.from(root, 'base64'), signedAt: new Date(signedAt) };
}

/** The first bytes of a hash over the key's name, its kind (1: Ed25519) and the key itself. */
function keyId(name: string, key: KeyObject): Buffer {
  const raw = key.export({ type: 'spki', format: 'der' }).subarray(-32);
  return createHash('sha256').update(`${name}\n\x01`).update(raw).digest().subarray(0, 4);
}
