// What the directory's columns, kinds and codes are called, for files and refusals.
import type { CodeKind } from './codes.ts';
import type { UnitKind } from './contract.ts';

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

export const kindLabels: Record<'vi' | 'en', Record<UnitKind, string>> = {
  vi: {
    'party-agency': 'Cơ quan Đảng',
    'central-vertical-agency': 'Cơ quan ngành dọc Trung ương',
    department: 'Sở, ban, ngành',
    'peoples-committee': 'Ủy ban nhân dân',
    district: 'Quận, huyện',
    commune: 'Xã',
    ward: 'Phường',
    'special-zone': 'Đặc khu',
    'public-service-unit': 'Đơn vị sự nghiệp',
    'socio-political-organisation': 'Tổ chức chính trị - xã hội',
    'state-enterprise': 'Doanh nghiệp nhà nước',
    'telecom-operator': 'Doanh nghiệp viễn thông',
    'postal-enterprise': 'Doanh nghiệp bưu chính',
    other: 'Khác',
  },
  en: {
    'party-agency': 'Party agency',
    'central-vertical-agency': 'Central vertical agency',
    department: 'Department',
    'peoples-committee': 'People’s committee',
    district: 'District',
    commune: 'Commune',
    ward: 'Ward',
    'special-zone': 'Special zone',
    'public-service-unit': 'Public-service unit',
    'socio-political-organisation': 'Socio-political organisation',
    'state-enterprise': 'State enterprise',
    'telecom-operator': 'Telecom operator',
    'postal-enterprise': 'Postal enterprise',
    other: 'Other',
  },
};
