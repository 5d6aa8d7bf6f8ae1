// Finds the paper of a picture by squares: how light it is in each, and where something else lies about the sheet.

/** Pixels a side of the squares. */
export const square = 32;
/** The share of a square's pixels that are darker than its paper, print and all: paper is most of every square. */
const paperShare = 0.8;
/** Over two squares paper grows no darker than this in a soft shadow: what does is not paper, or lies in a hard one. */
const softest = 0.66;
/** Print is darker than this share of its paper, and takes between these shares of a square: an edge of a sheet takes more. */
const print = { darkest: 0.55, least: 0.03, most: 0.45 };
/** No paper is darker in any shadow: what is grainy there is the black of a copier or of a table. */
const blackest = 45;
/** Of the squares in a hard shadow over a sheet at least as many hold print: of a table about it next to none. */
const printed = 0.1;

/** One byte a sample, several samples a pixel where it has colours. */
export type Picture = { data: Uint8Array; width: number; height: number };
export type Squares = { columns: number; rows: number };

export const squaresOf = ({ width, height }: Picture): Squares => ({
  columns: Math.ceil(width / square),
  rows: Math.ceil(height / square),
});

/** By squares, row by row: the lightness of the paper in one channel, and 1 where something is printed on it. */
export type Levels = { levels: Float32Array; isPrinted: Uint8Array };

export function levelsOf({ data, width, height }: Picture, channels: number, channel: number): Levels {
  const { columns, rows } = squaresOf({ data, width, height });
  const levels = new Float32Array(columns * rows);
  const isPrinted = new Uint8Array(columns * rows);
  const counts = new Uint16Array(256);
  for (let tile = 0; tile < levels.length; tile++) {
    const [left, top] = [(tile % columns) * square, Math.floor(tile / columns) * square];
    const [right, bottom] = [Math.min(width, left + square), Math.min(height, top + square)];
    counts.fill(0);
    let seen = 0;
    for (let y = top; y < bottom; y += 2)
      for (let x = left; x < right; x += 2, seen++) counts[data[(y * width + x) * channels + channel]!]!++;
    let level = 0;
    for (let sum = counts[0]!; sum < seen * paperShare; sum += counts[level]!) level++;
    let dark = 0;
    for (let at = 0; at < level * print.darkest; at++) dark += counts[at]!;
    levels[tile] = Math.max(1, level);
    const isPrint = dark > seen * print.least && dark < seen * print.most;
    isPrinted[tile] = level >= blackest && isPrint ? 1 : 0;
  }
  return { levels, isPrinted };
}

/** Visits the squares about one, this far away at most, and itself. */
export function around(
  at: number,
  { columns, rows }: Squares,
  far: number,
  visit: (at: number) => void,
): void {
  const [x, y] = [at % columns, Math.floor(at / columns)];
  for (let row = Math.max(0, y - far); row <= Math.min(rows - 1, y + far); row++)
    for (let column = Math.max(0, x - far); column <= Math.min(columns - 1, x + far); column++)
      visit(row * columns + column);
}

/** The lightest square in the middle of the picture: there is paper. */
function seedOf(levels: Float32Array, { columns, rows }: Squares): number {
  let seed = 0;
  let most = 0;
  for (let y = Math.floor(rows / 4); y < rows * 0.75; y++)
    for (let x = Math.floor(columns / 4); x < columns * 0.75; x++)
      if (levels[y * columns + x]! > most) {
        seed = y * columns + x;
        most = levels[seed]!;
      }
  return seed;
}

/** Paper goes on as long as its lightness changes softly. */
function softlyFrom(levels: Float32Array, squares: Squares): Uint8Array {
  const isPaper = new Uint8Array(levels.length);
  const open = [seedOf(levels, squares)];
  isPaper[open[0]!] = 1;
  for (let at = open.pop(); at !== undefined; at = open.pop())
    around(at, squares, 1, (next) => {
      if (isPaper[next]) return;
      let lightest = 0;
      around(next, squares, 2, (near) => {
        if (isPaper[near]) lightest = Math.max(lightest, levels[near]!);
      });
      if (levels[next]! < lightest * softest) return;
      isPaper[next] = 1;
      open.push(next);
    });
  return isPaper;
}

/** A hand or the telephone throws a hard shadow from the edge of the picture: there is paper too where it shows print. */
function addShadows(isPaper: Uint8Array, isPrinted: Uint8Array, squares: Squares): void {
  const { columns, rows } = squares;
  const seen = Uint8Array.from(isPaper);
  for (let first = 0; first < seen.length; first++) {
    const [x, y] = [first % columns, Math.floor(first / columns)];
    const isAtEdge = x === 0 || y === 0 || x === columns - 1 || y === rows - 1;
    if (seen[first] || !isAtEdge) continue;
    seen[first] = 1;
    const part = [first];
    for (let next = 0; next < part.length; next++)
      around(part[next]!, squares, 1, (near) => {
        if (seen[near]) return;
        seen[near] = 1;
        part.push(near);
      });
    const count = part.filter((at) => isPrinted[at]).length;
    if (count > part.length * printed) for (const at of part) isPaper[at] = 1;
  }
}

/** 1 where paper is seen, 0 for what lies about the sheet, and for pictures and fills on it. */
export function paperSquares({ levels, isPrinted }: Levels, squares: Squares): Uint8Array {
  const isPaper = softlyFrom(levels, squares);
  addShadows(isPaper, isPrinted, squares);
  return isPaper;
}
