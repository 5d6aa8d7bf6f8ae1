// How documents are numbered and called: 12/ABC-XYZ, 12/2025/NĐ-CP, 12-CV/TU, and the names of their kinds.

export const kinds =
  '(?:cong van|cong dien|van ban hop nhat|van ban|quyet dinh|chi thi|nghi quyet|nghi dinh|thong tu lien tich|thong tu|ke hoach (?:hanh dong|phoi hop)|ke hoach|thong bao ket luan|thong bao|huong dan|bao cao|to trinh|ket luan|quy dinh|quy che phoi hop|quy che|chuong trinh (?:hanh dong|phoi hop|cong tac)|chuong trinh|de an|giay moi|thu|phieu chuyen|canh bao|bo luat|luat|phap lenh|thong tri|cong ham)';

// A line may have been broken inside the symbol, so a blank may stand at its hyphens and strokes.
export const numberForm =
  '(?:\\d{1,6}[a-d]? ?/ ?(?:\\d{4} ?/ ?)?[a-z][a-z0-9&.]{0,15}(?: ?[-–] ?[a-z0-9&][a-z0-9&.]{0,15}){0,4}|\\d{1,6} ?- ?[a-z]{2,5} ?/ ?[a-z0-9]{1,12}(?:-[a-z0-9]{1,10}){0,2}|\\d{1,6}-[a-z]{2,5}/[a-z0-9]{1,12})';

/** The number as printed, without the blanks of a broken line and the stop of a sentence. */
export const tidyNumber = (printed: string): string =>
  printed.replace(/\s/g, '').replace(/–/g, '-').replace(/\.+$/, '');

/** Symbols are printed in capitals: "24/7", "3/4 số máy" and "02/tháng" are none. */
export const isSymbol = (printed: string): boolean =>
  /[A-ZĐ]{2,}|\/[A-ZĐ][A-ZĐ0-9&]*-[A-ZĐ]/.test(printed) &&
  !/[a-zđ]{3,}/.test(printed) &&
  !/\/(?:TP|UBND|HĐND|CNTT)$/.test(printed);
