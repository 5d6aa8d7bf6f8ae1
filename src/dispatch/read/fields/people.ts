// How a person is named: a form of address or a rank, then a proper name, before what the person does.

const forms =
  '[Ôô]ng|[Bb]à|[Đđ]\\/c|[Đđ]\\.c|[Đđ]ồng chí|[Aa]nh|[Cc]hị|(?:Thiếu|Trung|Thượng|Đại) (?:úy|uý|tá|tướng)|(?:PGS|GS|TS|ThS|BS|KS|CN)\\.?';
const bareForms =
  '[Oo]ng|[Bb]a|[Dd]\\/c|[Dd]ong chi|[Aa]nh|[Cc]hi|(?:Thieu|Trung|Thuong|Dai) (?:uy|ta|tuong)|(?:PGS|GS|TS|ThS|BS|KS|CN)\\.?';
// Words of offices, which follow a name without a comma at times and are no part of it.
const offices =
  'Chuyên viên|Trưởng|Phó|Giám|Đội|Chánh|Cán bộ|Phòng|Trung tâm|Ban|Sở|Cục|Công an|Văn phòng|Chủ tịch|Chi cục|Số|Điện|Email|ĐT|SĐT|Tổ|Kỹ sư|Bộ|Viện|Chuyen vien|Truong|Pho|Giam|Chanh|Can bo|Phong|Van phong';
const word = `(?!(?:${offices})(?![\\p{L}]))\\p{Lu}\\p{L}*`;
const named = (titles: string): string =>
  `(?<![\\p{L}])(?:(?:${titles})[:.,]?\\s+)+(${word}(?:\\s${word}){0,5})(?![\\p{L}])`;

/** Group 1 is the name, of one to six words; text without diacritics has forms of address without them. */
export const personPattern = (text: string): RegExp =>
  new RegExp(named(/[\u0080-\u1fff]/.test(text) ? forms : bareForms), 'gu');

const titles = new RegExp(`^(?:(?:${forms}|${bareForms}|CKI{1,2}|Dr|DS)[:.,]?\\s+)+`, 'u');

/** "KS. Phạm Văn A", "Ông Phạm Văn A": the name alone. */
export const withoutTitles = (name: string): string => name.replace(titles, '').trim();

const surnames = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm trịnh mai đào cao hà lương tạ tô chu châu tống thái quách phùng vương từ kiều la triệu bế sầm nông hứa mạc giáp khổng kha thạch ông lưu trương văn đồng lại nghiêm ninh tăng thân viên vi'.split(
    ' ',
  ),
);

/** Whether the words begin with a family name. */
export const isNamed = (text: string): boolean =>
  surnames.has(text.trim().split(/\s+/)[0]?.toLowerCase().normalize('NFC') ?? '');
