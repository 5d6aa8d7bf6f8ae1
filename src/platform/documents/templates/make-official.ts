// Packs the readable parts in official/ into official.docx. Run it after a change to a part:
//   node tools/node24.mjs src/platform/documents/templates/make-official.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { zipFixed } from '../fixed-zip.ts';

/** The template as its parts make it; the tests compare it with the file beside. */
export function packOfficial(): Uint8Array {
  const folder = new URL('official/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const parts = files.map((file) => {
    const path = `${file.parentPath.replaceAll('\\', '/').replace(/\/?$/, '/')}${file.name}`;
    return [path.slice(path.lastIndexOf('/official/') + 10), new Uint8Array(readFileSync(path))] as const;
  });
  return zipFixed(Object.fromEntries(parts));
}

if (import.meta.main) writeFileSync(new URL('official.docx', import.meta.url), packOfficial());
