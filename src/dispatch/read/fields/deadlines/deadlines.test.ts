// The wordings of deadlines, family by family, what is none, and what a hostile text may cost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../deadline.ts';

const issued = { year: 2025, month: 3 };
const due = (text: string) => {
  const { kind, date, time, from, to, rule } = readDeadline(text, issued);
  return [kind, date ?? from, time ?? to, rule];
};

describe('a day', () => {
  it.each([
    ['Trả lời trong ngày hôm nay (05/3/2025)', ['by', '2025-03-05', null, null]],
    ['Đợt kiểm tra kết thúc vào 17 giờ ngày 15/6/2025.', ['by', '2025-06-15', '17:00', null]],
    ['Các máy đã nhiễm được cách ly ngay trong ngày 05/4/2025.', ['by', '2025-04-05', null, null]],
    ['Văn phòng tổng hợp trong ngày 20/6/2025, không nhận bổ sung.', ['by', '2025-06-20', null, null]],
    ['Thời điểm chốt số liệu: ngày 25/6/2025', ['by', '2025-06-25', null, null]],
    ['trước 17 giờ 00 phút, thứ Sáu, ngày 14 tháng 3 năm 2025', ['before', '2025-03-14', '17:00', null]],
    ['trước 17 giờ thứ Sáu (ngày 14/3/2025)', ['before', '2025-03-14', '17:00', null]],
    ['trước 16h30 ngày 20.11.2025', ['before', '2025-11-20', '16:30', null]],
    ['trước ngày 15/8/25', ['before', '2025-08-15', null, null]],
    ['hạn chót nộp báo cáo là 17h00 ngày 14/3/2025', ['by', '2025-03-14', '17:00', null]],
    ['thời hạn gửi báo cáo kết quả: 30/6/2025', ['by', '2025-06-30', null, null]],
    ['Đến hết ngày 31/12/2025, 100% hệ thống được phê duyệt', ['by', '2025-12-31', null, null]],
    ['gửi về Công an tỉnh vào ngày 14/3/2025', ['by', '2025-03-14', null, null]],
    ['chậm nhất ngày 14 tháng 3', ['by', '2025-03-14', null, null]],
    ['trước ngày 20/01', ['before', null, null, null]],
    ['trước Tết Nguyên đán 2026', ['before', '2026-02-17', null, null]],
    ['phản hồi việc đã nhận công điện trước 10 giờ ngày 14/3/2025', ['before', '2025-03-14', '10:00', null]],
    ['nộp trước 17 giờ cùng ngày', ['before', null, '17:00', null]],
    ["Thời hạn nộp: trước 11h00' ngày 20/6/2025", ['before', '2025-06-20', '11:00', null]],
    ['Hạn gửi: 25/5/2025.', ['by', '2025-05-25', null, null]],
    ['Phao hỏng phải thay trước ngày 12/9/2025.', ['before', '2025-09-12', null, null]],
    ['Trong ngày 16/5/2025 gửi danh sách.', ['by', '2025-05-16', null, null]],
    ['Dọn dẹp trước ngày ông Công, ông Táo (10/02/2026).', ['before', '2026-02-10', null, null]],
    ['Tổng hợp, báo cáo Giám đốc vào cuộc giao ban ngày 09/4/2025.', ['by', '2025-04-09', null, null]],
    ['Nhân kỷ niệm 95 năm (20/10/1930 - 20/10/2025), tổ chức tọa đàm.', ['none', null, null, null]],
    ['Hằng ngày gửi báo cáo trước 7 giờ 30 và 16 giờ 30.', ['recurring', null, null, 'FREQ=DAILY']],
    ['Như đã báo cáo tại cuộc họp ngày 03/3/2025, hệ thống ổn định.', ['none', null, null, null]],
    ['Hằng ngày báo cáo tình hình về trực ban trước 16 giờ 00.', ['recurring', null, '16:00', 'FREQ=DAILY']],
    [
      'Kỳ đầu gửi trước 11h30 ngày 06/6/2025, các kỳ sau gửi vào ngày 05 hằng tháng.',
      ['before', '2025-06-06', '11:30', null],
    ],
  ])('%s', (text, expected) => expect(due(text)).toEqual(expected));
});

describe('a day with a letter for a figure', () => {
  it.each([
    ['Gửi sổ neo trước ngày 3O/11/2O25.', ['before', null, null, null]],
    ['Bến A xong trước 3O/9/2025; bến B xong trước 31/10/2025.', ['before', null, null, null]],
    ['Nộp phiếu chậm nhất ngày 1b tháng 9 năm 2025.', ['by', null, null, null]],
    ['Gửi trước ngày 14/11/20Z5.', ['before', null, null, null]],
    ['Thay phao trước tháng Mười Hai năm 20Z5.', ['none', null, null, null]],
    ['Trình sổ chậm nhất 16h3o ngày 28/11/2025.', ['none', null, null, null]],
    ['Quy định có hiệu lực đến hết 3O/9/2025.', ['none', null, null, null]],
    ['Nộp sổ trước ngày 20/9/2025, sổ phụ trước ngày 3O/9/2025.', ['before', '2025-09-20', null, null]],
    ['Các bản trước b2.3 phải thay trước ngày 12/9/2025.', ['before', '2025-09-12', null, null]],
  ])('is left open, and no other day takes its place: %s', (text, expected) =>
    expect(due(text)).toEqual(expected),
  );
});

describe('the one day of what is held or attended', () => {
  it.each([
    ['Tổ chức diễn tập tại kho dữ liệu ngày 27/3/2025.', ['during', '2025-03-27', '2025-03-27', null]],
    ['Cử 01 thuyền viên dự lớp bồi dưỡng sáng ngày 28/3/2025.', ['during', '2025-03-28', '2025-03-28', null]],
    [
      'Tổ chức diễn tập ngày 27/3/2025, gửi kết quả trước ngày 31/3/2025.',
      ['before', '2025-03-31', null, null],
    ],
    ['Cảng vụ sẽ tổ chức hội nghị ngày 27/3/2025.', ['none', null, null, null]],
    ['Cảng vụ đã tổ chức diễn tập ngày 27/02/2025.', ['none', null, null, null]],
    ['Hội nghị tổng kết diễn ra ngày 27/3/2025.', ['none', null, null, null]],
    ['Kính mời Quý đại biểu tham dự hội thảo ngày 27/3/2025.', ['none', null, null, null]],
  ])('%s', (text, expected) => expect(due(text)).toEqual(expected));
});

it('a day that is over is none where what follows tells how things were', () => {
  expect(due('Trước ngày 01/01/2025, việc này do phòng cũ thực hiện.')[0]).toBe('none');
  expect(due('Đơn vị đạt chuẩn trước ngày 31/12/2024 được miễn kiểm tra.')[0]).toBe('none');
  expect(due('Gửi phiếu trước ngày 31/12/2024 để tổng hợp.')).toEqual(['before', '2024-12-31', null, null]);
});

describe('a day counted from the dispatch, or from the end of a month', () => {
  const today = { year: 2025, month: 12, day: 31 };
  const on = (text: string) => {
    const { kind, date, time } = readDeadline(text, today);
    return [kind, date, time];
  };
  it.each([
    ['Đăng ký đầu mối chậm nhất ngày 31 tháng này.', ['by', '2025-12-31', null]],
    ['gửi báo cáo trước ngày 05 tháng sau', ['before', '2026-01-05', null]],
    ['trả lời bằng văn bản trong ngày hôm nay (31/12/2025)', ['by', '2025-12-31', null]],
    ['Gửi báo cáo trước 10 giờ sáng mai.', ['before', '2026-01-01', '10:00']],
    ['nộp không muộn hơn ngày cuối cùng của năm 2026', ['by', '2026-12-31', null]],
    ['gửi chậm nhất ngày cuối cùng của quý I/2026', ['by', '2026-03-31', null]],
    ['gửi trước ngày làm việc cuối cùng của tháng 7 năm 2026', ['before', null, null]],
    ['dựng xong sân khấu chậm nhất 02 tuần trước lễ khai hội (15/02/2026)', ['by', '2026-02-01', null]],
    ['kiểm tra xong muộn nhất 03 ngày làm việc trước ngày 20/01/2026', ['by', null, null]],
    ['phúc đáp trong ngày, chậm nhất 16 giờ', ['by', null, '16:00']],
    ['đến hết 16 giờ ngày 27 tháng Hai năm 2026', ['by', '2026-02-27', '16:00']],
    ['hạn cuối đăng ký chỗ neo là ngày 10 tháng sau', ['by', '2026-01-10', null]],
    ['đăng ký trước ngày 10 tháng Sáu năm 2026', ['before', '2026-06-10', null]],
    ['nộp trước tháng sáu năm sau', ['before', '2026-06-01', null]],
    ['kiểm tra chéo trong tuần đầu tiên của tháng 3/2026.', ['during', null, null]],
    ['thu hồi chứng thư số của người đã nghỉ hưu, chậm nhất ngày 15/01/2026', ['by', '2026-01-15', null]],
    ['USB của cán bộ thôi việc nộp về Văn phòng trước ngày 15/01/2026', ['before', '2026-01-15', null]],
    ['tài khoản của người nghỉ hưu trước ngày 01/6/2025', ['none', null, null]],
  ])('%s', (text, expected) => expect(on(text)).toEqual(expected));
});

describe('at the end of a year', () => {
  const december = { year: 2024, month: 12, day: 16 };
  const on = (text: string) => {
    const { kind, date, from, to, time } = readDeadline(text, december);
    return [kind, date ?? from, to ?? time];
  };
  it.each([
    ['Niêm phong kho trước Tết Dương lịch.', ['before', '2025-01-01', null]],
    ['Nộp bản kê khai chậm nhất 09 giờ ngày 06/02.', ['by', '2025-02-06', '09:00']],
    ['Kiểm kê phôi thẻ trong quý I.', ['during', '2025-01-01', '2025-03-31']],
    ['Đổi khóa tủ mạng trước ngày 12 tháng 01.', ['before', '2025-01-12', null]],
    ['Gửi phiếu trước ngày 20/8.', ['before', null, null]],
    ['Rà các máy đã cài bản vá trước ngày 10/02.', ['none', null, null]],
    ['Đấu nối thuê bao trả trước trong tháng 1.', ['during', '2025-01-01', '2025-01-31']],
    ['Chạy thử máy phát trước 10h ngày 25 tháng Chạp.', ['before', '2025-01-24', '10:00']],
    [
      'Trực từ 17h00 ngày 28 tháng Chạp (27/01/2025) đến 7h00 ngày mùng 5 Tết.',
      ['during', '2025-01-27', '2025-02-02'],
    ],
    ['Ký sổ giao ca muộn nhất mùng 4 Tết (01/02/2025).', ['by', '2025-02-01', null]],
  ])('%s', (text, expected) => expect(on(text)).toEqual(expected));
});

describe('a month, a quarter, a year, a span', () => {
  it.each([
    ['Thời gian: iừ ngày 05/6 đến 31/10/2025', ['during', '2025-06-05', '2025-10-31', null]],
    ['Trực ban ngày 30/4 đến hết ngày 02/5/2025', ['during', '2025-04-30', '2025-05-02', null]],
    ['Tăng cường giám sát trong thời gian tổ chức kỳ thi tốt nghiệp', ['during', null, null, null]],
    ['hoàn thành trong tháng 6', ['during', '2025-06-01', '2025-06-30', null]],
    ['hoàn thành trong tháng 2', ['during', null, null, null]],
    ['trong Quý III', ['during', '2025-07-01', '2025-09-30', null]],
    ['trong Quý III, IV năm 2025', ['during', '2025-07-01', '2025-12-31', null]],
    ['trong quý II và quý IV', ['during', null, null, null]],
    ['Bàn các việc trọng tâm 6 tháng cuối năm 2025.', ['none', null, null, null]],
    ['Tính từ ngày cuối cùng của thời hạn nộp phí quý 4 năm 2025.', ['none', null, null, null]],
    ['chậm nhất cuối quý II/2025', ['by', '2025-06-30', null, null]],
    // A stroke is lost, and it may be one of the number's own.
    ['cập nhật sổ đến hết quý II2025', ['none', null, null, null]],
    ['xong trước tháng 9/2025', ['before', '2025-09-01', null, null]],
    ['hoàn thành trong năm 2025.', ['during', '2025-01-01', '2025-12-31', null]],
    ['từ ngày 28/12/2025 đến hết ngày 03/01/2026', ['during', '2025-12-28', '2026-01-03', null]],
    ['từ ngày 01 đến ngày 05 tháng 9 năm 2025', ['during', '2025-09-01', '2025-09-05', null]],
    ['trong các ngày 15-20/8/2025', ['during', '2025-08-15', '2025-08-20', null]],
    ['từ ngày 30/8 (thứ Bảy) đến hết ngày 02/9/2025', ['during', '2025-08-30', '2025-09-02', null]],
    ['từ 8h00 ngày 01/6/2025, kết thúc 17h00 ngày 15/6/2025', ['during', '2025-06-01', '2025-06-15', null]],
    ['tập huấn (ngày 14 và 15/10/2025)', ['during', '2025-10-14', '2025-10-15', null]],
    ['nộp sổ (ngày 14 và 28/10/2025)', ['none', null, null, null]],
    [
      'trực dịp lễ 30/4 và 01/5 từ chiều thứ Ba 29/4 đến 6 giờ sáng 02/5/2025',
      ['during', '2025-04-29', '2025-05-02', null],
    ],
    ['trực đến hết dịp lễ 30/4 và 01/5/2025', ['by', '2025-05-01', null, null]],
    ['trong các ngày 30/4 và 01/5/2025', ['during', '2025-04-30', '2025-05-01', null]],
    ['Hoàn thành 100% vào năm 2026.', ['during', '2026-01-01', '2026-12-31', null]],
    ['hoàn thành trong giai đoạn 2025-2026', ['during', '2025-01-01', '2026-12-31', null]],
    ['Hoàn thành trong quý này.', ['during', '2025-01-01', '2025-03-31', null]],
    ['Hoàn thành trong tuần này.', ['during', null, null, null]],
    ['từ tháng 6 đến tháng 9/2025', ['during', '2025-06-01', '2025-09-30', null]],
    ['trong dịp Giỗ Tổ Hùng Vương năm 2025', ['during', '2025-04-07', null, null]],
  ])('%s', (text, expected) => expect(due(text)).toEqual(expected));
});

describe('what comes round again, and so long after something', () => {
  it.each([
    [
      'Gửi báo cáo hằng tháng vào các ngày 10 và 25',
      ['recurring', null, null, 'FREQ=MONTHLY;BYMONTHDAY=10,25'],
    ],
    [
      'Họp giao ban hằng tháng ngày 5, 15 và 25.',
      ['recurring', null, null, 'FREQ=MONTHLY;BYMONTHDAY=5,15,25'],
    ],
    ['Báo cáo vào ngày 15 và ngày cuối tháng.', ['recurring', null, null, 'FREQ=MONTHLY;BYMONTHDAY=15,-1']],
    [
      'Tổng kết trước ngày cuối cùng của tháng 11 hằng năm',
      ['recurring', null, null, 'FREQ=YEARLY;BYMONTH=11'],
    ],
    ['Diễn tập vào tháng 3, 6 và 9 hằng năm', ['recurring', null, null, 'FREQ=YEARLY;BYMONTH=3,6,9']],
    ['Tiến độ thực hiện: cập nhật mỗi quý', ['recurring', null, null, 'FREQ=MONTHLY;INTERVAL=3']],
    ['Báo cáo ngày hai lần, trước 8h và 16h', ['recurring', null, null, 'FREQ=DAILY']],
    ['Tổng hợp kết quả rà quét hằng tuần.', ['recurring', null, null, 'FREQ=WEEKLY']],
    ['kỳ đầu vào ngày 06/6/2025, các kỳ sau vào ngày 05 hằng tháng', ['by', '2025-06-06', null, null]],
    ['trước ngày 25 hàng tháng', ['recurring', null, null, 'FREQ=MONTHLY;BYMONTHDAY=25']],
    ['định kỳ hằng tháng (trước ngày 20) báo cáo', ['recurring', null, null, 'FREQ=MONTHLY;BYMONTHDAY=20']],
    [
      'trước ngày 15/6 và ngày 15/12 hằng năm',
      ['recurring', null, null, 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'],
    ],
    [
      'trước ngày 25 của tháng cuối quý',
      ['recurring', null, null, 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25'],
    ],
    ['Hàng năm báo cáo trước ngày 15/12.', ['recurring', null, null, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15']],
    [
      'báo cáo trước ngày 15 tháng 12 hằng năm',
      ['recurring', null, null, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ],
    ['Báo cáo hằng ngày trước 16h00.', ['recurring', null, '16:00', 'FREQ=DAILY']],
    ['Chuyển thư nghi ngờ về hộp thư chung trong 24 giờ.', ['within', null, null, 'PT24H']],
    ['Vá trong 72 giờ lỗ hổng nghiêm trọng.', ['within', null, null, 'PT72H']],
    ['Hoàn thành trong vòng 10 ngày (kể từ ngày ký Công văn).', ['within', null, null, 'P10D']],
    ['trước 16 giờ thứ Sáu hằng tuần', ['recurring', null, '16:00', 'FREQ=WEEKLY;BYDAY=FR']],
    ['định kỳ 03 tháng/lần', ['recurring', null, null, 'FREQ=MONTHLY;INTERVAL=3']],
    ['ngày 05 tháng đầu mỗi quý', ['recurring', null, null, 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5']],
    ['Thứ Bảy hằng tuần', ['recurring', null, null, 'FREQ=WEEKLY;BYDAY=SA']],
    ['vào tuần đầu tiên của mỗi quý', ['recurring', null, null, null]],
    [
      'định kỳ 6 tháng (trước 15/6) và năm (trước 15/12)',
      ['recurring', null, null, 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'],
    ],
    ['báo cáo Trực ban trong 15 phút', ['within', null, null, 'PT15M']],
    ['trong vòng 24h kể từ thời điểm phát hiện', ['within', null, null, 'PT24H']],
    ['sau 05 ngày làm việc kể từ ngày nhận được văn bản', ['within', null, null, null]],
    ['in sổ vào ngày cuối tháng hằng tháng', ['recurring', null, null, 'FREQ=MONTHLY;BYMONTHDAY=-1']],
    ['phản hồi trong vòng 48 giờ', ['within', null, null, 'PT48H']],
    ['báo ngay số máy trực, không để quá 15 phút', ['within', null, null, 'PT15M']],
    ['báo cáo tuần vào thứ Sáu', ['recurring', null, null, 'FREQ=WEEKLY;BYDAY=FR']],
    ['báo cáo tháng trước ngày 05 của tháng sau', ['recurring', null, null, 'FREQ=MONTHLY;BYMONTHDAY=5']],
    ['sao lưu mỗi tuần một lần', ['recurring', null, null, 'FREQ=WEEKLY']],
    ['Khi mất mạng, trong 10 phút phải gọi trực ban', ['within', null, null, 'PT10M']],
    ['mỗi tháng dọn kho 01 lần, vào ngày 12', ['recurring', null, null, 'FREQ=MONTHLY;BYMONTHDAY=12']],
    ['Phòng Vận hành báo Trung tâm Giám sát trong 20 phút đầu', ['within', null, null, 'PT20M']],
    ['Trong 12 giờ tới, cách ly các máy bị nhiễm.', ['within', null, null, 'PT12H']],
    ['Kể từ khi có lệnh, trong vòng 30 phút đội xe phải lên đường.', ['within', null, null, 'PT30M']],
    [
      'ngày 10 tháng thứ hai của quý',
      ['recurring', null, null, 'FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=10'],
    ],
    [
      'sao lưu vào tối thứ Hai và tối thứ Năm hằng tuần',
      ['recurring', null, null, 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ],
  ])('%s', (text, expected) => expect(due(text)).toEqual(expected));
});

describe('no deadline at all', () => {
  it.each([
    'Quyết định này có hiệu lực kể từ ngày 15/6/2025.',
    'kể từ 01/7/2025 chính quyền địa phương hai cấp hoạt động',
    'khôi phục hệ thống trong vòng 24 giờ kể từ khi xảy ra sự cố',
    'ngày 13/5 đã xảy ra sự cố',
    'Từ ngày 01/01/2025 đến ngày 30/6/2025, đã xảy ra 15 vụ',
    'số liệu tính đến hết ngày 30/6/2025',
    'các tài khoản được cấp trước ngày 01/01/2025',
    'nhật ký trong thời gian 03 tháng gần nhất',
    'báo cáo quý II/2025',
    'Máy mua trước năm 2015 phải thay.',
    'Trực liên tục trong 24 giờ.',
    'Báo cáo đột xuất khi có yêu cầu.',
    'Áp dụng kể từ ngày ký.',
    'áp dụng bản vá tháng 4/2025',
    'Bàn giao thẻ chậm nhất 01 ngày làm việc trước khi rời đơn vị.',
    'Vòng chung kết khai mạc trong ngày 20/6/2025.',
    'Đợt kiểm tra chéo bắt đầu trong ngày 20/6/2025.',
    'Danh sách máy nhiễm phát hiện trong ngày 20/6/2025.',
    'Số lượt truy cập ghi nhận trong ngày 20/6/2025.',
    'theo dõi liên tục tại trạm bơm cấp 1, mỗi quý một lần diễn tập',
  ])('%s', (text) => expect(readDeadline(text, issued).kind).toMatch(/none|recurring/));

  it('a word that only folds like another drops no deadline', () => {
    for (const text of [
      'gửi báo cáo về Công an tỉnh trước ngày 15/8/2025',
      'báo cáo vấn đề phát sinh trước ngày 15/8/2025',
      'gửi số liệu trước ngày 15/8/2025',
    ])
      expect(due(text)).toEqual(['before', '2025-08-15', null, null]);
  });
});

describe('any day in any rendering', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const opening = fc.constantFrom(
    'trước',
    'chậm nhất',
    'chậm nhất là',
    'muộn nhất',
    'hạn cuối:',
    'hoàn thành trước',
  );
  const clocks = fc.constantFrom('', '17 giờ 00 ', '17h00 ', '17:00 ', '17 giờ 00 phút, ');
  const forms = fc.constantFrom('words', 'strokes', 'dots', 'hyphens', 'padded');

  it('is read as that day, with its hour', () => {
    fc.assert(
      fc.property(day, opening, clocks, forms, (iso, words, clock, form) => {
        const [y, m, d] = iso.split('-').map(Number) as [number, number, number];
        const written = {
          words: `ngày ${d} tháng ${m} năm ${y}`,
          strokes: `ngày ${d}/${m}/${y}`,
          dots: `ngày ${d}.${m}.${y}`,
          hyphens: `ngày ${d}-${m}-${y}`,
          padded: `ngày ${iso.slice(8)}/${iso.slice(5, 7)}/${y}`,
        }[form as 'words'];
        const read = readDeadline(`Gửi kết quả về Sở ${words} ${clock}${written} để tổng hợp.`, issued);
        expect([read.date, read.time]).toEqual([iso, clock ? '17:00' : null]);
      }),
    );
  });

  it('a hostile text of any length costs no more than a moment', () => {
    const pieces = [
      'trước ',
      'ngày 1/1/2020, ',
      'từ 1/1 đến ',
      '12/AB-CD của Sở ',
      '1-CV/TU ',
      'định kỳ ',
      'thời hạn a ',
      '( ',
      ' ',
      'trong ngày ',
      'trước ngày sáng ',
      'chậm nhất đầu giờ làm việc ',
      'mỗi tuần 2 buổi ',
      'thông báo tạm dừng ',
      'trước hội nghị ',
    ];
    for (const piece of pieces) {
      const text = piece.repeat(3000);
      const start = performance.now();
      readDeadline(text, issued);
      // 50 ms on a quiet machine; the limit here tells linear from quadratic on a busy one.
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});

describe('silence that is taken for consent', () => {
  it.each([
    'Phòng Pháp lý xin ý kiến các xã; sau 07 ngày kể từ ngày gửi, xã nào không có ý kiến thì coi như nhất trí.',
    'Trong vòng 05 ngày kể từ ngày nhận được công văn, đơn vị không gửi văn bản góp ý được xem là đồng ý.',
    'Sau 05 ngày kể từ ngày gửi dự thảo, nếu không nhận được phản hồi, Sở sẽ trình ban hành.',
  ])('sets no deadline: %s', (clause) => expect(due(clause)[0]).toBe('none'));

  it('beside a request leaves its deadline', () => {
    const clause =
      'Trong vòng 05 ngày kể từ ngày nhận được công văn này, đề nghị các đơn vị góp ý; quá thời hạn trên, không có ý kiến coi như đồng ý.';
    expect(due(clause)).toEqual(['within', null, null, 'P5D']);
  });
});
