// Opens a bundle: a ZIP of `bundle.json`, `list.csv` and perhaps `allow.txt`, believed only where all of it is as it was signed.
import { hash } from 'node:crypto';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { listDigest } from '../digest.ts';
import { fingerprintOf } from './fingerprint.ts';
import { isSigned, type Manifest, manifest } from './manifest.ts';

export const BUNDLE_PROBLEMS = {
  'no-bundle': {
    vi: 'không phải gói quét của máy chủ; tải lại gói.',
    en: 'no sweep bundle of a server; download it again.',
  },
  'too-large': { vi: 'gói lớn quá 1 GB sau khi giải nén.', en: 'the bundle unpacks to more than 1 GB.' },
  'bad-signature': {
    vi: 'chữ ký không đúng: gói đã bị sửa hoặc hỏng; tải lại gói từ máy chủ.',
    en: 'the signature is wrong: the bundle was altered or damaged; download it again from the server.',
  },
  'other-key': {
    vi: 'gói do khóa khác ký, không phải khóa đã ghim; hỏi cơ quan chủ quản trước khi dùng.',
    en: 'signed with another key than the pinned one; ask the authority before you use it.',
  },
  'other-list': {
    vi: 'list.csv hoặc allow.txt không phải tệp đã ký; tải lại gói.',
    en: 'list.csv or allow.txt is not the file that was signed; download the bundle again.',
  },
} as const;
export type BundleProblem = keyof typeof BUNDLE_PROBLEMS;

export interface Bundle {
  manifest: Manifest;
  list: Uint8Array;
  allow: string | null;
  /** Of the key that signed it. */
  fingerprint: string;
}

const LIST = 'list.csv';
const LARGEST: Record<string, number> = { 'bundle.json': 1 << 20, [LIST]: 2 ** 30, 'allow.txt': 1 << 24 };

/** `pinned`: the fingerprint that the signing key must have; null shows it to a person instead. */
export function openBundle(bytes: Uint8Array, pinned: string | null): Bundle | BundleProblem {
  let files: Record<string, Uint8Array>;
  let isTooLarge = false;
  const isWanted = ({ name, originalSize }: UnzipFileInfo) => {
    const most = LARGEST[name] ?? 0;
    isTooLarge ||= originalSize > most && most > 0;
    return originalSize <= most;
  };
  try {
    files = unzipSync(bytes, { filter: isWanted });
  } catch {
    return 'no-bundle';
  }
  if (isTooLarge) return 'too-large';
  const list = files[LIST];
  const told = manifestOf(files['bundle.json']);
  if (!told || !list) return 'no-bundle';
  if (!isSigned(told)) return 'bad-signature';
  const fingerprint = fingerprintOf(told.publicKey);
  if (pinned !== null && pinned !== fingerprint) return 'other-key';
  if (listDigest([hash('sha256', list)]) !== told.list.digest) return 'other-list';
  const allow = files['allow.txt'];
  if (allow && hash('sha256', allow) !== told.allowSha256) return 'other-list';
  return { manifest: told, list, allow: allow ? Buffer.from(allow).toString('utf8') : null, fingerprint };
}

function manifestOf(bytes: Uint8Array | undefined): Manifest | null {
  try {
    return manifest.parse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')));
  } catch {
    return null;
  }
}
