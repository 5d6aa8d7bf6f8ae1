// Gives a name printed in capitals its ordinary case: as the body of the same dispatch writes it, else by rule.
import { fold } from '../lines/fold.ts';

/** A school is called after a person or a place. */
const schools = new Set(['THPT', 'THCS', 'MẦM NON', 'TIỂU HỌC']);
// Words for a kind of place or body: lower-case inside a name, and what follows them is a proper name.
const placeWords = new Set(['TỈNH', 'HUYỆN', 'QUẬN', 'XÃ', 'PHƯỜNG']);
const placePairs = ['THÀNH PHỐ', 'THỊ XÃ', 'THỊ TRẤN', 'ĐẶC KHU'];
const abbreviations = new Set(['UBND', 'UBMTTQ', 'TAND', 'EVN', 'VHTT&DL']);
/** Every syllable has a vowel: what has none is the initials of several. */
const isAbbreviation = (word: string): boolean =>
  abbreviations.has(word) || (/^\p{L}[\p{L}&]+$/u.test(word) && !/[aeiouy]/.test(fold(word)));

/** "BẢO HIỂM XÃ HỘI": no commune. */
const isSociety = (word: string, next: string | undefined): boolean => word === 'XÃ' && next === 'HỘI';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** "SỞ KHOA HỌC" → "Sở Khoa học" where `body` writes it so; else "Sở khoa học", with place names capitalised. */
export function ordinaryCase(name: string, body: string): string {
  return asWritten(name, body) ?? withProperNames(byRule(name), body);
}

/** "Công ty Điện lực hải sa" → "… Hải Sa" where `body` names that place. */
function withProperNames(name: string, body: string): string {
  const words = name.split(' ');
  for (let at = 1; at + 1 < words.length; at++)
    for (const count of [3, 2]) {
      const run = words.slice(at, at + count);
      if (run.length < count || !run.every((word) => /^\p{Ll}+$/u.test(word))) continue;
      const proper = run.map(capitalised);
      if (!new RegExp(`(?<![\\p{L}])${proper.join(' ')}(?![\\p{L}])`, 'u').test(body)) continue;
      words.splice(at, count, ...proper);
      break;
    }
  return words.join(' ');
}

function asWritten(name: string, body: string): string | null {
  const wanted = fold(name);
  const folded = fold(body);
  const counts = new Map<string, number>();
  for (let index = folded.indexOf(wanted); index >= 0; index = folded.indexOf(wanted, index + 1)) {
    const found = body.slice(index, index + name.length);
    const sameLetters = found.toUpperCase() === name.toUpperCase();
    if (sameLetters && found !== found.toUpperCase()) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

// What the best known bodies are called, in the case that Decree 30/2020/NĐ-CP, Appendix II, gives them.
const callings = [
  'Thông tin và Truyền thông',
  'Khoa học và Công nghệ',
  'Giáo dục và Đào tạo',
  'Tài nguyên và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và Môi trường',
  'Kế hoạch và Đầu tư',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thể thao',
  'Lao động - Thương binh và Xã hội',
  'Giao thông vận tải',
  'Dân tộc và Tôn giáo',
  'Công Thương',
  'Chuyển đổi số',
  'An ninh mạng',
  'An toàn thông tin',
  'Chỉ đạo',
  'Tuyên giáo',
  'Dân vận',
  'Mặt trận Tổ quốc',
  'Việt Nam',
  'Nhà nước',
  'Trung ương',
  'Công nghệ thông tin',
  'Viễn thông',
  'Bưu chính',
  'Chỉ huy quân sự',
  'Quốc phòng',
  'Công an',
  'Nội vụ',
  'Tư pháp',
  'Tài chính',
  'Xây dựng',
  'Y tế',
  'Ngoại vụ',
  'Du lịch',
  'Điện lực',
  'Cổ phần',
  'Thủ tướng',
  'Chính phủ',
  'Quốc hội',
  'Ủy ban Kiểm tra',
  'Uỷ ban Kiểm tra',
  'Đảng ủy',
  'Đảng uỷ',
];
const bodyWords = [
  'SỞ',
  'BỘ',
  'CỤC',
  'VỤ',
  'BAN',
  'VIỆN',
  'PHÒNG',
  'HỘI',
  'ĐOÀN',
  'TRUNG TÂM',
  'TẬP ĐOÀN',
  'CHI CỤC',
  'TỔNG CỤC',
  'VĂN PHÒNG',
  'THANH TRA',
  'NGÂN HÀNG',
];

/** "SỞ NỘI VỤ" → "Sở Nội vụ": what a body is called begins with a capital, and known callings have their own. */
function byRule(name: string): string {
  const cased = byWords(name);
  const known = callings.reduce((text, calling) => {
    const index = text.toLowerCase().indexOf(calling.toLowerCase());
    const isWhole =
      index >= 0 &&
      !/\p{L}/u.test(text[index - 1] ?? ' ') &&
      !/\p{L}/u.test(text[index + calling.length] ?? ' ');
    return isWhole ? text.slice(0, index) + calling + text.slice(index + calling.length) : text;
  }, cased);
  const opening = bodyWords.find((word) => name.startsWith(`${word} `) && !/^HỘI ĐỒNG /.test(name));
  const at = (opening?.length ?? -1) + 1;
  const whole = known.slice(0, at) + known.charAt(at).toUpperCase() + known.slice(at + 1);
  // "Giáo dục - Đào tạo": what a dash parts is named each for itself.
  return whole.replace(/(?<=\p{L} ?[-–] ?)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function byWords(name: string): string {
  const words = name.split(' ');
  let proper = false;
  return words
    .map((word, index) => {
      if (word.split('&').some((part) => schools.has(part)) || schools.has(`${words[index - 1]} ${word}`)) {
        const written = isAbbreviation(word) ? word : word.toLowerCase();
        proper = true;
        return written;
      }
      // "TP.HÒA KHÊ", "TP. HÒA KHÊ".
      const town = /^(T[PX]\.)(.*)$/u.exec(word);
      if (town) {
        proper = true;
        return town[1]! + capitalised(town[2]!);
      }
      if (isAbbreviation(word)) return word;
      // "Đảng ủy Ủy ban": the first of two belongs to the name before it.
      if (/^[UỦỶ][ỶYỦUy]$/u.test(word))
        return index === 0 || words[index + 1] === 'BAN' ? capitalised(word) : word.toLowerCase();
      const pair = placePairs.some(
        (two) => two === `${word} ${words[index + 1]}` || two === `${words[index - 1]} ${word}`,
      );
      if ((placeWords.has(word) && !isSociety(word, words[index + 1])) || pair) {
        proper = true;
        return index === 0 ? capitalised(word) : word.toLowerCase();
      }
      return proper || index === 0 ? capitalised(word) : word.toLowerCase();
    })
    .join(' ');
}
