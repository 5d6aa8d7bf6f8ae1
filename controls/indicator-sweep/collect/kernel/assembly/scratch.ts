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
export const PLACE: u32 = (1 << 28) - 1;
