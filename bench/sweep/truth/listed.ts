// The indicators of the truth set: names and addresses of documentation alone.
import { createHash } from 'node:crypto';

export const digest = (algorithm: string, text: string): string =>
  createHash(algorithm).update(text).digest('hex');
export const MD5 = digest('md5', 'truth');
export const SHA1 = digest('sha1', 'truth');
export const SHA256 = digest('sha256', 'truth');
export const NAME = 'bad-harbour.example';
export const DEEP = 'panel.quiet-river.test';
export const IDN = 'xn--bcher-kva.example';
export const V4 = '192.0.2.66';
export const NET = '198.51.100.64/26';
export const V6 = '2001:db8:6::66';
export const NET6 = '2001:db8:77::/48';
export const PAGE = 'drop-point.example/gate.php';

/** The list of the truth set, beside the lists of the bench. */
export const TRUTH_LIST = [
  NAME,
  DEEP,
  IDN,
  V4,
  NET,
  V6,
  NET6,
  `http://${PAGE}`,
  'https://drive.google.com/uc?id=made-up-file',
  `203.0.113.77:4444`,
  MD5,
  SHA1,
  SHA256,
];
