// Recognition by the tesseract program with its Vietnamese data, where both are installed.
import { run } from './child.ts';
import { toPgm } from './raster.ts';
import { alphabet, type Engine, type PrintLayout, segmentation } from './recogniser.ts';
import { wordsOfTsv } from './tsv.ts';
import { resolution } from './words.ts';

const language = 'vie';

/** Unsure lines are else read once more as white print on black, which no part of a page that is looked at again has. */
const upright = (layout: PrintLayout): string[] =>
  layout === 'block' || layout === 'numbers' ? ['-c', 'tessedit_do_invert=0'] : [];

/** The engine, or null where the program or its Vietnamese data is absent. */
export async function openTesseract(program = 'tesseract'): Promise<Engine | null> {
  const { bytes, cause } = await run(program, ['--list-langs'], new Uint8Array(), { milliseconds: 5_000 });
  if (cause !== 'ended' || !bytes.toString().split(/\s+/).includes(language)) return null;
  return {
    name: 'tesseract',
    pageMilliseconds: 20_000,
    async recognise(page, layout, limits) {
      const only = alphabet[layout] === '' ? [] : ['-c', `tessedit_char_whitelist=${alphabet[layout]}`];
      const mode = ['--psm', segmentation[layout], '--dpi', String(resolution)];
      const parameters = ['-', '-', '-l', language, ...mode, ...only, ...upright(layout), 'tsv'];
      const { bytes, code, cause } = await run(program, parameters, toPgm(page), limits);
      if (cause === 'slow' || cause === 'stopped') return { ok: false, problem: cause };
      if (cause === 'missing' || code !== 0) return { ok: false, problem: 'failed' };
      return { ok: true, value: wordsOfTsv(bytes.toString('utf8')) };
    },
    close: async () => {},
  };
}
