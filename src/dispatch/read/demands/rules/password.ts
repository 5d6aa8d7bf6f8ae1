// Passwords and second factors.
import type { DemandRule } from './rule.ts';

export const password: DemandRule = {
  control: 'password',
  phrases: {
    'mật khẩu': 1,
    '(xác thực|bảo mật|đăng nhập) (đa yếu tố|đa nhân tố|đa lớp|hai yếu tố|hai lớp|hai bước|hai nhân tố|2 yếu tố|2 lớp|2 bước|02 lớp|02 bước|02 yếu tố|nhiều lớp|nhiều yếu tố|mạnh)': 1,
    '(2fa|mfa)': 1,
  },
  unless: [
    '(tuyên truyền|khuyến cáo|phổ biến|hướng dẫn người|cảnh báo|cảnh giác|vận động|khuyến nghị)…mật khẩu',
    'không (được )?(cung cấp|tiết lộ|chia sẻ|nhập)…mật khẩu…(cho người|cho bất|cho ai|trên các|người lạ|ngân hàng)',
    'mật khẩu (giải nén|mở tệp|mở file|tệp|để mở|của tệp|truy cập phòng họp|phòng họp|cuộc họp)',
    '(lộ|đánh cắp|mất|chiếm đoạt) (thông tin, )?(tài khoản, )?mật khẩu',
  ],
};
