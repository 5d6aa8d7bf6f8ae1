// How offices abbreviate the names of units, folded: what the short form stands for.

/** Said in a key by its short form, so that the telling letters weigh more. */
export const shortened: readonly (readonly [RegExp, string])[] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\bmat tran to quoc\b/g, 'mttq'],
  [/\bthanh pho\b/g, 'tp'],
  [/\bthi xa\b/g, 'tx'],
  [/\bthi tran\b/g, 'tt'],
  [/\btrach nhiem huu han\b/g, 'tnhh'],
  [/\bmot thanh vien\b/g, 'mtv'],
  [/\bco phan\b/g, 'cp'],
  [/\bban quan li\b/g, 'bql'],
  [/\btrung tam y te\b/g, 'ttyt'],
  [/\btrung hoc pho thong\b/g, 'thpt'],
  [/\btrung hoc co so\b/g, 'thcs'],
  [/\bbenh vien da khoa\b/g, 'bvdk'],
  [/\bbao hiem xa hoi\b/g, 'bhxh'],
];

/** Written out in a key: an abbreviation of several words that only stands as one word. */
export const writtenOut: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'tt&tt': 'thong tin va truyen thong',
    tttt: 'thong tin va truyen thong',
    'kh&cn': 'khoa hoc va cong nghe',
    khcn: 'khoa hoc va cong nghe',
    'kh&dt': 'ke hoach va dau tu',
    khdt: 'ke hoach va dau tu',
    'gd&dt': 'giao duc va dao tao',
    gddt: 'giao duc va dao tao',
    'gd-dt': 'giao duc va dao tao',
    'nn&ptnt': 'nong nghiep va phat trien nong thon',
    nnptnt: 'nong nghiep va phat trien nong thon',
    'nn&mt': 'nong nghiep va moi truong',
    'tn&mt': 'tai nguyen va moi truong',
    tnmt: 'tai nguyen va moi truong',
    'ldtb&xh': 'lao dong thuong binh va xa hoi',
    ldtbxh: 'lao dong thuong binh va xa hoi',
    gtvt: 'giao thong van tai',
    'vh&tt': 'van hoa va the thao',
    'vhtt&dl': 'van hoa the thao va du lich',
    vhttdl: 'van hoa the thao va du lich',
    ubmttq: 'uy ban mttq',
    bv: 'benh vien',
    dhqg: 'dai hoc quoc gia',
  }),
);

/** One letter before a name, where print sets a point after it: `TP.`, `P.`, `X.`; two letters stand in `shortened`. */
export const pointed: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])p\.\s*(?=\p{L}|\d)/gu, 'phuong '],
  [/(?<![\p{L}\p{N}])x\.\s*(?=\p{L}|\d)/gu, 'xa '],
  [/(?<![\p{L}\p{N}])q\.\s*(?=\p{L}|\d)/gu, 'quan '],
  [/(?<![\p{L}\p{N}])h\.\s*(?=\p{L}|\d)/gu, 'huyen '],
];
