// How people name a place of a dispatch that the reading names by its path: "table1.3" is row 3 of the first table.

const words: readonly [RegExp, string][] = [
  [/^table(\d+)$/, 'Bảng $1'],
  [/^appendix(\d+)$/, 'Phụ lục $1'],
  [/^closing$/, 'Đoạn cuối'],
  [/^p(\d+)$/, 'đoạn $1'],
  [/^-(\d+)$/, 'gạch $1'],
  [/^\+(\d+)$/, 'cộng $1'],
];

/**
 * The name of a path among all paths of its reading, in Vietnamese as the dispatch itself is: "1.đ", "3 đoạn 2",
 * "Bảng 1.3", "Đoạn cuối". The one paragraph under a number is that number: "3.p1" alone is "3".
 */
export function clauseName(path: string, all: readonly string[]): string {
  const above = path.replace(/\.p1$/, '');
  const isOnly =
    above !== path && !all.some((each) => each === above || (each !== path && each.startsWith(`${above}.`)));
  const name = (isOnly ? above : path).split('.').reduce((before, part) => {
    const known = words.find(([pattern]) => pattern.test(part));
    const said = known ? part.replace(known[0], known[1]) : part;
    const isWord = known !== undefined && /^\p{L}{2}/u.test(said);
    return before === '' ? said : `${before}${isWord ? ' ' : '.'}${said}`;
  }, '');
  return /^\p{L}{2}/u.test(name) ? name.charAt(0).toLocaleUpperCase('vi') + name.slice(1) : name;
}
