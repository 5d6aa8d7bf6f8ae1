// What signing in and keeping people can refuse, in words that say what to do.
import { defineRefusals } from '../platform/http/problem.ts';

export const refusePerson = defineRefusals({
  'capacity-too-long': {
    status: 422,
    vi: () => ({
      message: 'Quyền hạn, chức vụ của người ký dài quá chỗ ký.',
      place: 'Quyền hạn, chức vụ',
      fix: 'Ghi nhiều nhất ba dòng, mỗi dòng không quá 100 ký tự.',
    }),
    en: () => ({
      message: 'The capacity of the signer is longer than its place on paper.',
      place: 'Capacity',
      fix: 'Write three lines at most, none longer than 100 characters.',
    }),
  },
  'wrong-sign-in': {
    status: 401,
    vi: () => ({
      message: 'Thư điện tử hoặc mật khẩu không đúng.',
      fix: 'Kiểm tra lại. Nếu quên mật khẩu, nhờ quản trị viên gửi liên kết mới.',
    }),
    en: () => ({
      message: 'The e-mail address or the password is wrong.',
      fix: 'Check both. If the password is forgotten, ask the administrator for a new link.',
    }),
  },
  'code-needed': {
    status: 401,
    vi: () => ({ message: 'Cần mã xác thực 6 số.', fix: 'Mở ứng dụng xác thực và nhập mã đang hiện.' }),
    en: () => ({ message: 'A 6-digit code is needed.', fix: 'Open the authenticator and enter its code.' }),
  },
  'wrong-code': {
    status: 422,
    vi: () => ({
      message: 'Mã xác thực không đúng hoặc đã dùng rồi.',
      fix: 'Đợi mã mới hiện lên rồi nhập lại. Kiểm tra giờ trên điện thoại.',
    }),
    en: () => ({
      message: 'The code is wrong or was used already.',
      fix: 'Wait for the next code and enter it. Check the clock of the phone.',
    }),
  },
  'too-many-tries': {
    status: 429,
    vi: (p: { seconds: number }) => ({
      message: 'Đã thử sai nhiều lần.',
      fix: `Đợi ${p.seconds} giây rồi thử lại.`,
    }),
    en: (p: { seconds: number }) => ({
      message: 'There were too many wrong tries.',
      fix: `Wait ${p.seconds} seconds and try again.`,
    }),
  },
  'wrong-password': {
    status: 422,
    vi: () => ({ message: 'Mật khẩu hiện tại không đúng.', place: 'old', fix: 'Nhập lại.' }),
    en: () => ({ message: 'The current password is wrong.', place: 'old', fix: 'Enter it again.' }),
  },
  'weak-password': {
    status: 422,
    vi: (p: { why: { vi: string; en: string } }) => ({
      message: p.why.vi,
      place: 'password',
      fix: 'Chọn một câu dài mà chỉ bạn nghĩ ra, ví dụ bốn từ không liên quan.',
    }),
    en: (p: { why: { vi: string; en: string } }) => ({
      message: p.why.en,
      place: 'password',
      fix: 'Choose a long phrase that only you would think of, such as four unrelated words.',
    }),
  },
  'invitation-void': {
    status: 404,
    vi: () => ({
      message: 'Liên kết mời không còn dùng được: đã dùng, đã hết hạn, hoặc đã có liên kết mới hơn.',
      fix: 'Nhờ quản trị viên gửi liên kết mới. Nếu đã đặt mật khẩu, hãy đăng nhập.',
    }),
    en: () => ({
      message: 'The invitation no longer works: used, expired, or replaced by a newer one.',
      fix: 'Ask the administrator for a new link. If you have set a password, sign in.',
    }),
  },
  'name-missing': {
    status: 422,
    vi: () => ({ message: 'Chưa có họ và tên.', place: 'name', fix: 'Nhập họ và tên của bạn.' }),
    en: () => ({ message: 'The name is missing.', place: 'name', fix: 'Enter your name.' }),
  },
  'email-missing': {
    status: 422,
    vi: () => ({ message: 'Chưa có thư điện tử.', place: 'email', fix: 'Nhập đủ dạng ten@coquan.vn.' }),
    en: () => ({ message: 'The e-mail address is missing.', place: 'email', fix: 'Enter it in full.' }),
  },
  'email-taken': {
    status: 409,
    vi: (p: { email: string }) => ({
      message: 'Thư điện tử này đã có người dùng.',
      place: p.email,
      fix: 'Tìm người đó trong danh sách, hoặc dùng địa chỉ riêng của từng người.',
    }),
    en: (p: { email: string }) => ({
      message: 'This e-mail address belongs to another person already.',
      place: p.email,
      fix: 'Find that person in the list, or use an address of the person alone.',
    }),
  },
  'no-such-unit': {
    status: 422,
    vi: () => ({ message: 'Không có đơn vị này trong danh bạ.', place: 'unit', fix: 'Chọn lại đơn vị.' }),
    en: () => ({
      message: 'There is no such unit in the directory.',
      place: 'unit',
      fix: 'Choose the unit again.',
    }),
  },
  'unit-needed': {
    status: 422,
    vi: () => ({
      message: 'Vai trò này phải gắn với một đơn vị.',
      place: 'unit',
      fix: 'Chọn đơn vị của người này.',
    }),
    en: () => ({
      message: 'This role must be held at a unit.',
      place: 'unit',
      fix: 'Choose the unit of the person.',
    }),
  },
  'unit-not-taken': {
    status: 422,
    vi: () => ({
      message: 'Vai trò này giữ trên toàn cơ quan, không gắn với đơn vị.',
      place: 'unit',
      fix: 'Bỏ chọn đơn vị.',
    }),
    en: () => ({
      message: 'This role is held over the whole authority, not at a unit.',
      place: 'unit',
      fix: 'Clear the unit.',
    }),
  },
  'last-administrator': {
    status: 409,
    vi: () => ({
      message: 'Đây là quản trị viên cuối cùng còn hoạt động.',
      fix: 'Giao vai trò quản trị cho một người khác trước.',
    }),
    en: () => ({
      message: 'This is the last active administrator.',
      fix: 'Give another person the role first.',
    }),
  },
  'totp-not-offered': {
    status: 409,
    vi: () => ({ message: 'Chưa bắt đầu bật xác thực hai bước.', fix: 'Bắt đầu lại từ trang tài khoản.' }),
    en: () => ({
      message: 'Setting up the second factor was not begun.',
      fix: 'Begin again on the account page.',
    }),
  },
  'totp-already': {
    status: 409,
    vi: () => ({ message: 'Xác thực hai bước đang bật.', fix: 'Tắt trước nếu muốn đổi thiết bị.' }),
    en: () => ({
      message: 'The second factor is on already.',
      fix: 'Turn it off first to change the device.',
    }),
  },
});
