import { expect, test } from 'vitest';
import { safeReturn } from './return-address.ts';

test('one comes back to the page where one was', () => {
  expect(safeReturn('/theo-doi/12?khoi=xa')).toBe('/theo-doi/12?khoi=xa');
});

test('an address that leads elsewhere is not followed', () => {
  for (const address of [
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil',
    '/dang-nhap?tiep=/',
  ]) {
    expect(safeReturn(address)).toBe('/');
  }
});
