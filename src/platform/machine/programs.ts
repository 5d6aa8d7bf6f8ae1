// Which programs for reading documents this machine has.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Finding, found, lacking } from './finding.ts';
import type { MachineWords } from './words.ts';

/** poppler, tesseract with Vietnamese, Chromium, LibreOffice. None of them is needed to start. */
export function findPrograms(words: MachineWords): Finding[] {
  return [pdftotext(words), tesseract(words), chromium(words), office(words)];
}

function pdftotext(words: MachineWords): Finding {
  const version = /version ([\d.]+)/.exec(outputOf('pdftotext', '-v'))?.[1];
  return version ? found(words.pdftotext({ version })) : lacking(words.pdftotextNot, words.pdftotextMend);
}

function tesseract(words: MachineWords): Finding {
  const version = /tesseract v?([\d.]+)/.exec(outputOf('tesseract', '--version'))?.[1];
  if (!version) return lacking(words.tesseractNot, words.tesseractMend);
  const languages = outputOf('tesseract', '--list-langs').split(/\s+/);
  if (languages.includes('vie')) return found(words.tesseract({ version }));
  return lacking(words.tesseractLanguage({ version }), words.tesseractMend);
}

function chromium(words: MachineWords): Finding {
  const path = onPath('chromium', 'chromium-browser', 'google-chrome');
  return path ? found(words.chromium({ path })) : lacking(words.chromiumNot, words.chromiumMend);
}

function office(words: MachineWords): Finding {
  const path = onPath('soffice', 'libreoffice');
  return path ? found(words.office({ path })) : lacking(words.officeNot, words.officeMend);
}

function outputOf(program: string, argument: string): string {
  const { stdout, stderr } = spawnSync(program, [argument], { encoding: 'utf8', timeout: 10_000 });
  return `${stdout ?? ''}\n${stderr ?? ''}`;
}

function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
