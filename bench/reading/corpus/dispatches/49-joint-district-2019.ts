// 49: joint guidance of a district's education office and police, 2019: two issuers, two signers, schools in two columns; nothing contradicts though much looks so.
import { before, by, during, duty, heading, point, type Source, say, state, table } from '../source.ts';

const pairs = [
  ['1', 'Trường THCS Đá Dựng', '5', 'Trường Tiểu học Cây Thị'],
  ['2', 'Trường THCS Bản Mường Lay Hạ', '6', 'Trường Tiểu học Số 2 Đá Dựng'],
  ['3', 'Trường PTDTBT THCS Tà Lơi', '7', 'Trường Mầm non Hoa Gạo'],
  ['4', 'Trường TH&THCS Khe Vàng', '8', 'Trường Mầm non Sao Khuê'],
];

export const source: Source = {
  id: '49',
  half: 'tune',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['UBND HUYỆN KHE VÀNG', 'PHÒNG GD&ĐT - CÔNG AN HUYỆN'],
    number: 'Số: 212/HDLN-PGDĐT-CAH',
    right: state,
    placeDate: 'Khe Vàng, ngày 18 tháng 11 năm 2019',
  },
  title: ['HƯỚNG DẪN LIÊN NGÀNH', 'Về phối hợp phòng ngừa vi phạm pháp luật trên mạng trong trường học'],
  body: [
    say(
      'Thực hiện Kế hoạch số 98/KH-CAH ngày 18/11/2019 của Công an huyện và Kế hoạch số 205/KH-PGDĐT ngày 18/11/2019 của Phòng Giáo dục và Đào tạo, liên ngành hướng dẫn như sau:',
    ),
    heading('I -', 'NHIỆM VỤ CỦA CÁC TRƯỜNG'),
    point(
      '1/',
      'Mỗi trường tổ chức ít nhất một buổi ngoại khóa về an toàn trên mạng từ nay đến hết học kỳ I, xong trước Tết Canh Tý 2020.',
      duty('I.1', ['awareness'], { group: 'Các trường', deadline: before('2020-01-25') }),
    ),
    point(
      '2/',
      'Kiểm tra, gỡ bài viết, hình ảnh xấu trên trang tin của trường; báo ngay Công an huyện khi trang bị thay đổi nội dung.',
      duty('I.2', ['website-integrity', 'incident-contact'], { group: 'Các trường' }),
    ),
    point(
      '3/',
      'Đăng ký giáo viên đầu mối chậm nhất ngày 25 tháng này.',
      duty('I.3', ['incident-contact|response-team|warning-channel|statement'], {
        group: 'Các trường',
        deadline: by('2019-11-25'),
      }),
    ),
    heading('II -', 'NHIỆM VỤ CỦA LIÊN NGÀNH'),
    point(
      '1/',
      'Công an huyện cử báo cáo viên, tiếp nhận phản ánh qua số 0911 - 000 - 394 (đ/c Tẩn A Páo).',
      duty('II.1', ['awareness|incident-contact'], { group: 'Công an huyện' }),
    ),
    point(
      '2/',
      'Phòng Giáo dục và Đào tạo chủ trì cùng Công an huyện kiểm tra chéo trong tuần đầu tiên của tháng 3/2020.',
      duty('II.2', ['statement'], {
        group: 'Phòng Giáo dục và Đào tạo',
        lead: 'Phòng Giáo dục và Đào tạo',
        support: ['Công an huyện'],
        deadline: during(null, null, '2020-03-04'),
      }),
    ),
    say(
      'Các trường gửi báo cáo sơ kết về liên ngành trước ngày 10/01/2020, báo cáo tổng kết trước ngày 25/5/2020.',
      duty('closing', ['report-form'], { deadline: before('2020-01-10') }),
    ),
  ],
  tail: {
    distribution: ['UBND huyện (b/c)', 'Các trường theo danh sách', 'Lưu: PGDĐT, CAH'],
    signature: [
      'TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
      '',
      'Giàng Thị Xuân Hội',
      '',
      'KT. TRƯỞNG CÔNG AN HUYỆN',
      'PHÓ TRƯỞNG CÔNG AN HUYỆN',
    ],
    name: 'Trung tá Lương Phúc Kỳ',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['DANH SÁCH CÁC TRƯỜNG THỰC HIỆN'],
      caption: '(Kèm theo Hướng dẫn liên ngành số 212/HDLN-PGDĐT-CAH ngày 18/11/2019)',
      body: [table(['TT', 'Tên trường', 'TT', 'Tên trường'], pairs)],
      units: [
        {
          sector: null,
          names: [...pairs.map((cells) => cells[1] ?? ''), ...pairs.map((cells) => cells[3] ?? '')],
        },
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'guidance',
    urgency: null,
    issuer: [
      'Phòng GD&ĐT - Công an huyện',
      'Phòng Giáo dục và Đào tạo - Công an huyện Khe Vàng',
      'Phòng Giáo dục và Đào tạo',
    ],
    parentBody: 'UBND huyện Khe Vàng',
    number: '212',
    symbol: 'HDLN-PGDĐT-CAH',
    place: 'Khe Vàng',
    date: { iso: '2019-11-18' },
    subject: 'Về phối hợp phòng ngừa vi phạm pháp luật trên mạng trong trường học',
    bases: [
      { number: '98/KH-CAH', date: '2019-11-18' },
      { number: '205/KH-PGDĐT', date: '2019-11-18' },
    ],
    contacts: [{ name: 'Tẩn A Páo', phones: ['0911000394'] }],
    signatory: {
      authority: ['KT'],
      name: ['Lương Phúc Kỳ', 'Trung tá Lương Phúc Kỳ', 'Giàng Thị Xuân Hội'],
    },
    contradictions: [],
  },
};
