// What is learned from clauses: that it is up to date, that it carries over, and by which words.
import { describe, expect, it } from 'vitest';
import { fold } from '../../lines/fold.ts';
import { clauses } from '../clauses/all.ts';
import { taken } from '../phrase.ts';
import { demandRules } from '../rules/all.ts';
import compiled from './compiled.generated.json' with { type: 'json' };
import { learn } from './learn.ts';
import { likenessesOf } from './likeness.ts';
import { marksOf } from './marks.ts';
import { weightsOf, written } from './weights.ts';

const marks = (text: string): string[] => marksOf(fold(text)).map(({ mark }) => mark);
const odds = (text: string, control: string): number => likenessesOf(fold(text))(control).odds;

describe('the marks of a clause', () => {
  it('are its words and their pairs, never over the end of a sentence', () => {
    expect(marks('Đổi mật khẩu; báo cáo.')).toEqual([
      'doi',
      'mat',
      'doi mat',
      'khau',
      'mat khau',
      'bao',
      'cao',
      'bao cao',
    ]);
    expect(marksOf(`doi ${taken}${taken} khau`).map(({ mark }) => mark)).toEqual(['doi', 'khau']);
  });

  it('are no days and no numbers, but a watch round the clock', () => {
    expect(marks('Vá xong trước ngày 15/7/2025')).toEqual(['va', 'va xong']);
    expect(marks('trực 24/7')).toEqual(['truc', '24/7', 'truc 24/7']);
  });
});

describe('weights', () => {
  it('are kept as signs, to half a unit', () => {
    expect(weightsOf(written({ rarity: 1.5, odds: [0, 1.1, -3.4, 99, -99] }))).toEqual({
      rarity: 1.5,
      odds: [0, 1, -3.5, 9, -8.5],
    });
  });

  it('are those of the clauses: after a change run `node tools/node24.mjs src/dispatch/read/demands/learned/compile.ts`', () => {
    const tuned = Object.values(clauses).flatMap((each) => each.tuned);
    const fresh = learn(
      tuned,
      demandRules.map(({ control }) => control),
    );
    expect(compiled.controls).toEqual(fresh.controls);
    expect(Object.keys(compiled.marks)).toEqual(Object.keys(fresh.marks));
    // The last digit of an exponential may differ from machine to machine.
    for (const [mark, row] of Object.entries(fresh.marks)) {
      const kept = weightsOf((compiled.marks as Record<string, string>)[mark] ?? '');
      for (const [at, weight] of weightsOf(row).odds.entries())
        expect(Math.abs(weight - kept.odds[at]!)).toBeLessThanOrEqual(0.5);
    }
  }, 60_000);
});

describe('likeness', () => {
  it('carries over to clauses in words that no rule has', () => {
    const text = 'Ổ cứng chứa bản chép phải cất ngoài trụ sở, mỗi tuần thay một lần.';
    expect(odds(text, 'backup')).toBeGreaterThan(odds(text, 'password'));
  });

  it('is low for everything in a clause of strange words', () => {
    const like = likenessesOf(fold('Xuân về hoa nở khắp nương rẫy.'));
    for (const { control } of demandRules)
      if (control !== 'statement') expect(like(control).odds).toBeLessThan(0);
  });

  it('names the words that speak for a control, the most telling first', () => {
    const text = fold('Sao lưu dữ liệu hằng tuần.');
    const [first] = likenessesOf(text)('backup').marks;
    expect(text.slice(first?.from, first?.to)).toMatch(/sao luu|luu|du lieu/);
  });
});
