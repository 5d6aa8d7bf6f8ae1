import { expect, it } from 'vitest';
import { hostOf, isHost } from './host.ts';

it.each([
  ['HTTPS://Mau.Example.vn/tin?x=1#y', 'mau.example.vn'],
  ['mau.example.vn:8443/', 'mau.example.vn:8443'],
  [' mau.example.vn. ', 'mau.example.vn'],
  ['tỉnh-mẫu.example', 'tỉnh-mẫu.example'],
])('the host of %s is %s', (written, host) => {
  expect(hostOf(written)).toBe(host);
  expect(isHost(host)).toBe(true);
});

it.each(['mau', 'a b.example', '-mau.example', 'mau..example', ''])('%s is no host name', (written) => {
  expect(isHost(hostOf(written))).toBe(false);
});
