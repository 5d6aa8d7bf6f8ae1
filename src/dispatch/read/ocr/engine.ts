// Which recogniser this machine has: the installed program, else the one of npm.
import type { Engine } from './recogniser.ts';
import { openTesseract } from './tesseract.ts';

/** @param beside how many pages will be asked for at once, at most */
export async function openEngine(beside: number): Promise<Engine> {
  return (await openTesseract()) ?? (await import('./tesseract-js.ts')).openTesseractJs(beside);
}
