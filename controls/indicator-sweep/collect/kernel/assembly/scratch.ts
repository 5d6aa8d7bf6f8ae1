// How a worker's scratch is laid out, and what is written of a token between the loops of the scan.

export const PIECE: usize = 16384;
// 64 bytes of room, then bitmaps of 2 KB each with the word of the piece before in front, ends, keys, survivors.
export const BITS: usize = 64;
export const DOTS: usize = BITS + 2048 + 128;
export const ENDS: usize = 8192;
export const KEYS: usize = ENDS + 65536;
export const LEFT: usize = KEYS + 1048576;

/** What a key is of, above its place within the piece. */
export const NAME: u32 = 0;
export const QUAD: u32 = 1 << 28;
export const ODD: u32 = 2 << 28;
const PLACE: u32 = (1 << 28) - 1;
/** A token whose last dots begin the piece ends before it: places count from so many bytes before the piece. */
const BEFORE: usize = 64;

// @ts-expect-error
@inline
export function placeIn(piece: usize, at: usize): u32 {
  return <u32>(at + BEFORE - piece);
}

// @ts-expect-error
@inline
export function placed(piece: usize, what: u32): usize {
  return piece + <usize>(what & PLACE) - BEFORE;
}
