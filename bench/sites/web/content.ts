// What an office writes on its own site: news, notices, procedures. All of it is made up.
import type { Page } from './web.ts';

const places = [
  'Lúa Vàng',
  'Suối Mây',
  'Đồi Chè',
  'Bến Nứa',
  'Cồn Sậy',
  'Núi Thung',
  'Ruộng Bậc',
  'Trảng Cỏ',
  'Vàm Đước',
  'Hồ Lăng',
];
const bodies = [
  'Ủy ban nhân dân xã',
  'Sở Nông nghiệp tỉnh',
  'Trung tâm Y tế huyện',
  'Trường Trung học cơ sở',
  'Ban Quản lý khu công nghiệp',
  'Thư viện tỉnh',
];
const subjects = [
  'Lịch tiếp công dân tháng chín',
  'Kế hoạch tiêm phòng cho đàn gia súc',
  'Hội nghị tổng kết phong trào thi đua',
  'Thông báo tuyển viên chức',
  'Hướng dẫn làm thủ tục cấp đổi căn cước',
  'Khai giảng năm học mới',
  'Ra quân làm thủy lợi nội đồng',
  'Công khai dự toán ngân sách',
  'Tập huấn chuyển đổi số cho cán bộ',
  'Diễn tập phòng cháy chữa cháy',
  'Khánh thành nhà văn hóa thôn',
  'Phát động trồng cây đầu xuân',
];
const sentences = [
  'Sáng nay, đơn vị tổ chức buổi làm việc với đại diện các thôn để thống nhất kế hoạch trong quý.',
  'Người dân có thể nộp hồ sơ trực tiếp tại bộ phận một cửa hoặc gửi trực tuyến.',
  'Các đại biểu đề nghị sớm sửa chữa tuyến đường liên xã trước mùa mưa.',
  'Kết quả cho thấy tỷ lệ hồ sơ giải quyết đúng hạn tăng so với cùng kỳ năm trước.',
  'Cán bộ chuyên trách hướng dẫn từng hộ ghi sổ theo dõi vật nuôi và cây trồng.',
  'Mọi thắc mắc xin liên hệ văn phòng trong giờ hành chính để được giải đáp.',
  'Phong trào văn nghệ, thể thao được các chi đoàn hưởng ứng sôi nổi.',
  'Đơn vị đề nghị các tổ chức, cá nhân góp ý vào dự thảo trước ngày cuối tháng.',
  'Việc thu phí được niêm yết công khai tại trụ sở và trên trang thông tin điện tử.',
  'Năm nay thời tiết thuận lợi nên sản lượng dự kiến cao hơn mọi năm.',
];

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;
const paragraphs = (n: number, count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p>${pick(sentences, n * 3 + at)} ${pick(sentences, n * 5 + at * 2 + 1)} ${pick(sentences, n + at * 3 + 2)}</p>`,
  ).join('');

export const officeOf = (n: number): string => `${pick(bodies, n)} ${pick(places, n * 7 + 3)}`;

/** The pages of the n-th office, the front page first. */
export function pagesOf(n: number): Page[] {
  const office = officeOf(n);
  const news = Array.from({ length: 6 }, (_, at): Page => {
    const title = `${pick(subjects, n * 2 + at)} ${at + 1}/2026`;
    return {
      path: `/tin-tuc/bai-${n * 10 + at}`,
      title,
      inMenu: false,
      body: `<h1>${title}</h1>${paragraphs(n + at, 4)}`,
    };
  });
  return [
    {
      path: '/',
      title: `Trang chủ ${office}`,
      inMenu: true,
      body: `<h2>Tin nổi bật</h2>${paragraphs(n, 3)}`,
    },
    {
      path: '/gioi-thieu',
      title: 'Giới thiệu',
      inMenu: true,
      body: `<h1>Giới thiệu</h1>${paragraphs(n + 20, 3)}`,
    },
    {
      path: '/thu-tuc',
      title: 'Thủ tục hành chính',
      inMenu: true,
      body: `<h1>Thủ tục hành chính</h1><table><tr><th>Tên</th><th>Hạn</th></tr><tr><td>Cấp đổi</td><td>5 ngày</td></tr></table>${paragraphs(n + 30, 2)}`,
    },
    {
      path: '/lien-he',
      title: 'Liên hệ',
      inMenu: true,
      body: `<h1>Liên hệ</h1><form action="/lien-he" method="post"><input name="ten"><textarea name="noi_dung"></textarea></form>${paragraphs(n + 40, 1)}`,
    },
    ...news,
  ];
}
