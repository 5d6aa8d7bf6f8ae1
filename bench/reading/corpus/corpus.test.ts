// The evaluation set keeps its own promises: enough dispatches, two halves alike, labels that stand in the text.
import { describe, expect, it } from 'vitest';
import { dutiesOf, sources } from './corpus.ts';
import { imagePdf } from './image-pdf.ts';
import { docxOf } from './to-docx.ts';
import { htmlOf } from './to-html.ts';
import { markdownOf, textOf, withoutDiacritics } from './to-text.ts';

const all = await sources();
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the evaluation set', () => {
  it('has at least 24 dispatches, and no fewer to tune on than held out', () => {
    expect(all.length).toBeGreaterThanOrEqual(24);
    expect(all.filter(({ half }) => half === 'tune').length).toBeGreaterThanOrEqual(all.length / 2);
    expect(all.filter(({ half }) => half === 'held-out').length).toBeGreaterThanOrEqual(12);
    for (const { id, half } of all) expect(half, id).toBe(Number(id) % 2 === 1 ? 'tune' : 'held-out');
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('plants every kind of contradiction in both halves', () => {
    for (const half of ['tune', 'held-out']) {
      const planted = all.filter((each) => each.half === half).flatMap(({ labels }) => labels.contradictions);
      for (const kind of [
        'appendix-date-differs',
        'basis-after-dispatch',
        'deadline-before-dispatch',
        'numbering-gap',
        'row-numbering-gap',
        'symbol-varies',
      ])
        expect(planted, half).toContain(kind);
    }
  });
});

describe.each(all.map((source) => [source.id, source] as const))('dispatch %s', (_, source) => {
  it('prints every labelled duty, addressee and unit', () => {
    const text = flat(markdownOf(source));
    for (const duty of dutiesOf(source)) expect(text).toContain(duty.text);
    for (const name of source.to?.names ?? []) expect(text).toContain(name);
    for (const { units = [] } of source.appendices)
      for (const name of units.flatMap(({ names }) => names)) expect(text).toContain(name);
  });

  it('names no duty twice, and none where it asks for nothing', () => {
    const paths = dutiesOf(source).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    if (!source.labels.isDirective) expect(paths).toEqual([]);
  });

  it('prints the labelled number, symbol and phones', () => {
    const text = textOf(source);
    const { number, symbol, contacts } = source.labels;
    for (const value of [number, symbol]) if (value !== null) expect(text).toContain(value);
    const digits = text.replace(/\+84|\(84-/g, '0').replace(/[\s.()-]/g, '');
    for (const phone of contacts.flatMap(({ phones }) => phones)) expect(digits).toContain(phone);
  });

  it('is written as a Word document, as a page, and without diacritics', () => {
    expect(new TextDecoder().decode(docxOf(source).slice(0, 2))).toBe('PK');
    expect(htmlOf(source)).toMatch(/^<!doctype html>/);
    expect(withoutDiacritics(textOf(source))).not.toMatch(/[ăâđêôơưáàảãạ]/i);
  });
});

it('a PDF of images is a PDF, with the places of its objects right', () => {
  const pdf = Buffer.from(
    imagePdf([{ jpeg: new Uint8Array([255, 216, 255, 217]), width: 20, height: 30, channels: 1 }]),
  );
  const text = pdf.toString('latin1');
  expect(text).toMatch(/^%PDF-1/);
  const table = text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]));
  const starts = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, start]) => Number(start));
  for (const [index, start] of starts.entries())
    expect(text.slice(start)).toMatch(new RegExp(`^${index + 1} 0 obj`));
});
