// What the directory's columns, kinds and codes are called, for files and refusals.
import type { CodeKind } from './codes.ts';
import type { UnitKind } from './contract.ts';
import { en as kindsEn, vi as kindsVi } from './kind-words.ts';

export const codeLabels: Record<'vi' | 'en', Record<CodeKind, string>> = {
  vi: {
    agencyCode: 'Mã định danh',
    oldAgencyCode: 'Mã định danh cũ',
    registrationNumber: 'Mã số doanh nghiệp',
    gsoCode: 'Mã đơn vị hành chính',
  },
  en: {
    agencyCode: 'Agency code',
    oldAgencyCode: 'Old agency code',
    registrationNumber: 'Business registration number',
    gsoCode: 'Administrative unit number',
  },
};

export const codeShapes: Record<'vi' | 'en', Record<CodeKind, string>> = {
  vi: {
    agencyCode:
      'Một chữ A–Y, hai chữ số, rồi các nhóm sau dấu chấm, tối đa 35 ký tự (QĐ 20/2020/QĐ-TTg), ví dụ X01.02.003.',
    oldAgencyCode: '13 ký tự: ba số, hai số, hai số, một chữ và hai số, ví dụ 000.01.02.X01.',
    registrationNumber: '10 chữ số, hoặc 10 chữ số, gạch nối và 3 chữ số.',
    gsoCode: '2, 3 hoặc 5 chữ số.',
  },
  en: {
    agencyCode:
      'A letter A–Y, two digits, then groups after dots, at most 35 characters (Decision 20/2020/QĐ-TTg): X01.02.003.',
    oldAgencyCode: '13 characters: three digits, two, two, then a letter and two digits: 000.01.02.X01.',
    registrationNumber: '10 digits, or 10 digits, a hyphen and 3 digits.',
    gsoCode: '2, 3 or 5 digits.',
  },
};

export const kindLabels: Record<'vi' | 'en', Record<UnitKind, string>> = { vi: kindsVi, en: kindsEn };
