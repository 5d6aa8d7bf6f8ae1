// The reviewed reading, worked out of the machine's and of what people decided.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ObligationReading } from '../../contract.ts';
import { readDeadline } from '../../read/fields/deadline.ts';
import { reportDueOf } from '../../read/report-due.ts';
import type { Act, GivenAct, ReviewedReading } from '../contract.ts';
import { doneMeanwhile, liveActs, standsOn } from './acts.ts';
import { finished, reviewed } from './apply.ts';
import { checkedAct } from './check.ts';
import { type KeptAct, pairsOf } from './pairs.ts';
import { placeOf, untouched, valueAt } from './place.ts';
import { itemsOf } from './queue.ts';
import { sampleReading } from './sample.for-tests.ts';

const machine = sampleReading();
const act = (ordinal: number, kind: Act['kind'], field: string, to: unknown = null): Act => ({
  ...{ ordinal, kind, field, from: null, to, anchor: null },
});
const given = (kind: Act['kind'], field: string, to?: unknown): GivenAct => ({
  kind,
  field,
  to,
  anchor: null,
});
const { anchor: _, raw: __, ...base } = machine.bases[0] as ReviewedReading['bases'][number];
const readingAfter = (...acts: Act[]): ReviewedReading => reviewed(machine, acts).reading;
const textsAfter = (...acts: Act[]) => readingAfter(...acts).obligations.map(({ text }) => text);
const check = (one: GivenAct, acts: Act[] = [], seen = acts.length) =>
  checkedAct(reviewed(machine, acts), acts, one, seen);

describe('correcting', () => {
  test('a corrected number stands in the reviewed reading, and the machine’s own is as it was', () => {
    const before = JSON.stringify(machine);
    expect(readingAfter(act(1, 'corrected', 'number', '418')).number).toMatchObject({
      value: '418',
      confidence: 1,
      reason: null,
    });
    expect(JSON.stringify(machine)).toBe(before);
  });

  test('a field left unknown has no value and says that it could not be read', () => {
    const { symbol } = readingAfter(act(1, 'left-unknown', 'symbol'));
    expect(symbol).toMatchObject({ value: null, reason: 'unreadable', raw: machine.symbol.raw });
  });

  test('a deadline left unknown keeps its wording and loses its day', () => {
    const [duty] = readingAfter(act(1, 'left-unknown', 'obligations/0/deadline')).obligations;
    expect(duty?.deadline).toMatchObject({ kind: 'none', date: null, raw: 'trước ngày 05/9/2024' });
  });

  test('an addressee is added, corrected and taken away by its own key', () => {
    const added = act(1, 'corrected', 'addressees/+', 'UBND xã Mẫu');
    expect(readingAfter(added).addressees.at(-1)?.name).toBe('UBND xã Mẫu');
    const renamed = act(2, 'corrected', 'addressees/c1', 'UBND xã Mẫu Hai');
    expect(readingAfter(added, renamed).addressees.at(-1)?.name).toBe('UBND xã Mẫu Hai');
    const gone = act(3, 'corrected', 'addressees/0', null);
    expect(readingAfter(added, renamed, gone).addressees.map(({ name }) => name)).toEqual([
      'UBND xã Mẫu Hai',
    ]);
  });

  test('a row of an appendix that is taken away leaves the others their places until all is finished', () => {
    const gone = act(1, 'corrected', 'appendices/0/rows/0', null);
    const changed = act(2, 'corrected', 'appendices/0/rows/1', ['2', 'Sửa lại']);
    expect(finished(reviewed(machine, [gone, changed])).appendices[0]?.rows).toEqual([['2', 'Sửa lại']]);
  });
});

describe('obligations', () => {
  const text = machine.obligations[0]?.text ?? '';
  const cut = text.indexOf('Rà soát');

  test('a duty that is split becomes two, each with the deadline that is written in it', () => {
    const { obligations } = readingAfter(act(1, 'split', 'obligations/0', { at: cut }));
    expect(obligations.map(({ path }) => path)).toEqual(['1.a', '1.a.2', '1.b', '2']);
    expect(obligations[0]?.deadline.kind).toBe('before');
    expect(obligations[1]?.deadline.kind).toBe('none');
    expect(obligations[1]?.text).toBe('Rà soát tài khoản quản trị.');
  });

  test('two duties that are joined have both texts under the first label', () => {
    expect(textsAfter(act(1, 'join', 'obligations/1', { with: '2' }))[1]).toBe(
      `${machine.obligations[1]?.text}\n${machine.obligations[2]?.text}`,
    );
  });

  test('a duty goes after another one, or to the top', () => {
    const paths = (...acts: Act[]) => readingAfter(...acts).obligations.map(({ path }) => path);
    expect(paths(act(1, 'move', 'obligations/2', { after: null }))).toEqual(['2', '1.a', '1.b']);
    expect(paths(act(1, 'move', 'obligations/0', { after: '1' }))).toEqual(['1.b', '1.a', '2']);
  });

  test('splitting at the edge of a text, or joining the last duty with nothing, is refused', () => {
    expect(check(given('split', 'obligations/0', { at: 0 }))).toMatchObject({
      problem: { code: 'not-here' },
    });
    expect(check(given('join', 'obligations/2'))).toMatchObject({ problem: { code: 'not-here' } });
    expect(check(given('split', 'number', { at: 1 }))).toMatchObject({ problem: { code: 'not-here' } });
  });

  test('joining what was split gives back the words, whichever place it was cut at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (at) => {
        const acts = [
          act(1, 'split', 'obligations/0', { at }),
          act(2, 'join', 'obligations/0', { with: 'c1' }),
        ];
        const words = (said: string | undefined) => (said ?? '').replace(/\s/g, '');
        expect(words(textsAfter(...acts)[0])).toBe(words(text));
        expect(textsAfter(...acts)).toHaveLength(3);
      }),
    );
  });
});

describe('undoing', () => {
  test('what was undone leaves no trace in the reading, whatever it was', () => {
    const kinds: Act[] = [
      act(1, 'corrected', 'subject', 'V/v việc khác'),
      act(1, 'split', 'obligations/0', { at: 20 }),
      act(1, 'join', 'obligations/0', { with: '1' }),
      act(1, 'move', 'obligations/0', { after: '2' }),
      act(1, 'corrected', 'bases/+', { number: '1/KH', date: null, issuer: null, type: null, about: null }),
      act(1, 'corrected', 'appendices/0/rows/1', null),
      act(1, 'left-unknown', 'date'),
    ];
    for (const one of kinds) {
      expect(readingAfter(one)).not.toEqual(machine);
      expect(readingAfter(one, act(2, 'undone', one.field, 1))).toEqual(machine);
    }
  });

  test('an act that a later one stands on cannot be undone first', () => {
    const acts = [
      act(1, 'split', 'obligations/0', { at: 20 }),
      act(2, 'corrected', 'obligations/c1/text', 'Khác'),
    ];
    expect(standsOn(acts, 1)).toMatchObject({ ordinal: 2 });
    expect(check(given('undone', 'obligations/0', 1), acts)).toMatchObject({
      problem: { code: 'later-act-stands-on-it', ordinal: 2 },
    });
    const undone = [...acts, act(3, 'undone', 'obligations/c1/text', 2)];
    expect(check(given('undone', 'obligations/0', 1), undone)).toMatchObject({ ok: true });
    expect(check(given('undone', 'obligations/c1/text', 2), undone)).toMatchObject({
      problem: { code: 'nothing-to-undo' },
    });
  });
});

describe('two who review at once', () => {
  const theirs = [act(1, 'corrected', 'number', '418')];

  test('a correction of what the other corrected since is refused', () => {
    expect(check(given('corrected', 'number', '419'), theirs, 0)).toMatchObject({
      problem: { code: 'changed-meanwhile', ordinal: 1 },
    });
    expect(check(given('corrected', 'number', '419'), theirs, 1)).toMatchObject({ ok: true });
  });

  test('a correction elsewhere is taken, and one within what was changed is not', () => {
    expect(check(given('corrected', 'symbol', 'AB-CD'), theirs, 0)).toMatchObject({ ok: true });
    const joined = [act(1, 'join', 'obligations/0', { with: '1' })];
    expect(doneMeanwhile(joined, act(2, 'corrected', 'obligations/1/text', 'x'), 0)).not.toBeNull();
  });
});

describe('values', () => {
  test.each([
    ['number', '41 8'],
    ['number', ''],
    ['symbol', 'có khoảng trắng'],
    ['docType', 'tấu'],
    ['date', { iso: '2024-02-30', year: 2024, month: 2 }],
    ['date', { iso: null, year: null, month: 8 }],
    ['window', { from: '2024-09-03', to: '2024-09-01', event: null, raw: '' }],
    ['addressees/0', '   '],
    ['contacts/0', { name: null, role: null, phones: ['gọi sau'], email: null }],
    ['contacts/0', { name: 'A', role: null, phones: [], email: 'không phải thư' }],
    ['bases/0', { number: null, date: null, issuer: null, type: null, about: null }],
    ['obligations/0/text', ''],
    [
      'obligations/0/deadline',
      { kind: 'before', date: null, time: null, from: null, to: null, rule: null, raw: 'x' },
    ],
    ['contradictions/0', 'không'],
  ])('%s: %j is refused by the name of its field', (field, value) => {
    expect(check(given('corrected', field, value))).toMatchObject({ problem: { code: 'bad-value', field } });
  });

  test('every value that the machine read is one that a person may give', () => {
    const places = [
      'number',
      'symbol',
      'date',
      'issuer',
      'subject',
      'signatory',
      'docType',
      'obligations/0/deadline',
    ];
    for (const field of [
      ...places,
      'obligations/0',
      'addressees/0',
      'bases/0',
      'contacts/0',
      'appendices/0',
    ]) {
      const place = placeOf(field);
      const value = place && valueAt(untouched(machine), place);
      expect({ field, ...check(given('corrected', field, value)) }).toMatchObject({ field, ok: true });
    }
  });

  test('a place that does not exist is no place, and a duty is never unknown as a whole', () => {
    for (const field of [
      'nonsense',
      'obligations/99',
      'obligations/0/anchor',
      'appendices/0/rows/77',
      'pages/9',
    ])
      expect(check(given('accepted', field))).toMatchObject({ problem: { code: 'no-such-place' } });
    expect(check(given('left-unknown', 'obligations/0'))).toMatchObject({
      problem: { code: 'never-unknown' },
    });
  });

  test('whatever path and value come in, they are taken or refused, never thrown at', () => {
    const paths = fc.oneof(
      fc.constantFrom(
        'number',
        'date',
        'obligations/0',
        'obligations/0/deadline',
        'appendices/0/rows/0',
        'bases/+',
      ),
      fc.string({ maxLength: 30 }),
    );
    const kinds = fc.constantFrom<Act['kind']>(
      'accepted',
      'corrected',
      'left-unknown',
      'split',
      'join',
      'move',
      'undone',
    );
    fc.assert(
      fc.property(kinds, paths, fc.jsonValue(), (kind, field, to) => {
        const checked = check(given(kind, field, to));
        if (!checked.ok) return;
        const kept = { ...act(1, kind, field), ...checked.value } as Act;
        expect(() => itemsOf(untouched(machine), reviewed(machine, [kept]), [kept])).not.toThrow();
      }),
    );
  });
});

describe('what is to be looked at', () => {
  const items = (...acts: Act[]) => itemsOf(untouched(machine), reviewed(machine, acts), acts);

  test('contradictions come first, then what is unknown, doubtful or open, then the sure ones', () => {
    const causes = items().map(({ cause }) => cause);
    expect(causes.slice(0, 4)).toEqual(['contradiction', 'unknown', 'doubtful', 'open-deadline']);
    expect(new Set(causes.slice(4))).toEqual(new Set(['sure']));
  });

  test('what was decided stays in its place and says so', () => {
    const before = items().map(({ field }) => field);
    const later = items(act(1, 'corrected', 'place', 'Hải Vân'));
    expect(later.map(({ field }) => field)).toEqual(before);
    expect(later.find(({ field }) => field === 'place')?.decided).toEqual({ kind: 'corrected', ordinal: 1 });
  });

  test('a contradiction is decided when a correction settles it, not when its places are merely accepted', () => {
    const decided = (...acts: Act[]) => items(...acts)[0]?.decided;
    expect(decided(act(1, 'accepted', 'date'))).toBeNull();
    expect(decided(act(1, 'corrected', 'date', { iso: '2024-09-01', year: 2024, month: 9 }))).not.toBeNull();
  });

  test('a contradiction that a correction leaves standing is open until it is accepted as it stands now', () => {
    const stillEarlier = act(1, 'corrected', 'date', { iso: '2024-08-27', year: 2024, month: 8 });
    expect(items(stillEarlier)[0]?.decided).toBeNull();
    const says = reviewed(machine, [stillEarlier]).reading.contradictions[0]?.explanation.vi;
    const accepted = { ...act(2, 'accepted', 'contradictions/0'), from: says };
    expect(items(stillEarlier, accepted)[0]?.decided).toEqual({ kind: 'accepted', ordinal: 2 });
    const again = act(3, 'corrected', 'bases/0', { ...base, date: '2024-10-01' });
    expect(items(stillEarlier, accepted, again)[0]?.decided).toBeNull();
  });

  test('a correction that brings a contradiction has it looked at, and undoing it takes it away', () => {
    const late = act(1, 'corrected', 'date', { iso: '2024-09-20', year: 2024, month: 9 });
    const [first, second] = items(late);
    expect(first).toMatchObject({ field: 'contradictions/0', decided: { ordinal: 1 } });
    expect(second).toMatchObject({
      ...{ field: 'contradictions/1', cause: 'contradiction', decided: null },
      about: ['date', 'obligations/0/deadline'],
    });
    expect(items(late, act(2, 'undone', 'date', 1)).map(({ field }) => field)).toEqual(
      items().map(({ field }) => field),
    );
  });

  test('accepting a duty accepts its deadline with it', () => {
    const open = items(act(1, 'accepted', 'obligations/1')).find(({ cause }) => cause === 'open-deadline');
    expect(open?.decided).toEqual({ kind: 'accepted', ordinal: 1 });
  });
});

describe('what follows from corrections', () => {
  const [first, ...others] = machine.obligations;
  const august = { year: 2024, month: 8, day: 26 };
  const yearless: ReviewedReading = {
    ...machine,
    obligations: [
      {
        ...(first as ObligationReading),
        text: 'Báo cáo kết quả về Sở mẫu trước ngày 05/9.',
        deadline: readDeadline('Báo cáo kết quả về Sở mẫu trước ngày 05/9.', august),
      },
      ...others,
    ],
  };
  const withDue = { ...yearless, reportDue: reportDueOf(yearless.obligations, august) };
  const nextYear = act(1, 'corrected', 'date', { iso: '2025-08-26', year: 2025, month: 8 });

  test('a deadline without a year, and the report due with it, follow the date that a person corrected', () => {
    expect(withDue.reportDue?.date).toBe('2024-09-05');
    const { reading } = reviewed(withDue, [nextYear]);
    expect(reading.obligations[0]?.deadline.date).toBe('2025-09-05');
    expect(reading.reportDue?.date).toBe('2025-09-05');
    expect(withDue.obligations[0]?.deadline.date).toBe('2024-09-05');
  });

  test('a deadline with its own year, and one that a person gave, stay', () => {
    expect(reviewed(machine, [nextYear]).reading.obligations[0]?.deadline.date).toBe('2024-09-05');
    const given = { ...withDue.obligations[0]?.deadline, date: '2024-12-01' };
    const acts = [nextYear, act(2, 'corrected', 'obligations/0/deadline', given)];
    expect(reviewed(withDue, acts).reading.obligations[0]?.deadline.date).toBe('2024-12-01');
  });

  test('what is settled stays in the review and does not go into the draft', () => {
    const settling = act(1, 'corrected', 'date', { iso: '2024-09-01', year: 2024, month: 9 });
    const now = reviewed(machine, [settling]);
    expect(now.settled).toEqual([0]);
    expect(now.reading.contradictions).toHaveLength(1);
    expect(finished(now).contradictions).toEqual([]);
  });
});

describe('training pairs', () => {
  const kept = (one: Act): KeptAct => ({
    ...one,
    sha256: 'a'.repeat(64),
    schemaVersion: '1.0',
    place: { page: 1, lines: [2, 2], box: null, raw: 'So: 4l2', shown: 'Số: 4l2' },
    machineValue: '4l2',
    at: new Date('2024-08-30T02:00:00Z'),
  });

  test('the last word on a field is a pair, what was undone and remarks are none', () => {
    const acts = [
      act(1, 'corrected', 'number', '411'),
      act(2, 'corrected', 'number', '412'),
      act(3, 'accepted', 'contradictions/0'),
      act(4, 'corrected', 'symbol', 'XX'),
      act(5, 'undone', 'symbol', 4),
    ].map(kept);
    expect(liveActs(acts).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
    expect(pairsOf(acts)).toEqual([
      {
        sha256: 'a'.repeat(64),
        page: 1,
        box: null,
        raw: 'So: 4l2',
        shown: 'Số: 4l2',
        field: 'number',
        machineValue: '4l2',
        value: '412',
        schemaVersion: '1.0',
        confirmedAt: '2024-08-30T02:00:00.000Z',
      },
    ]);
  });

  test('a cut is a pair of the whole text and its halves', () => {
    const [pair] = pairsOf([kept({ ...act(1, 'split', 'obligations/0', { at: 3 }), from: ['Một hai'] })]);
    expect(pair).toMatchObject({ machineValue: ['Một hai'], value: ['Một', 'hai'] });
  });
});
