// 137: a telecom company in December 2017: days of the next year without their year, a clause that dates two points at once, a part dated for all under it.
import { before, by, during, duty, point, type Source, say, state, within } from '../source.ts';

export const source: Source = {
  id: '137',
  half: 'tune',
  print: { columns: true, wrap: 82 },
  head: {
    left: ['TỔNG CÔNG TY VIỄN THÔNG BIỂN ĐÔNG', 'CÔNG TY MẠNG LƯỚI KHU VỰC 4'],
    number: 'Số: 3390/ML4-VHKT',
    about: ['V/v bảo đảm mạng lưới', 'dịp Tết Dương lịch 2018'],
    right: state,
    placeDate: 'Tân Châu Hạ, ngày 04/12/2017',
  },
  to: { lead: 'Kính gửi:', names: ['Các Đài Viễn thông', 'Trung tâm Giám sát mạng'] },
  body: [
    say(
      'Năm 2017, tính đến hết ngày 30/11, mạng lưới khu vực có 27 lần mất liên lạc trên 01 giờ. Thực hiện Chỉ thị số 19/CT-VTBD ngày 24/11/2017 của Tổng Giám đốc, Giám đốc Công ty yêu cầu:',
    ),
    point('1.', 'Chuẩn bị kỹ thuật'),
    point(
      '1.1.',
      'Đo kiểm các tuyến cáp quang liên huyện, lập danh sách điểm suy hao cao.',
      duty('1.1', ['network-continuity'], { deadline: before('2017-12-22') }),
    ),
    point(
      '1.2.',
      'Kiểm tra tài khoản truy nhập từ xa vào thiết bị, thu hồi tài khoản của đối tác đã hết hợp đồng trước ngày 01/11/2017.',
      duty('1.2', ['access-review'], { deadline: before('2017-12-22') }),
    ),
    point(
      '1.3.',
      'Bổ sung máy phát điện cho các trạm ở đảo trong tháng 1.',
      duty('1.3', ['network-continuity'], { deadline: during('2018-01-01', '2018-01-31') }),
    ),
    point(
      '1.4.',
      'Các nội dung tại điểm 1.1 và 1.2 hoàn thành trước ngày 22/12/2017.',
      duty('1.4', ['statement|network-continuity|access-review'], {
        isOptional: true,
        deadline: before('2017-12-22'),
      }),
    ),
    point('2.', 'Ứng trực, xử lý sự cố (từ 0h00 ngày 30/12/2017 đến 24h00 ngày 02/01/2018):'),
    point(
      '2.1.',
      'Mỗi Đài bố trí một kíp trực tại chỗ, một kíp sẵn sàng cơ động.',
      duty('2.1', ['duty-roster'], { deadline: during('2017-12-30', '2018-01-02') }),
    ),
    point(
      '2.2.',
      'Sự cố mất liên lạc diện rộng phải báo cáo Trung tâm Giám sát mạng trong 10 phút đầu tiên, thời gian khắc phục không quá 03 giờ.',
      duty('2.2', ['incident-contact'], { deadline: within('PT10M') }),
    ),
    point('3.', 'Thuê bao và tin nhắn rác'),
    point(
      '3.1.',
      'Chặn thuê bao phát tán tin nhắn lừa đảo sau 02 giờ kể từ khi nhận phản ánh qua đầu số 156.',
      duty('3.1', ['spam-complaint'], { deadline: within('PT2H') }),
    ),
    point(
      '3.2.',
      'Hoàn thành đối soát thông tin thuê bao trả trước trong quý I năm sau.',
      duty('3.2', ['spam-complaint|statement'], { deadline: during('2018-01-01', '2018-03-31') }),
    ),
    point(
      '3.3.',
      'Thông báo cho khách hàng về việc bảo dưỡng tuyến cáp đêm 20/12/2017 trước 03 ngày.',
      duty('3.3', ['statement|awareness'], { isOptional: true, deadline: before('2017-12-17') }),
    ),
    point('4.', 'Báo cáo'),
    point(
      '4.1.',
      'Danh sách kíp trực gửi Trung tâm Giám sát mạng chậm nhất 12 giờ trưa thứ Sáu, ngày 08/12.',
      duty('4.1', ['duty-roster'], { deadline: by('2017-12-08', '12:00') }),
    ),
    point(
      '4.2.',
      'Báo cáo tổng kết đợt ứng trực gửi về Công ty trước ngày 10/01.',
      duty('4.2', ['report-form'], { deadline: before('2018-01-10') }),
    ),
    say('Công văn này có hiệu lực kể từ ngày ký. Trung tâm Giám sát mạng trực điện thoại 0296.3000.339./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Tổng công ty (để b/c)', 'Lưu: VT, VHKT'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Lữ Kim Thoa',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Công ty Mạng lưới khu vực 4',
    parentBody: 'Tổng công ty Viễn thông Biển Đông',
    number: '3390',
    symbol: 'ML4-VHKT',
    place: 'Tân Châu Hạ',
    date: { iso: '2017-12-04' },
    subject: 'V/v bảo đảm mạng lưới dịp Tết Dương lịch 2018',
    bases: [{ number: '19/CT-VTBD', date: '2017-11-24' }],
    contacts: [{ name: null, phones: ['02963000339'] }],
    signatory: { authority: 'KT', name: 'Lữ Kim Thoa' },
    reportDue: before('2018-01-10'),
    contradictions: [],
  },
};
