// Decides on a run of hex digits and colons: every way in which an IPv6 address may stand in it is tried.
import { high6, low6, parse6 } from './addresses';
import { isDigit, isHexByte, isNameByte } from './classes';
import { note } from './state';
import { holds6 } from './numbers';

/** Runs are looked at once: up to here they have been. */
let doneTo: usize = 0;

export function beginColons(): void {
  doneTo = 0;
}

/** Colons at most five bytes behind another: those of times stand alone, those of an address in a row. */
function closeColons(colons: u64, before: u64): i32 {
  let near: u64 = 0;
  for (let n: u64 = 1; n <= 5; n++) near |= (colons << n) | (before >> (64 - n));
  return <i32>popcnt(colons & near);
}

/** The runs of hex digits and colons that have a colon in this block of 64 bytes; `double`: colons beside each other. */
export function runsWithColons(p: usize, colons: u64, before: u64, double: u64): void {
  if (double == 0 && closeColons(colons, before) + closeColons(before, 0) < 5) return;
  let C = colons;
  while (C) {
    const q = p + <usize>ctz(C);
    C &= C - 1;
    if (q < doneTo) continue;
    let s = q;
    while (q - s < 64 && isColonByte(load<u8>(s - 1))) s--;
    let end = q + 1;
    while (isColonByte(load<u8>(end))) end++;
    doneTo = end;
    if (end - s < 64 && isAsked(s, end)) decide6(end);
  }
}

function isColonByte(c: u32): bool {
  return c - 48 < 11 || (c | 32) - 97 < 6;
}

/** Two colons beside each other, or six; a row of more than an address, a word before it and a port after it have is none. */
function isAsked(start: usize, end: usize): bool {
  let colons = 0;
  for (let p = start; p < end; p++) {
    if (load<u8>(p) != 58) continue;
    colons++;
    if (load<u8>(p + 1) == 58) return true;
  }
  return colons >= 6 && colons <= 9;
}

/** `end` is just behind a run that has two colons beside each other, or six. */
function decide6(end: usize): void {
  let s = end;
  while (end - s < 64 && (isHexByte(load<u8>(s - 1)) || load<u8>(s - 1) == 58)) s--;
  if (end - s >= 64) return;
  // A dotted tail; digits and dots that follow may as well be a port (tcpdump).
  let dotted = end;
  if (load<u8>(end) == 46)
    while (dotted - end < 16 && (isDigit(load<u8>(dotted)) || load<u8>(dotted) == 46)) dotted++;
  while (dotted > end && load<u8>(dotted - 1) == 46) dotted--;
  const before = <u32>load<u8>(s - 1);
  const glued = before == 37 || before == 92 || before == 35 || isNameByte(before);
  let skip: usize = 0;
  const most: usize = glued ? 8 : load<u8>(s) == 58 ? 1 : 0;
  for (; skip <= most && s + skip < end; skip++) if (holdsFrom(s + skip, end, dotted)) return note(s);
  if (!glued) return;
  // `src:2001:…` after a letter: the address begins behind a colon.
  let colons = 0;
  for (let p = s; p < end && colons < 2; p++) {
    if (load<u8>(p) != 58) continue;
    colons++;
    if (holdsFrom(p + 1, end, dotted)) return note(s);
  }
}

function holdsFrom(start: usize, end: usize, dotted: usize): bool {
  if (isHeld(start, end)) return true;
  if (dotted > end) {
    if (isHeld(start, dotted)) return true;
    // A fifth number after the dotted tail.
    let cut = dotted;
    while (cut > end && load<u8>(cut - 1) != 46) cut--;
    if (cut > end + 1 && isHeld(start, cut - 1)) return true;
  }
  // A colon after it, or a port.
  let cut = end;
  for (let i = 0; i < 2; i++) {
    while (cut > start && load<u8>(cut - 1) != 58) cut--;
    if (cut <= start + 2) return false;
    cut--;
    if (isHeld(start, cut)) return true;
  }
  return false;
}

function isHeld(start: usize, end: usize): bool {
  return end > start + 1 && parse6(start, end) && holds6(high6, low6);
}
