// The rule of the sweep: lists in force, windows, machines, and what the command line writes.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findingSentence, refusalSentence } from '../kit.ts';
import { check } from './check.ts';
import { evidence, parameters } from './evidence.ts';
import { Form } from './form.tsx';
import { importRows, readResult } from './import.ts';
import { rollUp } from './roll-up.ts';
import { words } from './words.ts';

const now = new Date('2024-08-31T02:00:00Z');
const demand = {
  listVersion: 2,
  windowFrom: '2024-08-01T00:00:00Z',
  windowTo: '2024-08-31T00:00:00Z',
};
const file = {
  name: 'dns.log',
  kind: 'dns',
  lines: 9,
  firstTime: '2024-08-01T00:00:00Z',
  lastTime: '2024-08-30T23:00:00Z',
};
const sweep = { ranAt: '2024-08-31T01:00:00Z', listVersion: 2, files: [file] };
const machine = {
  name: 'M1',
  state: 'clean-again',
  whatWasDone: 'Cài lại',
  lastSeen: '2024-08-10T00:00:00Z',
  cleanedAt: '2024-08-30T00:00:00Z',
};
const judged = (given: unknown, asked: object = {}) =>
  check({ evidence: evidence.parse(given), parameters: parameters.parse({ ...demand, ...asked }), now });
const codes = (given: unknown, asked?: object) => judged(given, asked).findings.map(({ code }) => code);

describe('the rule', () => {
  it('a whole window swept with the list in force and nothing found is met', () => {
    expect(judged({ sweeps: [sweep] })).toMatchObject({ outcome: 'met', findings: [] });
  });

  it('a sweep with version 1 leaves what is new in version 2 unknown', () => {
    const old = judged({ sweeps: [{ ...sweep, listVersion: 1 }] });
    expect(old.outcome).toBe('unknown');
    expect(findingSentence(words.vi, old.findings[0]!, 'vi')).toBe(
      'Mới dò với danh sách phiên bản 1; phiên bản 2 có chỉ báo mới chưa được dò.',
    );
  });

  it('an infected machine that was left is not met even where the list was an older one', () => {
    const left = { sweeps: [{ ...sweep, listVersion: 1 }], machines: [{ name: 'M2', state: 'found' }] };
    expect(judged(left).outcome).toBe('not-met');
  });

  it('each kind of log asked for must cover the window', () => {
    expect(codes({ sweeps: [sweep] }, { logKinds: ['dns', 'proxy'] })).toEqual(['no-log-of-kind']);
    expect(judged({ sweeps: [sweep] }, { logKinds: ['dns', 'proxy'] }).outcome).toBe('partly');
  });

  it('a file that one sweep could not read and a later one did counts as read', () => {
    const again = { ...sweep, files: [{ ...file, skipped: 'Không có quyền đọc' }] };
    expect(judged({ sweeps: [again] }).outcome).not.toBe('met');
    expect(judged({ sweeps: [again, sweep] }).outcome).toBe('met');
  });

  it('lines without times cannot show which days were searched', () => {
    const untimed = { ...sweep, files: [{ ...file, firstTime: null, lastTime: null }] };
    expect(codes({ sweeps: [untimed] })).toEqual(['days-not-known']);
  });

  it('a machine is met only when it was cleaned, told how, and swept again', () => {
    expect(judged({ sweeps: [sweep], machines: [machine] }).outcome).toBe('met');
    expect(codes({ sweeps: [sweep], machines: [{ ...machine, whatWasDone: null }] })).toEqual([
      'not-said-what-was-done',
    ]);
    const early = { ...sweep, ranAt: '2024-08-29T00:00:00Z' };
    expect(codes({ sweeps: [early], machines: [machine] })).toEqual(['not-swept-again']);
  });

  it('is never met while one machine is only found, whatever the others are', () => {
    const anyMachine = fc.record({
      name: fc.string({ maxLength: 8 }),
      state: fc.constantFrom(null, 'found', 'isolating', 'cleaned', 'clean-again', 'false-positive'),
      whatWasDone: fc.constantFrom(null, 'Đã làm'),
      cleanedAt: fc.constantFrom(null, '2024-08-30T00:00:00Z'),
    });
    fc.assert(
      fc.property(fc.array(anyMachine, { maxLength: 6 }), (machines) => {
        const { outcome, figures } = judged({ sweeps: [sweep], machines });
        const open = machines.some(
          ({ state }) => state === null || state === 'found' || state === 'isolating',
        );
        if (open) expect(outcome).not.toBe('met');
        expect(figures.machinesHandled).toBeLessThanOrEqual(figures.machinesFound ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what the command line writes', () => {
  it('its result names the list, the files and the machines', () => {
    const read = readResult({
      ranAt: '2024-08-31T01:00:00Z',
      list: { version: 2, digest: 'c'.repeat(64) },
      coverage: [{ ...file, file: 'dns.log', format: 'bind', bytes: 12, skipped: null }],
      sightings: [
        { device: '10.0.0.7', indicator: 'a.test', first: '2024-08-02T00:00:00Z', last: null, count: 3 },
        { device: '10.0.0.7', indicator: 'b.test', first: '2024-08-01T00:00:00Z', last: null, count: 1 },
        { device: null, indicator: 'b.test', first: null, last: null, count: 5 },
      ],
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        sweeps: [
          { listVersion: 2, machinesFound: 1, hitsWithoutMachine: 5, files: [{ kind: 'dns', lines: 9 }] },
        ],
        machines: [
          { name: '10.0.0.7', indicators: 2, firstSeen: '2024-08-01T00:00:00.000Z', state: 'found' },
        ],
      },
    });
    expect(readResult({ sightings: 'none' }).ok).toBe(false);
    expect(readResult(null).ok).toBe(false);
  });

  it('rows of one machine are gathered, and a bad row is refused by its line', () => {
    const read = importRows({
      header: ['Thiết bị', 'Chỉ báo', 'Thấy lần cuối', 'Tình trạng'],
      rows: [
        { line: 2, cells: ['MAY-A', 'a.test', '17:00 2/8/2024', 'Đã làm sạch'] },
        { line: 3, cells: ['may-a', 'b.test', '18:00 2/8/2024', null] },
        { line: 4, cells: ['MAY-B', 'b.test', 'hôm qua', null] },
        { line: 5, cells: ['MAY-C', 'b.test', null, 'hình như sạch'] },
      ],
    });
    expect(read.evidence?.machines).toMatchObject([
      { name: 'MAY-A', indicators: 2, lastSeen: '2024-08-02T11:00:00.000Z', state: 'cleaned' },
    ]);
    expect(read.refused.map((refusal) => refusalSentence(words.vi, refusal, 'vi'))).toEqual([
      'Dòng 4: Ô “Thấy lần cuối” không phải thời điểm: “hôm qua”. Ghi như 17:00 2/9/2024.',
      'Dòng 5: Ô “Tình trạng” có giá trị không dùng được: “hình như sạch”.',
    ]);
  });

  it('a sheet of files becomes one sweep', () => {
    const read = importRows({
      header: ['file', 'format', 'bytes', 'lines', 'firstTime', 'lastTime', 'skipped'],
      rows: [
        {
          line: 2,
          cells: ['a.log', 'fortigate', 10, 2, '2024-08-01T00:00:00Z', '2024-08-02T00:00:00Z', null],
        },
      ],
    });
    expect(read.evidence?.sweeps).toMatchObject([{ files: [{ name: 'a.log', kind: 'firewall', lines: 2 }] }]);
  });
});

it('the authority gets numbers, never a name', () => {
  const child = evidence.parse({ sweeps: [sweep], machines: [machine] });
  const rolled = rollUp(
    [
      { unit: 'A', code: null, evidence: child },
      { unit: 'B', code: null, evidence: null },
    ],
    parameters.parse(demand),
  );
  expect(rolled.rows.find(({ key }) => key === 'machinesHandled')).toMatchObject({ computed: 1 });
  expect(rolled.silent).toEqual(['B']);
  expect(JSON.stringify(rolled)).not.toContain('M1');
});

it('the form shows how many machines are done with', () => {
  const value = { sweeps: [sweep], machines: [machine, { name: 'M2', state: 'found' }] };
  const html = renderToStaticMarkup(
    createElement(Form, { value, onChange: () => undefined, parameters: demand, language: 'vi', now }),
  );
  expect(html).toContain('Đã xử lý 1/2 máy; đã dò 1 tệp, 9 dòng');
});
