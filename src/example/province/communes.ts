// Communes, wards and the island zone of the fictional province, and what they took over when districts ended.

export interface Commune {
  name: string;
  kind: 'commune' | 'ward' | 'special-zone';
  /** The district that ended on 30/6/2025 and to whose land it belongs. */
  district: string;
}

const communesOf = (district: string, kind: Commune['kind'], names: string) =>
  names.split(', ').map((name): Commune => ({ name, kind, district }));

export const communes: readonly Commune[] = [
  ...communesOf(
    'Thành phố Hải Vân',
    'ward',
    'Cầu Mây, Hải Đăng, Bến Sóng, Đèo Gió, Cửa Biển, Phố Lưới, Đồi Thông, Bờ Kè',
  ),
  ...communesOf(
    'Huyện Vân Sơn',
    'commune',
    'Vân Hạ, Vân Thượng, Suối Trong, Đá Dựng, Đồng Sương, Nà Mây, Khe Lim, Rừng Thông',
  ),
  ...communesOf(
    'Huyện Duyên Hà',
    'commune',
    'Duyên Cát, Duyên Bồi, Bãi Ngang, Ruộng Muối, Cồn Sẻ, Lạch Nhỏ, Đê Dài, Cống Đôi',
  ),
  ...communesOf(
    'Huyện Trung Lĩnh',
    'commune',
    'Trung Khê, Trung Đồi, Lĩnh Chè, Ao Sen, Gò Vối, Bến Đá, Đồng Quế, Làng Gốm',
  ),
  ...communesOf(
    'Huyện Tây Đèo',
    'commune',
    'Tây Khe, Tây Nương, Bản Sương, Bản Đá, Thung Lau, Mường Gió, Núi Voi, Dốc Sỏi',
  ),
  ...communesOf('Huyện Nam Phá', 'commune', 'Phá Rộng, Phá Hẹp, Đầm Vạc, Cầu Tre, Lưới Mới, Bàu Sen'),
  ...communesOf('Huyện đảo Hòn Mây', 'special-zone', 'Hòn Mây'),
];

const title = { commune: 'xã', ward: 'phường', 'special-zone': 'đặc khu' } as const;
export const committeeOf = ({ name, kind }: Commune) => `Ủy ban nhân dân ${title[kind]} ${name}`;
export const shortCommitteeOf = ({ name, kind }: Commune) => `UBND ${title[kind]} ${name}`;

/** The day on which there were no districts any more (Resolution 203/2025/QH15, in force from 1/7/2025). */
export const districtsEnded = '2025-07-01';
export const districts: readonly string[] = [...new Set(communes.map((commune) => commune.district))];
export const districtCommitteeOf = (district: string) =>
  `Ủy ban nhân dân ${district.replace(/^[HT]/, (letter) => letter.toLowerCase())}`;

/** Communes of before that day that became one. */
export const mergers: readonly { into: string; from: readonly string[] }[] = [
  { into: 'Vân Hạ', from: ['Ủy ban nhân dân xã Hạ Khê (cũ)', 'Ủy ban nhân dân xã Vân Khê (cũ)'] },
  { into: 'Bãi Ngang', from: ['Ủy ban nhân dân xã Bãi Đông (cũ)', 'Ủy ban nhân dân xã Bãi Tây (cũ)'] },
];
