// Text in the encodings that dispatches came in through thirty years, and letters that only look like others.
import { expect, it } from 'vitest';
import { shownText } from './clean.ts';
import { decodeText } from './decode.ts';
import { tcvnLetters, vniLetters } from './legacy-letters.ts';

const sentence =
  'Sở Thông tin đề nghị các đơn vị của tỉnh thực hiện nhiệm vụ, gửi báo cáo về Phòng trước ngày 05 tháng 6 năm 2003; cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, hạnh phúc, và được, không.';
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const inverse = (letters: ReadonlyMap<string, string>) =>
  new Map([...letters].map(([sign, letter]) => [letter, sign]));
function typed(text: string, letters: ReadonlyMap<string, string>): string {
  const signs = inverse(letters);
  return [...text].map((letter) => signs.get(letter) ?? letter).join('');
}

it('text typed for TCVN3 and VNI fonts is read where its words show which', () => {
  expect(decodeText(bytesOf(typed(sentence, tcvnLetters)))).toBe(sentence);
  expect(decodeText(bytesOf(typed(sentence, vniLetters)))).toBe(sentence);
  expect(decodeText(new TextEncoder().encode(typed(sentence, tcvnLetters)))).toBe(sentence);
});

it('words of capitals in a TCVN3 font of capitals are capitals, "Sở" is not', () => {
  const capitals = typed('UBND TỉNH HOÀNG KHê', tcvnLetters).replace('À', 'µ');
  expect(decodeText(bytesOf(`${capitals}\n${typed(sentence, tcvnLetters)}`))?.split('\n')).toEqual([
    'UBND TỈNH HOÀNG KHÊ',
    sentence,
  ]);
});

it('a page of Windows-1258 is told by the marks of its tones', () => {
  const marks = /[\u0300\u0301\u0303\u0309\u0323]/;
  const marked = [...sentence]
    .map((letter) => {
      const apart = letter.normalize('NFD');
      return apart.replace(marks, '').normalize('NFC') + (marks.exec(apart)?.[0] ?? '');
    })
    .join('');
  const table = new Map(
    [...Array(128).keys()].map((low) => [
      new TextDecoder('windows-1258').decode(Uint8Array.of(128 + low)),
      128 + low,
    ]),
  );
  const bytes = Uint8Array.from(marked, (sign) => table.get(sign) ?? sign.charCodeAt(0));
  expect(decodeText(bytes)).toBe(sentence);
});

it('text of which nothing is sure stays as it stands, and Unicode stays Unicode', () => {
  expect(
    decodeText(bytesOf('Caf\u00e9 \u00e0 la carte, ma\u00eetre d\u2019h\u00f4tel'.replace('\u2019', "'"))),
  ).toBe("Café à la carte, maître d'hôtel");
  expect(decodeText(new TextEncoder().encode(sentence))).toBe(sentence);
  expect(decodeText(Uint8Array.from({ length: 400 }, (_, n) => (n * 37) % 256))).toBeNull();
});

it('UTF-16 that is cut inside a letter is read up to there', () => {
  const bytes = new Uint8Array(Buffer.from('\ufeffSở Y tế', 'utf16le'));
  expect(decodeText(bytes.subarray(0, bytes.length - 1))).toMatch(/^Sở Y t/);
});

it('letters that only look like Latin ones, and letters without width, are read as what they show', () => {
  expect(shownText('Sở Nội vụ, ngày 05')).toBe('Sở Nội vụ, ngày 05');
  expect(
    shownText('H\u043en\u0441 \uff12\uff10\uff12\uff14 t\u200br\u2060ước\u00ad ng\ufe0fày \u202e5'),
  ).toBe('Honc 2024 trước ngày 5');
  expect(shownText('Москва')).toBe('Москва');
  expect(shownText('\uf0b7 Rà soát')).toBe('• Rà soát');
});

it('letters that TCVN3 shares with the tones of Windows-1258 are no tones where whole words show the font', () => {
  const many = `${sentence} Thiết bị phải kín, quý III; chiều, miền, kết quả nếu có.`;
  expect(decodeText(bytesOf(typed(many, tcvnLetters)))).toBe(many);
});

it('text whose bytes were taken for another encoding, and saved so, is what was meant', () => {
  const bytes = new TextEncoder().encode(sentence);
  const taken = new TextDecoder('windows-1252').decode(bytes);
  expect(decodeText(new TextEncoder().encode(taken))).toBe(sentence);
});
