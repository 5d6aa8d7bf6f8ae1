// Agencies, service units and enterprises of the fictional province.
import type { UnitKind } from '../../unit/contract.ts';
import type { SectorKey } from './sectors.ts';

export interface Agency {
  name: string;
  kind: UnitKind;
  sector: SectorKey;
  /** The unit above it, by name. */
  under?: string;
  alias?: string;
}

const of =
  (sector: SectorKey, kind: UnitKind, under?: string) =>
  (name: string): Agency => ({ name, kind, sector, ...(under ? { under } : {}) });

const departments = [
  'Văn phòng Ủy ban nhân dân tỉnh Hải Vân',
  'Sở Nội vụ tỉnh Hải Vân',
  'Sở Tài chính tỉnh Hải Vân',
  'Sở Xây dựng tỉnh Hải Vân',
  'Sở Công Thương tỉnh Hải Vân',
  'Sở Nông nghiệp và Môi trường tỉnh Hải Vân',
  'Sở Giáo dục và Đào tạo tỉnh Hải Vân',
  'Sở Y tế tỉnh Hải Vân',
  'Sở Tư pháp tỉnh Hải Vân',
  'Sở Văn hóa, Thể thao và Du lịch tỉnh Hải Vân',
  'Sở Dân tộc và Tôn giáo tỉnh Hải Vân',
  'Sở Ngoại vụ tỉnh Hải Vân',
  'Thanh tra tỉnh Hải Vân',
  'Ban Quản lý Khu kinh tế biển Hải Vân',
  'Ban Quản lý Dự án giao thông Hải Vân',
  'Công an tỉnh Hải Vân',
].map(of('department', 'department'));

const party = [
  'Văn phòng Tỉnh ủy Hải Vân',
  'Ban Tổ chức Tỉnh ủy Hải Vân',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy Hải Vân',
  'Ban Nội chính Tỉnh ủy Hải Vân',
  'Ủy ban Kiểm tra Tỉnh ủy Hải Vân',
  'Báo và Phát thanh, truyền hình Hải Vân',
].map(of('party', 'party-agency'));

const front = [
  'Ủy ban Mặt trận Tổ quốc tỉnh Hải Vân',
  'Liên đoàn Lao động tỉnh Hải Vân',
  'Hội Nông dân tỉnh Hải Vân',
  'Hội Liên hiệp Phụ nữ tỉnh Hải Vân',
  'Tỉnh đoàn Hải Vân',
].map(of('front', 'socio-political-organisation'));

const central = [
  'Kho bạc Nhà nước Hải Vân',
  'Thuế tỉnh Hải Vân',
  'Thống kê tỉnh Hải Vân',
  'Bảo hiểm xã hội tỉnh Hải Vân',
  'Hải quan cảng Hải Vân',
  'Thi hành án dân sự tỉnh Hải Vân',
].map(of('central', 'central-vertical-agency'));

const service = [
  ...[
    'Bệnh viện Đa khoa Hải Vân',
    'Bệnh viện Sản - Nhi Hải Vân',
    'Bệnh viện Y học cổ truyền Hải Vân',
    'Trung tâm Kiểm soát bệnh tật Hải Vân',
    'Trung tâm Cấp cứu 115 Hải Vân',
    'Trung tâm Kiểm nghiệm Hải Vân',
  ].map(of('service', 'public-service-unit', 'Sở Y tế tỉnh Hải Vân')),
  ...[
    'Trường Trung học phổ thông Chuyên Hải Vân',
    'Trường Trung học phổ thông Sóng Biển',
    'Trường Trung học phổ thông Đèo Mây',
    'Trường Trung học phổ thông Nội trú Hải Vân',
    'Trung tâm Giáo dục thường xuyên Hải Vân',
  ].map(of('service', 'public-service-unit', 'Sở Giáo dục và Đào tạo tỉnh Hải Vân')),
  ...[
    'Trung tâm Khuyến nông Hải Vân',
    'Trung tâm Quan trắc môi trường Hải Vân',
    'Ban Quản lý Cảng cá Hải Vân',
  ].map(of('service', 'public-service-unit', 'Sở Nông nghiệp và Môi trường tỉnh Hải Vân')),
  ...['Thư viện tỉnh Hải Vân', 'Bảo tàng Biển Hải Vân'].map(
    of('service', 'public-service-unit', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Hải Vân'),
  ),
];

const enterprise = [
  of('enterprise', 'telecom-operator')('Viễn thông Sóng Xanh Hải Vân'),
  of('enterprise', 'telecom-operator')('Chi nhánh Viễn thông Đèo Mây'),
  of('enterprise', 'telecom-operator')('Công ty Truyền dẫn Biển Đông Hải Vân'),
  of('enterprise', 'telecom-operator')('Công ty Internet Hải Âu'),
  of('enterprise', 'postal-enterprise')('Bưu điện tỉnh Hải Vân'),
  of('enterprise', 'postal-enterprise')('Công ty Chuyển phát Cánh Buồm'),
];

export const agencies: readonly Agency[] = [
  ...departments,
  ...party,
  ...front,
  ...central,
  ...service,
  ...enterprise,
];
