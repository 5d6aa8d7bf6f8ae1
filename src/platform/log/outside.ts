// What of the log is kept outside the database: the key that signs, and a file of checkpoints for each authority.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Outside {
  key: { private: KeyObject; public: KeyObject };
  /** The signed notes of one log, the oldest first; none where nothing was signed yet. */
  notes(tenant: string): Promise<string[]>;
  /** Adds a note; returns once it is on the disk. */
  add(tenant: string, note: string): Promise<void>;
  /** Where the notes of one log are, for whoever wants to copy them elsewhere. */
  place(tenant: string): string;
}

/** Opens `<data>/keys/log.pem` (made at the first start, readable by its owner alone) and `<data>/checkpoints/`. */
export async function openOutside(dataDir: string): Promise<Outside> {
  const folder = join(dataDir, 'checkpoints');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const key = await openKey(join(dataDir, 'keys'));
  const place = (tenant: string) => join(folder, `${tenant}.txt`);
  return {
    key,
    place,
    notes: async (tenant) => splitNotes(await textOf(place(tenant))),
    async add(tenant, note) {
      const file = await open(place(tenant), 'a', 0o600);
      try {
        await file.appendFile(`${note}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

/** A note is its body, an empty line and its signature; a further empty line ends it in the file. */
const splitNotes = (text: string): string[] => text.split(/(?<=\n— [^\n]*\n)\n/).filter(Boolean);

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

async function openKey(folder: string): Promise<Outside['key']> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'log.pem');
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    // `wx`: of several processes that start at once one makes the key and the others read it.
    await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const kept = createPrivateKey(await readFile(path));
  return { private: kept, public: createPublicKey(kept) };
}
