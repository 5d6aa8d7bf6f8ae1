// Names as print and scanners give them find their units, and those that are near two are left to a person.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invented, inventedNames } from './invented.ts';
import { nameKey } from './key.ts';
import { margin, matchWithin, nameDistance, nameMatcher, suggestWithin } from './match.ts';

const names = [
  'Sở Nội vụ',
  'Sở Ngoại vụ',
  'Sở Xây dựng',
  'UBND phường Hải Vân',
  'UBND xã Kiến Hưng',
  'UBND xã Kiến Hùng Thượng',
  'Trường Tiểu học số 1',
  'Trường Tiểu học số 2',
  'Trường Cao đẳng Y tế',
  'Trường Cao đẳng Kinh tế',
];
const directory = names.map((name, at) => ({ id: String(at), names: [name] }));
const match = nameMatcher(directory);
const best = (name: string) => match(name).candidates[0]?.name;

describe('names', () => {
  it.each([
    ['SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['So Noi vu', 'Sở Nội vụ'],
    ['S6 N6i vu', 'Sở Nội vụ'],
    ['Ủy ban nhân dân phường Hải Vân', 'UBND phường Hải Vân'],
    ['Uỷ ban nhân dân phường Hải Vân', 'UBND phường Hải Vân'],
    ['Sở  Xây dựng.', 'Sở Xây dựng'],
  ])('%s is matched to %s', (written, meant) => {
    expect(match(written).outcome).toBe('match');
    expect(best(written)).toBe(meant);
  });

  it('a school of another number is never matched, however near its name', () => {
    expect(match('Trường Tiểu học số 3').outcome).not.toBe('match');
    expect(match('Trường Tiểu học số 2').outcome).toBe('match');
    expect(best('Trường Tiểu học số 2')).toBe('Trường Tiểu học số 2');
  });

  it('a name that is near two is for a person to decide', () => {
    const two = nameMatcher([
      { id: 'a', names: ['Trung tâm Hải Vận'] },
      { id: 'b', names: ['Trung tâm Hải Vân'] },
    ]);
    expect(two('Trung tam Hai Van').outcome).toBe('suggest');
    expect(two('Trung tâm Hải Vân')).toMatchObject({
      outcome: 'match',
      candidates: [{ id: 'b' }, { id: 'a' }],
    });
  });

  it('tone placement does not tell names apart', () => {
    const two = nameMatcher([
      { id: 'a', names: ['Xã Hòa Bình'] },
      { id: 'b', names: ['Xã Hoa Bình'] },
    ]);
    expect(two('Xã Hoà Bình')).toMatchObject({ outcome: 'match', candidates: [{ id: 'a' }, { id: 'b' }] });
  });

  it.each([
    ['Xã An Thành', 'Xã Tân Thành'],
    ['Xã Cẩm Giang', 'Xã Cẩm Giàng'],
    ['Quỹ Đầu tư và phát triển Đất', 'Quỹ Đầu tư phát triển Đất'],
  ])('%s is well spelt and is not taken for %s', (written, other) => {
    const known = [{ id: 'a', names: [other] }];
    expect(nameMatcher(known)(written)).toMatchObject({ outcome: 'suggest', candidates: [{ id: 'a' }] });
  });

  it('a name read by a scanner without Vietnamese may have lost its spelling', () => {
    const known = [{ id: 'a', names: ['Trung tâm Quan trắc môi trường'] }];
    expect(nameMatcher(known, true)('Trung tam Quan trac moi tnrong').outcome).toBe('match');
    expect(nameMatcher(known, true)('Trung tam Quan trdc môi trurng').outcome).toBe('match');
  });

  it('an alias stands for its unit', () => {
    const known = nameMatcher([{ id: 'a', names: ['Sở Khoa học và Công nghệ', 'Sở Số'] }]);
    expect(known('sở số')).toMatchObject({ outcome: 'match', candidates: [{ id: 'a', name: 'Sở Số' }] });
  });

  it('an unknown or an empty name is new', () => {
    expect(match('__proto__')).toEqual({ outcome: 'new', candidates: [] });
    expect(match('Công ty Cấp nước Đông Hải')).toEqual({ outcome: 'new', candidates: [] });
    expect(match('  ')).toEqual({ outcome: 'new', candidates: [] });
  });
});

const written = fc.oneof(
  fc.constantFrom(...names),
  fc.string({ maxLength: 30 }),
  fc
    .array(fc.constantFrom('Sở', 'Nội', 'vụ', 'Hải', 'An', '12', 'Kiến'), { maxLength: 6 })
    .map((w) => w.join(' ')),
);

describe('the distance of two names', () => {
  it('is the same both ways, between 0 and 1, and 0 only for one key', () => {
    fc.assert(
      fc.property(written, written, (one, other) => {
        const distance = nameDistance(one, other);
        expect(distance).toBeCloseTo(nameDistance(other, one), 10);
        expect(distance >= 0 && distance <= 1).toBe(true);
        expect(distance === 0).toBe(nameKey(one) === nameKey(other));
      }),
    );
  });

  it('never counts case, decomposition or spacing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        expect(nameDistance(name, name.normalize('NFD').toUpperCase().replaceAll(' ', '  '))).toBe(0);
      }),
    );
  });
});

describe('a match', () => {
  it('keeps its limits whatever is asked, and finds as a search through everything would', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 12 }), written, (known, name) => {
        const { outcome, candidates } = nameMatcher(known.map((n, at) => ({ id: String(at), names: [n] })))(
          name,
        );
        const all = known
          .filter((n) => nameKey(n) !== '' && nameKey(name) !== '')
          .map((n) => nameDistance(n, name))
          .sort((a, b) => a - b);
        expect(candidates[0]?.distance ?? 1).toBeCloseTo(
          all[0] !== undefined && all[0] <= suggestWithin ? all[0] : 1,
          10,
        );
        expect(candidates.every(({ distance }) => distance <= suggestWithin)).toBe(true);
        if (outcome === 'match') {
          expect(all[0]!).toBeLessThanOrEqual(matchWithin);
          if (all[0]! > 0 && all[1] !== undefined)
            expect(all[1] - all[0]!).toBeGreaterThanOrEqual(margin - 1e-9);
        }
        if (outcome === 'new') expect(candidates).toEqual([]);
      }),
    );
  });

  it('answers 300 names against 10,000 that are all alike within seconds', () => {
    const find = nameMatcher(invented(10_000), true);
    const start = process.cpuUsage();
    for (let at = 0; at < 300; at += 1)
      find(inventedNames[(at * 31) % 10_000]!.replace('ờ', '6').replace('ạ', 'q'));
    // Two seconds on an idle machine; processor time, as others may be at work on it.
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(8_000);
  });
});

describe('abbreviations', () => {
  it.each([
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['UBND P. Hải Vân', 'Ủy ban nhân dân phường Hải Vân'],
    ['UBND X. Kiến Hưng', 'UBND xã Kiến Hưng'],
    ['UBND TP. Bến Trúc', 'UBND thành phố Bến Trúc'],
    ['UBND TX Bến Trúc', 'Ủy ban nhân dân thị xã Bến Trúc'],
    ['BQL Khu kinh tế', 'Ban Quản lý Khu kinh tế'],
    ['TTYT Ngọc Vân', 'Trung tâm Y tế Ngọc Vân'],
    ['Trường THPT Ngọc Vân', 'Trường Trung học phổ thông Ngọc Vân'],
    ['UBMTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ])('%s is %s', (written, known) => {
    expect(nameMatcher([{ id: 'a', names: [known] }])(written)).toMatchObject({ outcome: 'match' });
  });
});
