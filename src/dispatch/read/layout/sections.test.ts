// Where the head of a document ends and its text begins.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

it('a short sentence with a colon under the title opens the text and is no part of the subject', async () => {
  const text =
    'TRƯỜNG ĐẠI HỌC SÔNG LÔ\n\nSố: 15/CT-ĐHSL\nSông Lô, ngày 03 tháng 11 năm 2025\n\nCHỈ THỊ\nVề việc bảo vệ dữ liệu\n\nHiệu trưởng chỉ thị:\n\n1. Các khoa khóa tài khoản thừa.\n\nNơi nhận:\n- Lưu: VT.\n';
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  expect(read.ok && read.value.subject.value).toBe('Về việc bảo vệ dữ liệu');
  expect(read.ok && read.value.obligations.map(({ path }) => path)).toEqual(['1']);
});
