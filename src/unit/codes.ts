// The codes by which a unit is known, cleaned up as people write them and held to their form.
import { done, failed, type Result } from '../platform/result.ts';

export const codeKinds = ['agencyCode', 'oldAgencyCode', 'registrationNumber', 'gsoCode'] as const;
export type CodeKind = (typeof codeKinds)[number];

export interface CodeProblem {
  readonly kind: CodeKind;
  readonly written: string;
}

const forms: Record<CodeKind, { clean: (written: string) => string; form: RegExp; most: number }> = {
  // Decision 20/2020/QĐ-TTg (in force 15/9/2020), articles 4 and 6: at most 35 characters, level 1 is M and two digits.
  agencyCode: { clean: upper, form: /^[A-Y]\d{2}(\.[A-Z0-9]+)*$/, most: 35 },
  // QCVN 102:2016/BTTTT: 13 characters, from the third level up to the first.
  oldAgencyCode: { clean: upper, form: /^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}$/, most: 13 },
  // Decision 20/2020, article 5: enterprises go by their registration number; 3 digits more for a dependent unit.
  registrationNumber: { clean: registration, form: /^\d{10}(-\d{3})?$/, most: 14 },
  // The statistics office's number of a province (2), district (3) or commune (5).
  gsoCode: { clean: (written) => written.trim(), form: /^\d{2}(\d|\d{3})?$/, most: 5 },
};

/** The code as it is kept: upper case, no blanks; null for an empty one. Problem: it has not the form of its kind. */
export function readCode(kind: CodeKind, written: string): Result<string | null, CodeProblem> {
  const { clean, form, most } = forms[kind];
  const code = clean(written.normalize('NFKC'));
  if (code === '') return done(null);
  return form.test(code) && code.length <= most ? done(code) : failed({ kind, written });
}

function upper(written: string): string {
  return written.replace(/\s+/g, '').toUpperCase();
}

function registration(written: string): string {
  const digits = written.replace(/[\s.]+/g, '');
  return /^\d{13}$/.test(digits) ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
}
