// Vietnamese words of the frame around every page: navigation, search, banners.

export const vi = {
  name: 'Hải Đăng',
  skip: 'Đến nội dung chính',
  navigation: 'Điều hướng chính',
  more: 'Thêm',
  page: {
    today: 'Hôm nay',
    dispatches: 'Công văn đến',
    directives: 'Văn bản chỉ đạo',
    duties: 'Việc của đơn vị',
    tracking: 'Theo dõi thực hiện',
    reports: 'Báo cáo',
    units: 'Danh bạ đơn vị',
    log: 'Nhật ký',
    people: 'Người dùng',
    account: 'Tài khoản của tôi',
  },
  search: {
    label: 'Tìm trong Hải Đăng',
    placeholder: 'Tìm đơn vị, công văn, nhiệm vụ',
    key: 'Bấm phím / để tìm',
    title: 'Tìm thấy gì?',
    ask: 'Gõ từ cần tìm vào ô ở trên. Có dấu hay không dấu đều được.',
    none: ({ query }: { query: string }) => `Không có gì khớp với “${query}”.`,
    noneHint: 'Thử ít chữ hơn, hoặc tìm theo số, ký hiệu công văn hay mã đơn vị.',
    looking: 'Đang tìm…',
  },
  language: 'Ngôn ngữ',
  theme: { label: 'Nền', system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
  signOut: 'Đăng xuất',
  opening: 'Đang mở Hải Đăng…',
  openingPage: 'Đang mở trang…',
  offline: {
    text: 'Mất kết nối với máy chủ. Dữ liệu đang hiện có thể đã cũ; hệ thống tự nối lại.',
    again: 'Thử lại ngay',
  },
  example: {
    title: 'Dữ liệu ví dụ',
    text: 'Tỉnh, đơn vị và người trong hệ thống này đều do chúng tôi đặt ra để xem thử.',
    remove: 'Xóa dữ liệu ví dụ',
    removing: 'Đang xóa dữ liệu ví dụ…',
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Đường dẫn sai, hoặc trang này không thuộc phạm vi của bạn.',
    home: 'Về trang Hôm nay',
  },
  broken: {
    title: 'Trang gặp lỗi',
    fix: 'Tải lại trang. Nếu còn lỗi, báo quản trị viên kèm dòng chữ trên.',
    reload: 'Tải lại trang',
  },
  coming: {
    title: 'Trang này chưa có',
    text: 'Phần này chưa được mở trong bản đang chạy.',
  },
};
