// Takes uneven light off a page: a photograph is bright on one side and shaded on the other, a flat scan is let be.

/** Pixels a side of the squares in which the lightness of the paper is looked for. */
export const square = 32;
/** The share of a square's pixels that are darker than its paper, print and all: paper is most of every square. */
const paperShare = 0.8;
/** From one square to the next paper grows no darker than this, in the softest shadow: what does is not paper. */
const softest = 0.6;
/** How much darker the darkest paper may be than the lightest on a page that counts as evenly lit. */
const even = 0.88;
/** Less paper than this share of the picture is no page that can be told from what lies about it. */
const leastSheet = 0.3;
/** What paper becomes: below white, so that its grain can still be seen and cut. */
const paper = 235;

/** One byte a sample, `channels` samples a pixel. */
export type Picture = { data: Uint8Array; width: number; height: number };

type Squares = { columns: number; rows: number };

/** The lightness of the paper by squares, row by row. */
export type Light = Squares & {
  levels: Float32Array[];
  /** 1 where paper was seen, 0 for what lies about the sheet, and for pictures and fills on it. */
  isPaper: Uint8Array;
  isEven: boolean;
  /** The usual lightness of the paper. */
  usual: number;
};

function levelsOf({ data, width, height }: Picture, channels: number, channel: number): Float32Array {
  const [columns, rows] = [Math.ceil(width / square), Math.ceil(height / square)];
  const levels = new Float32Array(columns * rows);
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
    levels[tile] = Math.max(1, level);
  }
  return levels;
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
function paperFrom(levels: Float32Array, squares: Squares): Uint8Array {
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

/** Squares without paper take the light of the paper about them, from its edge outwards. */
function spread(levels: Float32Array, isPaper: Uint8Array, squares: Squares): Float32Array {
  const known = Uint8Array.from(isPaper);
  const light = Float32Array.from(levels);
  let open = [...levels.keys()].filter((at) => !known[at]);
  while (open.length > 0) {
    const told = open.map((at) => {
      let [sum, count] = [0, 0];
      around(at, squares, 1, (near) => {
        if (!known[near]) return;
        sum += light[near]!;
        count++;
      });
      return { at, level: count > 0 ? sum / count : null };
    });
    for (const { at, level } of told)
      if (level !== null) {
        light[at] = level;
        known[at] = 1;
      }
    open = told.filter(({ level }) => level === null).map(({ at }) => at);
  }
  return light;
}

/** @returns null where hardly any paper can be told */
export function lightOf(picture: Picture, channels: number): Light | null {
  const squares = { columns: Math.ceil(picture.width / square), rows: Math.ceil(picture.height / square) };
  const all = Array.from({ length: channels }, (_, channel) => levelsOf(picture, channels, channel));
  const green = all[channels >> 1]!;
  const isPaper = paperFrom(green, squares);
  const papers = green.filter((_, at) => isPaper[at] === 1).sort();
  if (papers.length < green.length * leastSheet) return null;
  const [darkest, lightest] = [0.03, 0.97].map((share) => papers[Math.floor(papers.length * share)]!);
  const isEven = darkest! >= lightest! * even;
  const levels = isEven ? all : all.map((own) => spread(own, isPaper, squares));
  return { ...squares, levels, isPaper, isEven, usual: papers[papers.length >> 1]! };
}

/** How much to lighten each pixel of a row, between the middles of the squares. */
function gainsOf(light: Light, level: Float32Array, y: number, gains: Float32Array): void {
  const { columns, rows } = light;
  const row = Math.min(rows - 1, Math.max(0, (y + 0.5) / square - 0.5));
  const [upper, down] = [Math.floor(row) * columns, row % 1];
  const lower = Math.min(rows - 1, Math.floor(row) + 1) * columns;
  const at = (column: number): number => level[upper + column]! * (1 - down) + level[lower + column]! * down;
  for (let x = 0; x < gains.length; x++) {
    const column = Math.min(columns - 1, Math.max(0, (x + 0.5) / square - 0.5));
    const [left, right] = [Math.floor(column), Math.min(columns - 1, Math.floor(column) + 1)];
    gains[x] = paper / (at(left) * (1 - (column % 1)) + at(right) * (column % 1));
  }
}

/** The picture under even light; itself where its light is even. */
export function evenlyLit(picture: Picture, channels: number, light = lightOf(picture, channels)): Picture {
  if (!light || light.isEven) return picture;
  const { data, width, height } = picture;
  const lit = new Uint8Array(data.length);
  const gains = new Float32Array(width);
  for (let y = 0; y < height; y++)
    for (const [channel, level] of light.levels.entries()) {
      gainsOf(light, level, y, gains);
      const row = y * width * channels + channel;
      for (let x = 0; x < width; x++) {
        const at = row + x * channels;
        lit[at] = Math.min(255, data[at]! * gains[x]!);
      }
    }
  return { data: lit, width, height };
}
