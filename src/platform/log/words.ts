// What each act is called, for the page of the log and its exports.

/** A verb of an act in words, Vietnamese and English; an act whose verb has none is shown by its verb. */
export const verbWords: Record<string, { vi: string; en: string }> = {
  'session.opened': { vi: 'đăng nhập', en: 'signed in' },
  'session.ended': { vi: 'kết thúc một phiên đăng nhập', en: 'ended a session' },
  'password.changed': { vi: 'đổi mật khẩu', en: 'changed the password' },
  'second-factor.on': { vi: 'bật xác thực hai bước', en: 'turned the second factor on' },
  'second-factor.off': { vi: 'tắt xác thực hai bước', en: 'turned the second factor off' },
  'invitation.accepted': { vi: 'nhận lời mời và đặt mật khẩu', en: 'accepted the invitation' },
  'person.added': { vi: 'thêm người dùng', en: 'added a person' },
  'person.invited': { vi: 'tạo liên kết mời mới', en: 'made a new invitation' },
  'person.changed': { vi: 'sửa thông tin người dùng', en: 'corrected a person' },
  'person.activated': { vi: 'mở lại tài khoản', en: 'reactivated an account' },
  'person.deactivated': { vi: 'ngừng tài khoản', en: 'deactivated an account' },
  'role.given': { vi: 'giao vai trò', en: 'gave a role' },
  'role.taken': { vi: 'thôi giao vai trò', en: 'took a role away' },
  'log.verified': { vi: 'kiểm chứng nhật ký', en: 'verified the log' },
  'authority.changed': { vi: 'sửa thông tin cơ quan', en: 'changed the authority' },
};

/** What an act is about, in words. */
export const objectWords: Record<string, { vi: string; en: string }> = {
  authority: { vi: 'Cơ quan', en: 'Authority' },
  person: { vi: 'Người dùng', en: 'Person' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  sector: { vi: 'Khối', en: 'Sector' },
  dispatch: { vi: 'Công văn', en: 'Dispatch' },
  directive: { vi: 'Văn bản chỉ đạo', en: 'Directive' },
  obligation: { vi: 'Nhiệm vụ', en: 'Obligation' },
  assignment: { vi: 'Việc được giao', en: 'Assignment' },
  submission: { vi: 'Báo cáo của đơn vị', en: 'Submission' },
  'roll-up': { vi: 'Báo cáo tổng hợp', en: 'Roll-up report' },
  log: { vi: 'Nhật ký', en: 'Log' },
};
