// Colours as pages write them, so that white on white is seen as what it is.

const named: Record<string, number> = {
  white: 0xffffff,
  black: 0,
  red: 0xff0000,
  blue: 0x0000ff,
  green: 0x008000,
  yellow: 0xffff00,
  gray: 0x808080,
  grey: 0x808080,
  silver: 0xc0c0c0,
  navy: 0x000080,
  whitesmoke: 0xf5f5f5,
  snow: 0xfffafa,
  ivory: 0xfffff0,
};

/** 0xRRGGBB; `transparent` for a colour that nobody sees; null where it is none that can be told. */
export function readColour(written: string | undefined): number | 'transparent' | null {
  const colour =
    written
      ?.trim()
      .toLowerCase()
      .replace(/\s*!important$/, '') ?? '';
  if (colour === '') return null;
  if (colour === 'transparent') return 'transparent';
  if (Object.hasOwn(named, colour)) return named[colour] ?? null;
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1];
  if (hex) return Number.parseInt(hex.length === 3 ? hex.replace(/./g, '$&$&') : hex, 16);
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+))?/.exec(colour);
  if (!parts) return null;
  if (parts[4] !== undefined && Number(parts[4]) < 0.05) return 'transparent';
  return (Number(parts[1]) << 16) | (Number(parts[2]) << 8) | Number(parts[3]);
}

const NEAR = 24;

/** No eye tells them apart. */
export const isSameColour = (one: number, other: number): boolean =>
  [16, 8, 0].every((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) <= NEAR);
