// What a unit's own allow-list refuses.
import { defineRefusals } from '../../platform/http/problem.ts';

export const refusals = defineRefusals({
  'no-allowance': {
    status: 422,
    vi: (p: { line: number; text: string }) => ({
      message: `“${p.text}” không phải tên miền, địa chỉ IP hay dải mạng.`,
      place: `dòng ${p.line}`,
      fix: 'Ghi mỗi dòng một giá trị, ví dụ: noi-bo.example hoặc 10.20.0.0/16.',
    }),
    en: (p: { line: number; text: string }) => ({
      message: `“${p.text}” is no name, IP address or network.`,
      place: `line ${p.line}`,
      fix: 'Write one a line, such as: noi-bo.example or 10.20.0.0/16.',
    }),
  },
  'too-many-allowances': {
    status: 422,
    vi: (p: { most: number }) => ({
      message: `Danh sách cho phép của đơn vị có tối đa ${p.most} mục.`,
      place: 'values',
      fix: 'Gộp thành tên miền cấp trên hoặc dải mạng, hoặc bỏ bớt mục không còn dùng.',
    }),
    en: (p: { most: number }) => ({
      message: `The unit’s allow-list holds ${p.most} entries at most.`,
      place: 'values',
      fix: 'Join them into a higher name or a network, or take out what is no longer used.',
    }),
  },
});
