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
