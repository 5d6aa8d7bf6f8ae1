// Pairs of words that are in the names of bodies everywhere: beside the first, a second that is misread by a letter is known.

const pairs = new Set(
  'tinh ui,huyen ui,thanh ui,dang ui,khu vuc,phu nu,giao duc,dao tao,cong nghe,nong nghiep,moi truong,nong thon,van hoa,the thao,du lich,xa hoi,bao hiem,lao dong,nhan dan,thanh nien,chien binh,to quoc,hanh chinh,tai chinh,quan su,bien phong,kiem sat,thong ke,kho bac,ngan hang,dien luc,vien thong,buu dien,trung tam,benh vien,trung hoc,pho thong,tieu hoc,quan li,du an,phat trien,dau tu,xay dung,giao thong,cong thuong,tu phap,thanh tra,van phong,chi cuc,hai quan,truyen hinh,phat thanh'.split(
    ',',
  ),
);

/** Whether a word of the known name follows from the one before it, and what is printed differs by one letter. */
export function isFixedWord(printed: string, name: readonly string[]): boolean {
  const own = printed.replaceAll('y', 'i');
  const known = name.map((word) => word.replaceAll('y', 'i'));
  return known.some(
    (word, at) => at > 0 && pairs.has(`${known[at - 1]} ${word}`) && word !== own && differsByOne(own, word),
  );
}

function differsByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}
