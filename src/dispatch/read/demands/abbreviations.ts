// Writes out what offices abbreviate, so that rules and learned words know it: "rà soát HTTT, sao lưu CSDL".
import { fold, isUnmarked } from '../lines/fold.ts';
import { type RewritingRule, type Rewritten, rewritten } from '../lines/rewritten.ts';

const abbreviations: Readonly<Record<string, string>> = {
  HTTT: 'hệ thống thông tin',
  ATTT: 'an toàn thông tin',
  ATTTM: 'an toàn thông tin mạng',
  ATANTT: 'an toàn, an ninh thông tin',
  ATANM: 'an toàn, an ninh mạng',
  ANM: 'an ninh mạng',
  CNTT: 'công nghệ thông tin',
  CSDL: 'cơ sở dữ liệu',
  CĐS: 'chuyển đổi số',
  CKS: 'chữ ký số',
  DLCN: 'dữ liệu cá nhân',
  MXH: 'mạng xã hội',
  TTĐT: 'thông tin điện tử',
  UCSC: 'ứng cứu sự cố',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
};

const pattern = new RegExp(
  `(?<![\\p{L}\\d/-])(?:${Object.keys(abbreviations).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

const accented: RewritingRule = [pattern, ([short]) => abbreviations[short] ?? null];
const unaccented: RewritingRule = [pattern, ([short]) => fold(abbreviations[short] ?? short)];

/** The text with its abbreviations in full, with accents where it has any; part of a symbol ("CV-CNTT") is none. */
export const inFull = (text: string): Rewritten =>
  rewritten(text, [isUnmarked(text) ? unaccented : accented]);
