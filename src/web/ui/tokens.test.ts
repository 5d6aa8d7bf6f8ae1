import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const tokens = new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
function token(name: string): { light: string; dark: string } {
  const found = tokens.get(name);
  if (!found) throw new Error(`tokens.css has no colour pair --${name}`);
  return found;
}

const papers = ['paper', 'paper-raised', 'paper-sunken', 'paper-hover', 'paper-chosen'];
const text: [string, string[]][] = [
  ['ink', [...papers, 'amber-paper', 'met-paper', 'not-met-paper', 'calm-paper']],
  ['ink-soft', [...papers, 'amber-paper', 'not-met-paper', 'calm-paper']],
  ['sea', [...papers, 'amber-paper', 'calm-paper']],
  ['sea-deep', papers],
  ['on-sea', ['sea', 'sea-deep']],
  ['on-amber', ['amber']],
  ['amber-ink', ['amber-paper', 'paper', 'paper-hover', 'paper-chosen']],
  ...['met', 'partly', 'not-met', 'unseen', 'calm', 'clash'].map((tone): [string, string[]] => [
    tone,
    [`${tone}-paper`, 'paper', 'paper-raised', 'paper-sunken', 'paper-hover', 'paper-chosen'],
  ]),
];

for (const theme of ['light', 'dark'] as const) {
  test(`every text can be read on every ground it stands on, ${theme}`, () => {
    const tooWeak = text.flatMap(([ink, grounds]) =>
      grounds
        .map((ground) => ({ ink, ground, ratio: contrast(token(ink)[theme], token(ground)[theme]) }))
        .filter(({ ratio }) => ratio < 4.5),
    );
    expect(tooWeak).toEqual([]);
  });

  test(`borders of what can be typed into or pressed stand out from the page, ${theme}`, () => {
    for (const ground of ['paper', 'paper-sunken', 'paper-raised']) {
      expect(contrast(token('line-strong')[theme], token(ground)[theme])).toBeGreaterThanOrEqual(3);
      expect(contrast(token('sea')[theme], token(ground)[theme])).toBeGreaterThanOrEqual(3);
    }
  });
}

test('the reference pair of WCAG gives its known ratio', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
