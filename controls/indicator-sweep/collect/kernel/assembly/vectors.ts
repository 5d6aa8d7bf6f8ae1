// The vectors that the first loops compare with. They stand in memory: V8 makes a constant anew wherever it is used, three instructions
// each, and takes one that it has loaded from a register or from the stack.

/** Bytes from the begin of the vectors. */
export const LOW: usize = 0;
export const HIGH: usize = 16;
export const NIBBLE: usize = 32;
export const ONE: usize = 48;
export const DOT: usize = 64;
export const NEWLINE: usize = 80;
export const COLON: usize = 96;
export const CLOSING: usize = 112;
export const HEX: usize = 128;
export const STARTERS: usize = 144;
export const LOWER: usize = 160;

/**
 * The classes of bytes, by the low and by the high half: a byte has the bits that both its halves share.
 *
 * Bits: 2 hyphen and dot, 4 digit, 8 g–o, 16 p–z, 32 underscore, 64 a–f: parts of names, all above 1. What may begin an escape lies at 1
 * (percent, ampersand) and below zero (bracket, backslash); all else is 0.
 */
const OF_LOW: v128 = i8x16(0x14, 0x54, 0x54, 0x54, 0x54, 0x55, 0x55, 0x1c, 0x1c, 0x1c, 0x18, -0x78, -0x78, 0x0a, 0x0a, 0x28);
const OF_HIGH: v128 = i8x16(0, 0, 0x03, 0x04, 0x48, -0x50, 0x48, 0x10, 0, 0, 0, 0, 0, 0, 0, 0);
const OF_HEX: u8 = 0x44;
const OF_STARTERS: u8 = 0x81;

/** Where this worker's lie. */
export let vectors: usize = 0;

export function layVectors(at: usize): void {
  vectors = at;
  v128.store(at, OF_LOW, LOW);
  v128.store(at, OF_HIGH, HIGH);
  v128.store(at, i8x16.splat(15), NIBBLE);
  v128.store(at, i8x16.splat(1), ONE);
  v128.store(at, i8x16.splat(46), DOT);
  v128.store(at, i8x16.splat(10), NEWLINE);
  v128.store(at, i8x16.splat(58), COLON);
  v128.store(at, i8x16.splat(41), CLOSING);
  v128.store(at, i8x16.splat(OF_HEX), HEX);
  v128.store(at, i8x16.splat(OF_STARTERS), STARTERS);
  v128.store(at, i8x16.splat(0x20), LOWER);
}
