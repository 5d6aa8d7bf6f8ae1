// Screenshots of suspects: kept as files by their SHA-256, told by the finding, shown to whoever may see the case.
import type { FileStore } from '../platform/files/store.ts';
import type { Picture } from './engine/messages.ts';

export interface KeptPicture {
  url: string;
  /** The visitor to whom the page looked so. */
  profile: string;
  sha256: string;
}

/** One that cannot be kept is left out: the finding stands without it. */
export async function keepPictures(files: FileStore, pictures: readonly Picture[]): Promise<KeptPicture[]> {
  const kept: KeptPicture[] = [];
  for (const { url, profile, png } of pictures) {
    const file = await files.keep(oneChunk(png));
    if (file.ok) kept.push({ url, profile, sha256: file.value.sha256 });
  }
  return kept;
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
