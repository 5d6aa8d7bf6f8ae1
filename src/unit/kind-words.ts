// What the kinds of units are called: in files, in refusals, on pages.
import type { UnitKind } from './contract.ts';

type KindWords = Record<UnitKind, string>;

export const vi: KindWords = {
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
};

export const en: KindWords = {
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
};

/** What else lists of units call them, in Vietnamese. A bare "doanh nghiệp" may be any of three: it is none of these. */
export const alsoCalled: Record<UnitKind, readonly string[]> = {
  'party-agency': ['Đảng', 'Khối Đảng', 'Đảng ủy', 'Ban Đảng'],
  'central-vertical-agency': ['Ngành dọc', 'Ngành dọc Trung ương', 'Cơ quan Trung ương', 'Cơ quan ngành dọc'],
  department: ['Sở', 'Ban', 'Ngành', 'Sở, ngành', 'Ban, ngành', 'Sở ban ngành', 'Sở ngành'],
  'peoples-committee': ['UBND', 'UBND tỉnh', 'UBND cấp tỉnh'],
  district: ['Quận', 'Huyện', 'Thị xã', 'UBND huyện', 'UBND quận', 'UBND thị xã', 'UBND cấp huyện'],
  commune: ['UBND xã', 'Thị trấn', 'UBND thị trấn'],
  ward: ['UBND phường'],
  'special-zone': ['UBND đặc khu'],
  'public-service-unit': ['Sự nghiệp', 'Đơn vị sự nghiệp công lập', 'Sự nghiệp công lập'],
  'socio-political-organisation': [
    'Đoàn thể',
    'Hội, đoàn thể',
    'Mặt trận, đoàn thể',
    'Tổ chức chính trị xã hội',
  ],
  'state-enterprise': ['DNNN', 'Công ty nhà nước'],
  'telecom-operator': ['Viễn thông', 'DN viễn thông', 'Nhà mạng'],
  'postal-enterprise': ['Bưu chính', 'Bưu điện', 'DN bưu chính'],
  other: [],
};
