// 47: a decision of a telecom corporation: article, clause and point; what amends what, days of effect, a holiday by name as a deadline.
import { before, by, duty, point, recurring, type Source, say, state, within } from '../source.ts';

const network = 'Trung tâm Điều hành mạng';
const provinces = 'Viễn thông các tỉnh, thành phố';

export const source: Source = {
  id: '47',
  half: 'tune',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['TẬP ĐOÀN VIỄN THÔNG SAO BẮC', 'TỔNG CÔNG TY HẠ TẦNG MẠNG'],
    number: 'Số: 1402/QĐ-HTM-ANM',
    right: state,
    placeDate: 'Hà Nội, ngày 09 tháng 8 năm 2021',
  },
  title: ['QUYẾT ĐỊNH', 'Ban hành biện pháp bảo vệ mạng lõi và tiếp nhận khiếu nại của khách hàng'],
  body: [
    say('TỔNG GIÁM ĐỐC TỔNG CÔNG TY HẠ TẦNG MẠNG'),
    say(
      'Căn cứ Điều lệ Tổng công ty ban hành kèm theo Quyết định số 66/QĐ-HĐTV ngày 15/3/2018, được sửa đổi tại Quyết định số 140/QĐ-HĐTV ngày 22/6/2020 của Hội đồng thành viên Tập đoàn;',
    ),
    say('Căn cứ Công văn số 3075/BTTTT-CVT ngày 09/8/2021 của Bộ Thông tin và Truyền thông;'),
    say('Xét đề nghị của Trưởng Ban An ninh mạng,'),
    say('QUYẾT ĐỊNH:'),
    point('Điều 1.', 'Trách nhiệm của Trung tâm Điều hành mạng'),
    point(
      '1.',
      'Duy trì ít nhất hai hướng truyền dẫn độc lập đến mỗi tỉnh; không để mất liên lạc quá 04 giờ/năm.',
      duty('1.1', ['network-continuity'], { group: network }),
    ),
    point('2.', 'Đối với thiết bị định tuyến:'),
    point(
      'a)',
      'Nâng cấp hệ điều hành có lỗ hổng trước ngày Quốc khánh 02/9/2021;',
      duty('1.2.a', ['vulnerability'], { group: network, deadline: before('2021-09-02') }),
    ),
    point(
      'b)',
      'Đổi mật khẩu quản trị vào tuần đầu tiên của mỗi quý.',
      duty('1.2.b', ['password'], {
        group: network,
        deadline: recurring(),
      }),
    ),
    point('Điều 2.', 'Trách nhiệm của Viễn thông các tỉnh, thành phố'),
    point(
      '1.',
      'Chặn thuê bao phát tán tin nhắn rác trong 02 giờ sau khi tiếp nhận phản ánh qua đầu số của cơ quan quản lý.',
      duty('2.1', ['spam-complaint'], { group: provinces, deadline: within('PT2H') }),
    ),
    point(
      '2.',
      'Thực hiện yêu cầu ngăn chặn, cung cấp thông tin của cơ quan có thẩm quyền ngay trong ngày làm việc.',
      duty('2.2', ['authority-order'], { group: provinces }),
    ),
    point(
      '3.',
      'Sáng thứ Hai hằng tuần, trước 09:00, gửi số liệu khiếu nại về Ban An ninh mạng.',
      duty('2.3', ['spam-complaint|report-form'], {
        group: provinces,
        deadline: recurring('FREQ=WEEKLY;BYDAY=MO'),
      }),
    ),
    point(
      'Điều 3.',
      'Ban An ninh mạng kiểm tra việc thực hiện, trình Tổng Giám đốc báo cáo giữa kỳ không muộn hơn ngày cuối cùng của năm 2021.',
      duty('3', ['report-form|statement'], { group: 'Ban An ninh mạng', deadline: by('2021-12-31') }),
    ),
    point(
      'Điều 4.',
      'Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký và thay thế Quyết định số 880/QĐ-HTM ngày 01/8/2016.',
    ),
    point(
      'Điều 5.',
      'Các ông (bà) Chánh Văn phòng, Trưởng các Ban, Giám đốc Viễn thông các tỉnh, thành phố căn cứ Quyết định thi hành./.',
      duty('5', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Như Điều 5', 'HĐTV Tập đoàn (để b/c)', 'Ban Kiểm soát nội bộ', 'Lưu: VT, ANM.04'],
    signature: ['TUQ. TỔNG GIÁM ĐỐC', 'TRƯỞNG BAN AN NINH MẠNG'],
    name: 'Trần Lê Thạch Sanh',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'decision',
    urgency: null,
    issuer: ['Tổng công ty Hạ tầng mạng', 'Tổng Giám đốc Tổng công ty Hạ tầng mạng'],
    parentBody: 'Tập đoàn Viễn thông Sao Bắc',
    number: '1402',
    symbol: 'QĐ-HTM-ANM',
    place: 'Hà Nội',
    date: { iso: '2021-08-09' },
    subject: 'Ban hành biện pháp bảo vệ mạng lõi và tiếp nhận khiếu nại của khách hàng',
    bases: [
      { number: '66/QĐ-HĐTV', date: '2018-03-15' },
      { number: '3075/BTTTT-CVT', date: '2021-08-09' },
    ],
    inDuties: [
      { number: '140/QĐ-HĐTV', date: '2020-06-22' },
      { number: '880/QĐ-HTM', date: '2016-08-01' },
    ],
    contacts: [],
    signatory: { authority: 'TUQ', name: 'Trần Lê Thạch Sanh' },
    contradictions: [],
  },
};
