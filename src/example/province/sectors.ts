// The seven sectors of the fictional province. All names of units, people and dispatches of the example are invented.

/** Names as dispatches head their lists of recipients with them; their order is that of the directory. */
export const sectors = {
  department: 'Khối các sở, ban, ngành tỉnh',
  commune: 'Khối Ủy ban nhân dân các xã, phường, đặc khu',
  party: 'Khối các cơ quan Đảng tỉnh',
  front: 'Khối Mặt trận và các tổ chức chính trị - xã hội',
  central: 'Khối các cơ quan ngành dọc trung ương trên địa bàn',
  service: 'Khối các đơn vị sự nghiệp công lập',
  enterprise: 'Khối doanh nghiệp viễn thông, bưu chính',
} as const;
export type SectorKey = keyof typeof sectors;
