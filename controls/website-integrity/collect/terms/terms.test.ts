// Terms are found in every spelling that hides them, and not in words that only look alike.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from './automaton.ts';
import { brandsIn, isBrandLabel } from './brands.ts';
import { foldWord } from './fold.ts';
import { findJoined, findTerms } from './match.ts';
import { terms } from './pack.ts';

const found = (text: string) => {
  const all: string[] = [];
  findTerms(text, ({ term, isFolded, isDisguised }) => {
    if (term.kind !== 'broad' && term.kind !== 'report')
      all.push(`${term.text}${isFolded ? '|folded' : ''}${isDisguised ? '|disguised' : ''}`);
  });
  return all;
};

describe('a term', () => {
  it('is exact in composed and decomposed writing, in capitals, and across a line', () => {
    for (const text of ['tới nhà cái này', 'NHÀ CÁI', 'nhà cái'.normalize('NFD'), 'nhà\n  cái'])
      expect(found(text)).toEqual(['nhà cái']);
  });

  it('is folded without its marks, and disguised with look-alikes or characters without width', () => {
    expect(found('soi keo')).toEqual(['soi kèo|folded']);
    expect(found('nhà cái'.replace('a', 'а').replace('c', 'с'))).toEqual(['nhà cái|folded|disguised']);
    expect(found('nhà c\u200bái')).toEqual(['nhà cái|folded|disguised']);
    expect(found('s0i k3o')).toEqual(['soi kèo|folded|disguised']);
    expect(found('𝐧𝐡à 𝐜á𝐢')).toEqual(['nhà cái|folded|disguised']);
    expect(found('x𝐧𝐡à 𝐜á𝐢')).toEqual([]);
  });

  it('is disguised where signs part its letters, alone or beside digits', () => {
    expect(found('t.à.i x.ỉ.u')).toEqual(['tài xỉu|folded|disguised']);
    expect(found('c.á đ.ộ b0ng đ4')).toEqual(['cá độ bóng đá|folded|disguised']);
    expect(found('v.v. tại xa-a.example và TP.Mới')).toEqual([]);
  });

  it('stands alone: no letter touches it, and none goes across a break', () => {
    expect(found('xnhà cáix')).toEqual([]);
    expect(found('nhà\u0000cái')).toEqual([]);
    expect(found('สมัครสล็อตวันนี้')).toContain('สล็อต');
  });

  it('within a longer one of its kind counts once', () => {
    expect(found('nạp rút tiền')).toEqual(['nạp rút tiền']);
    expect(found('nhà cái uy tín')).toEqual(['nhà cái', 'nhà cái uy tín']);
  });

  it('written without spaces is found in a host name', () => {
    expect(findJoined('keonhacai-abc').map(({ text }) => text)).toContain('kèo nhà cái');
    expect(findJoined('so-y-te')).toEqual([]);
  });
});

it('the automaton finds what a plain search finds, in any text', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 40 }),
      (raw, source) => {
        const patterns = [...new Set(raw.map(foldWord))].filter((each) => each !== '');
        const text = foldWord(source);
        const expected = patterns.flatMap((pattern) =>
          [...text].flatMap((_, at) => (text.startsWith(pattern, at) ? [`${pattern}@${at}`] : [])),
        );
        const seen: string[] = [];
        buildAutomaton(patterns, () => true).scan(text, (n, start) => seen.push(`${patterns[n]}@${start}`));
        expect(seen.sort()).toEqual(expected.sort());
      },
    ),
  );
});

it('every term is found in its own spelling', () => {
  for (const { text } of terms) {
    const all: string[] = [];
    findTerms(text, ({ term, isFolded }) => void (isFolded || all.push(term.text)));
    expect(all).toContain(text);
  }
});

describe('a brand', () => {
  it('is known by its build', () => {
    expect(brandsIn('Vào Zen88 và kubet, 789bet, mayclub; 4xbet, 79king')).toEqual([
      'zen88',
      'kubet',
      '789bet',
      'mayclub',
      '4xbet',
      '79king',
    ]);
    expect(isBrandLabel('rong-vang68')).toBe(true);
  });

  it('is no number of a document, class, address or programme, and no ordinary word', () => {
    expect(
      brandsIn(
        'QĐ 88, QD88, k68, ql79, Windows 10, Darwin, alphabet, covid19, an88@mail.example, số nhà 123B, 79b',
      ),
    ).toEqual([]);
    expect(isBrandLabel('so-y-te')).toBe(false);
  });
});
