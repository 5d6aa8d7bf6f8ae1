// Names, numbers and addresses of people who do not exist.

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'];
const middles = ['Thị', 'Văn', 'Minh', 'Thu', 'Quang', 'Ngọc', 'Đức'];
const given = [
  'Sóng',
  'Mây',
  'Buồm',
  'Đèn',
  'Bến',
  'Thuyền',
  'Núi',
  'Gió',
  'Sương',
  'Biển',
  'Lưới',
  'Cát',
  'Đảo',
];

/** The nth invented name. Coprime lengths: no two of the first thousand are the same. */
export const inventedName = (n: number): string =>
  `${families[n % families.length]} ${middles[n % middles.length]} ${given[n % given.length]}`;

/** A number out of 0999 000 000 to 0999 000 999, which the example keeps to itself. */
export const inventedPhone = (n: number): string => `0999 000 ${String(n % 1000).padStart(3, '0')}`;

export const inventedEmail = (n: number): string => `can-bo-${n}@example.vn`;
