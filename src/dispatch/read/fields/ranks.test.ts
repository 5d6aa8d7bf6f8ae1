// Which addressees stand above the one that writes.
import { expect, it } from 'vitest';
import { isToThoseAbove } from './ranks.ts';

it('the body above the issuer stands above it, and those that only bear its name do not', () => {
  const [issuer, parent] = ['Kho bạc Nhà nước An Sa', 'Kho bạc Nhà nước'];
  expect(isToThoseAbove(issuer, parent, ['Kho bạc Nhà nước (Cục Công nghệ thông tin)'])).toBe(true);
  expect(isToThoseAbove(issuer, parent, ['Kho bạc Nhà nước các huyện, thị xã'])).toBe(false);
});
