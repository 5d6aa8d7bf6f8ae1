// Parts a clause where one measure may end and the next begin: of several, each is told by the words around it.

/** Verbs with which a measure of its own begins; "phát hiện", "xử lý", "hoàn thành" go on with the one before. */
const measures = [
  'ra soat|kiem tra|sao luu|doi mat khau|khoa|thu hoi|cai dat|cai|lap|xay dung|cu|thanh lap|kien toan|cung co',
  'tuyen truyen|pho bien|quan triet|tap huan|huong dan|dien tap|to chuc|truc|bo tri|phan cong|giam sat|theo doi',
  'chan|go|xoa|ky|quet|trang bi|cap nhat|bat|thue|cong bo|chep|luu|thiet lap|bao dam|dam bao',
].join('|');
/** "; …", ", thu hồi …", "… đồng thời …". */
const border = new RegExp(
  `[.;]|, (?=(?:va )?(?:${measures})(?![a-z]))|(?<![a-z])(?:dong thoi|ket hop|trong do|kem theo)(?![a-z])`,
  'g',
);
/** Fewer words than these are the beginning of what follows: "rà soát, thu hồi tài khoản". */
const fewest = 5;

export type Part = { from: number; to: number };

/** @param asked the folded clause, without what it does not ask */
export function partsOf(asked: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const to of [...[...asked.matchAll(border)].map(({ index }) => index), asked.length]) {
    const words = asked.slice(from, to).match(/[a-z0-9]+/g)?.length ?? 0;
    if (words < fewest && to < asked.length) continue;
    parts.push({ from, to });
    from = to;
  }
  return parts;
}
