import { expect, it } from 'vitest';
import { weakness } from './weak.ts';

const owner = { name: 'Nguyễn Thị Minh Khuê', email: 'khue.ntm@coquan.example.vn' };

it.each([
  ['ngắn', 'abc', '3 ký tự'],
  ['matkhau123 kéo dài', 'matkhau123456', 'nhiều người dùng'],
  ['có dấu', 'MậtKhẩu@2024!', 'nhiều người dùng'],
  ['thay chữ bằng số', 'm4tkh4u@2024!', 'nhiều người dùng'],
  ['anh yêu em', 'anhyeuem12345', 'nhiều người dùng'],
  ['tiếng Anh', 'Password12345!', 'nhiều người dùng'],
  ['hai từ thường', 'adminvietnam2024', 'nhiều người dùng'],
  ['từ thường và ngày sinh', 'hoabinh19751130', 'nhiều người dùng'],
  ['từ thường và mấy năm liền', 'adminvietnam202420252026', 'nhiều người dùng'],
  ['từ thường và dãy số dài', 'matkhau0123456789012', 'nhiều người dùng'],
  ['lặp', 'aaaaaaaaaaaaaa', 'lặp lại'],
  ['lặp cụm', 'xk7xk7xk7xk7xk7', 'lặp lại'],
  ['dãy số', '12345678901234', 'dãy'],
  ['dãy phím', 'qwertyuiopasdf', 'dãy'],
  ['dãy phím dọc', '1qaz2wsx3edc4', 'dãy'],
  ['tên của mình', 'minhkhue19871987', 'tên'],
  ['thư của mình', 'khue.ntm!2024!', 'tên'],
  ['quá dài', 'x9'.repeat(200), 'dài hơn 256'],
])('a password that is easy to guess is refused with its reason: %s', (_, password, why) => {
  expect(weakness(password, owner)?.vi).toContain(why);
});

it.each([
  'lá phong rơi trên cầu gỗ',
  'correct horse battery staple',
  'Tz8-kqWv2-mxR4p',
  'con voi tím ăn bún chả',
  'hai-dang-93104862-7715-4820-9936-550128417790',
])("a long phrase of one's own is taken: %s", (password) => {
  expect(weakness(password, owner)).toBeNull();
});
