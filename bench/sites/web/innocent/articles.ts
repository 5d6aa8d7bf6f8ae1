// Articles that use the words for what they report, teach or forbid.
import { type Change, html, type Innocent } from '../web.ts';
import { atEnd } from './at-end.ts';

const article = (path: string, title: string, text: string): Change => ({
  listed: [path],
  page: (page, at) => (at === '/' ? atEnd(page, `<p><a href="${path}">${title}</a></p>`) : page),
  extra: (asked, _, wrap) =>
    asked === path
      ? html(
          wrap(
            title,
            `<h1>${title}</h1><p>${text}</p><p>Nguồn: <a href="https://bao-lua.example/bai-viet">Báo Lúa</a></p>`,
          ),
        )
      : null,
});

type Told = readonly [kind: string, title: string, text: string];
const articles: Record<'tuned' | 'unseen', readonly Told[]> = {
  tuned: [
    [
      'crime-news',
      'Triệt phá đường dây đánh bạc qua mạng quy mô lớn',
      'Công an tỉnh khởi tố các đối tượng tổ chức đánh bạc. Nhóm này lập trang nhà cái có tên Rex88, cho con bạc nạp tiền, chơi tài xỉu, xóc đĩa, cá độ bóng đá rồi quy đổi. Cơ quan điều tra tạm giữ bốn bị can để xử lý theo Bộ luật Hình sự.',
    ],
    [
      'football-news',
      'Đội tuyển thắng đậm ở vòng loại',
      'Huấn luyện viên hài lòng với trận đấu. Cầu thủ đội nhà ghi bốn bàn, kèo nhà cái trước trận đánh giá thấp đội khách. Bảng xếp hạng đổi ngôi sau lượt trận này.',
    ],
    [
      'lottery-results',
      'Kết quả xổ số kiến thiết ngày 4/9/2026',
      'Công ty xổ số kiến thiết mở thưởng chiều nay. Giải đặc biệt 482913, jackpot của vietlott chưa có người trúng. Cơ cấu giải thưởng theo quy định tại thông tư hiện hành.',
    ],
    [
      'law-text',
      'Quy định xử phạt hành vi đánh bạc trái phép',
      'Theo Nghị định hiện hành, người nào có hành vi lô đề, ba cây, tổ chức cá cược bằng tiền, làm chủ lô đề, tổ chức đá gà, casino trái phép bị phạt tiền. Điều 321 Bộ luật Hình sự quy định tội đánh bạc.',
    ],
    [
      'warning',
      'Cảnh báo chiêu trò của trang cá cược trực tuyến',
      'Các đối tượng quảng cáo “nhà cái uy tín”, “nạp rút nhanh”, tặng tiền cược để dụ dỗ. Công an cảnh báo người dân cảnh giác, không truy cập; mọi hành vi đánh bạc đều bị xử phạt.',
    ],
    [
      'car-park',
      'Bổ sung slot đỗ xe tại trụ sở',
      'Trụ sở có thêm 88 slot đỗ xe cho người dân, bố trí bãi xe khu B. Lớp K88 và tổ 68 được phân công trực. Quyết định số QD88 có hiệu lực từ nay.',
    ],
  ],
  unseen: [
    [
      'crime-news',
      'Bắt nhóm điều hành trang cá độ nghìn tỷ',
      'Cảnh sát hình sự bắt quả tang nhóm đối tượng cầm đầu trang cá cược thể thao Zovin79. Chúng thuê người làm đại lý, nạp rút tiền qua ví, mở sòng bài trực tuyến và game bài đổi thưởng. Viện kiểm sát đã phê chuẩn lệnh tạm giam.',
    ],
    [
      'football-news',
      'Trước giờ bóng lăn: đội nhà gặp khó',
      'Cầu thủ trụ cột chấn thương. Chuyên gia nói tỷ lệ kèo không phản ánh đúng trận đấu. Huấn luyện viên sẽ đổi sơ đồ ở vòng loại tới.',
    ],
    [
      'lottery-results',
      'Xổ số kiến thiết miền Trung mở thưởng',
      'Giải đặc biệt trao cho vé có sáu chữ số trùng khớp. Người trúng jackpot đến công ty xổ số làm thủ tục. Số tiền nộp ngân sách tăng.',
    ],
    [
      'law-text',
      'Hỏi đáp pháp luật về tội tổ chức đánh bạc',
      'Hỏi: chơi lô đề online, nổ hũ có bị xử lý không? Đáp: theo khoản 1 điều 321, điều 322 Bộ luật Hình sự, người tổ chức, người tham gia xóc đĩa, tài xỉu bằng tiền có thể bị phạt tù.',
    ],
    [
      'warning',
      'Học sinh cần tránh xa game bài đổi thưởng',
      'Nhà trường tuyên truyền về tác hại của game đổi thưởng, bắn cá online và vay nóng. Nhiều em nghiện, bị lừa đảo chiếm đoạt tiền của gia đình. Phụ huynh cần phòng ngừa.',
    ],
    [
      'loan-news',
      'Ngăn chặn tín dụng đen, app vay tiền',
      'Công an xã tuyên truyền phòng, chống tín dụng đen: các app vay tiền hứa giải ngân nhanh, không cần thế chấp để chiếm đoạt. Người dân tố giác đối tượng cho vay nặng lãi.',
    ],
  ],
};

/** Of one half. */
export const told = (half: 'tuned' | 'unseen'): Innocent[] =>
  articles[half].map(([kind, title, text]) => ({
    kind,
    half,
    isTwin: false,
    make: (n) => article(`/tin-tuc/${kind}-${n}`, title, text),
  }));
