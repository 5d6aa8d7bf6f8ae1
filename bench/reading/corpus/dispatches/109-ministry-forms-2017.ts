// 109: a ministry of 2017 to its departments and the provinces: Roman parts, dashes, a form after the signature that is called only "Biểu mẫu 01".
import { by, during, duty, heading, point, recurring, type Source, say, state, table } from '../source.ts';

const units = 'Các đơn vị thuộc Bộ';
const departments = 'Sở Lâm nghiệp các tỉnh, thành phố';
const asked = [
  'Số máy chủ đang vận hành',
  'Số máy chủ đã cài phần mềm giám sát',
  'Số điểm yếu đã khắc phục',
  'Số điểm yếu chưa khắc phục',
];

export const source: Source = {
  id: '109',
  half: 'tune',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['BỘ LÂM NGHIỆP'],
    number: 'Số: 6042/BLN-THTK',
    about: ['V/v đôn đốc khắc phục điểm yếu', 'của hệ thống theo dõi cháy rừng'],
    right: state,
    placeDate: 'Hà Nội, ngày 21 tháng 8 năm 2017',
  },
  to: { lead: 'Kính gửi:', names: [units, departments] },
  body: [
    say(
      'Ngày 04/8/2017, hệ thống theo dõi cháy rừng ngừng hoạt động 06 giờ do máy chủ bị chiếm quyền. Qua kiểm tra từ ngày 07/8 đến ngày 11/8/2017 tại 09 địa phương, Bộ nhận thấy phần lớn máy chủ chưa được cập nhật từ năm 2015. Căn cứ Thông tư số 31/2016/TT-BLN ngày 19/12/2016 quy định về quản lý hệ thống thông tin ngành, Bộ yêu cầu:',
    ),
    heading('I.', 'ĐỐI VỚI CÁC ĐƠN VỊ THUỘC BỘ'),
    point(
      '-',
      'Khẩn trương cập nhật hệ điều hành của toàn bộ máy chủ, việc này phải xong trước khi bước vào mùa khô, muộn nhất là ngày 15/10/2017.',
      duty('I.-1', ['vulnerability'], { group: units, deadline: by('2017-10-15') }),
    ),
    point(
      '-',
      'Cục Điều tra rừng sao chép dữ liệu ảnh viễn thám ra băng từ mỗi tháng hai lần, vào ngày mùng 1 và ngày 15.',
      duty('I.-2', ['backup'], {
        group: 'Cục Điều tra rừng',
        deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=1,15'),
      }),
    ),
    heading('II.', 'ĐỐI VỚI SỞ LÂM NGHIỆP CÁC TỈNH, THÀNH PHỐ'),
    point(
      '-',
      'Thu hồi tài khoản đã cấp cho cán bộ kiểm lâm địa bàn chuyển công tác trước ngày 01/7/2017; hoàn tất việc thu hồi ngay trong tháng 9/2017.',
      duty('II.-1', ['access-review'], { group: departments, deadline: during('2017-09-01', '2017-09-30') }),
    ),
    point(
      '-',
      'Phối hợp với đơn vị cho thuê đường truyền đưa trạm quan trắc mất kết nối trở lại hoạt động trong vòng 12 giờ.',
      duty('II.-2', ['network-continuity'], { group: departments }),
    ),
    point(
      '-',
      'Trực thông tin 24/24 giờ trong các đợt cao điểm nắng nóng, khi cấp dự báo cháy rừng từ cấp IV trở lên.',
      duty('II.-3', ['duty-roster'], { group: departments }),
    ),
    heading('III.', 'CHẾ ĐỘ BÁO CÁO'),
    point(
      '-',
      'Các đơn vị, địa phương lập báo cáo theo Biểu mẫu 01 gửi kèm, gửi về Bộ (Trung tâm Tin học và Thống kê) để tổng hợp; hạn cuối nhận báo cáo là 17 giờ 00 ngày thứ Sáu, 29/9/2017.',
      duty('III.-1', ['report-form'], { deadline: by('2017-09-29', '17:00') }),
    ),
    point(
      '-',
      'Từ quý IV/2017 trở đi, báo cáo vào tuần cuối của mỗi quý.',
      duty('III.-2', ['report-form'], { deadline: recurring() }),
    ),
    say('Đầu mối liên hệ: ông Trần Quách Lâm, Trung tâm Tin học và Thống kê, điện thoại 024.3000.1717./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ trưởng (để b/c)', 'Lưu: VT, THTK'],
    signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    name: 'Phùng Tất Dũ',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['BIỂU MẪU 01', 'Tổng hợp kết quả khắc phục điểm yếu'],
      caption: '(Gửi kèm Công văn số 6042/BLN-THTK ngày 21/8/2017)',
      body: [
        say('Đơn vị báo cáo: ........................................'),
        table(
          ['TT', 'Nội dung', 'Số lượng', 'Ghi chú'],
          asked.map((name, index) => [String(index + 1), name, '', '']),
        ),
      ],
      fields: ['Đơn vị báo cáo', ...asked],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Bộ Lâm nghiệp',
    parentBody: null,
    number: '6042',
    symbol: 'BLN-THTK',
    place: 'Hà Nội',
    date: { iso: '2017-08-21' },
    subject: 'V/v đôn đốc khắc phục điểm yếu của hệ thống theo dõi cháy rừng',
    bases: [{ number: '31/2016/TT-BLN', date: '2016-12-19' }],
    contacts: [{ name: 'Trần Quách Lâm', phones: ['02430001717'] }],
    signatory: { authority: 'KT', name: 'Phùng Tất Dũ' },
    reportDue: by('2017-09-29', '17:00'),
    contradictions: [],
  },
};
