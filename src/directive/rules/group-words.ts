// The words by which dispatches, appendices and directories name the same kind of recipients.
import { fold } from '../../platform/fold.ts';

/** Folded patterns. Sources: the addressees and appendix blocks of the city's dispatches of 2022 and 2024. */
const patterns = {
  department: /\bso,? (va )?(ban|nganh)\b|\bcac so\b|quan ly nha nuoc truc thuoc/,
  district: /\bquan(,| va)? huyen\b|\bhuyen(,| va) (thi xa|quan)\b|\bcac (quan|huyen|thi xa)\b|cap huyen/,
  commune: /\bxa,? (va )?phuong\b|\bcac (xa|phuong)\b|\bdac khu\b|cap xa/,
  central: /trung uong|nganh doc/,
  party: /co quan dang\b/,
  'public-service': /don vi su nghiep/,
  'socio-political': /to chuc chinh tri/,
  telecom: /vien thong|internet/,
  postal: /buu chinh/,
  'state-enterprise': /doanh nghiep nha nuoc/,
} as const;
export type GroupKind = keyof typeof patterns;

/** Everybody that the dispatch is addressed to: "các cơ quan, đơn vị", "như trên". */
const everybody =
  /^(cac |toan the |tat ca )*(co quan|don vi|to chuc|doanh nghiep)[\s,;]*((va |cac )*(co quan|don vi|to chuc|doanh nghiep)[\s,;]*)*$|^nhu (tren|kinh gui)$/;

/** The kinds that a name speaks of. What stands in brackets is directed through them and is no addressee itself. */
export function kindsOf(name: string): GroupKind[] {
  const words = fold(name.replace(/\([^)]*\)/g, ' '));
  return (Object.keys(patterns) as GroupKind[]).filter((kind) => patterns[kind].test(words));
}

export function namesEverybody(name: string): boolean {
  return everybody.test(fold(name).trim());
}
