// Takes uneven light off a page: a photograph is bright on one side and shaded on the other, a flat scan is let be.
import { around, levelsOf, type Picture, paperSquares, type Squares, square, squaresOf } from './paper.ts';

/** How much darker the darkest paper may be than the lightest on a page that counts as evenly lit. */
const even = 0.88;
/** Less paper than this share of the picture is no page that can be told from what lies about it. */
const leastSheet = 0.3;
/** What paper becomes: below white, so that its grain can still be seen and cut. */
export const litPaper = 235;

/** The lightness of the paper by squares, row by row. */
export type Light = Squares & {
  /** Of each channel. */
  levels: Float32Array[];
  /** 1 where paper was seen, 0 for what lies about the sheet, and for pictures and fills on it. */
  isPaper: Uint8Array;
  isEven: boolean;
  /** The usual lightness of the paper. */
  usual: number;
};

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
  const squares = squaresOf(picture);
  const all = Array.from({ length: channels }, (_, channel) => levelsOf(picture, channels, channel));
  const green = all[channels >> 1]!;
  const isPaper = paperSquares(green, squares);
  const papers = green.levels.filter((_, at) => isPaper[at] === 1).sort();
  if (papers.length < green.levels.length * leastSheet) return null;
  const [darkest, lightest] = [0.03, 0.97].map((share) => papers[Math.floor(papers.length * share)]!);
  const isEven = darkest! >= lightest! * even;
  const levels = all.map((own) => (isEven ? own.levels : spread(own.levels, isPaper, squares)));
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
    gains[x] = litPaper / (at(left) * (1 - (column % 1)) + at(right) * (column % 1));
  }
}

/** The picture under even light; itself where its light is even. */
export function evenlyLit(picture: Picture, channels: number, light: Light): Picture {
  if (light.isEven) return picture;
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
