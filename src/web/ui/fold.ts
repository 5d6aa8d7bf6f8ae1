// Text without diacritics and case, so that "hoa binh" finds "Hoà Bình" and "Hòa Bình" alike.

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}
