// What stays in the unit: nothing of it in what leaves, and all of it back in its place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsWith, putBack, setApart } from './in-unit.ts';
import { controls, findControl } from './index.ts';
import { judge, readBy } from './kit.ts';

const sweep = findControl('indicator-sweep');
if (!sweep) throw new Error('the sweep is gone');
const machine = (name: string, whatWasDone: string | null = null) => ({ name, whatWasDone, state: 'found' });

describe('evidence that leaves the unit', () => {
  it('has a stand-in for each name, the same one for the same name in any spelling', () => {
    const { evidence } = setApart(sweep, {
      machines: [machine('Máy A'), machine('MAY A'), machine('Máy B')],
    });
    const names = (evidence as { machines: { name: string }[] }).machines.map(({ name }) => name);
    expect(names).toEqual(['[1]', '[1]', '[2]']);
  });

  it('drops fields that nobody declared', () => {
    const { evidence } = setApart(sweep, { machines: [{ ...machine('Máy A'), hostname: 'KT-03' }] });
    expect(JSON.stringify(evidence)).not.toContain('KT-03');
  });

  it('holds no name, and the unit gets every one of them back in its place', () => {
    const name = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `«${text.trim()}»`);
    const written = fc.record({ name: fc.option(name), whatWasDone: fc.option(name), indicators: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 12 }), (machines) => {
        const whole = readBy(sweep.evidence, { machines });
        if (!whole.ok) return;
        const { evidence, kept } = setApart(sweep, { machines });
        const left = JSON.stringify(evidence);
        for (const { value } of kept) expect(left).not.toContain(JSON.stringify(value).slice(1, -1));
        expect(putBack(evidence, kept)).toEqual(whole.value);
      }),
    );
  });

  it('is judged into findings that the unit reads with its names and others without', () => {
    const given = {
      machines: [machine('Máy A'), { ...machine('Máy B', 'cài lại'), state: 'false-positive' }],
    };
    const { evidence, kept } = setApart(sweep, given);
    const judged = judge(sweep, { evidence, parameters: {}, now: new Date('2024-09-01T00:00:00Z') });
    if (!judged.ok) throw new Error('not judged');
    expect(JSON.stringify(judged.value.verdict)).not.toMatch(/Máy|cài/);
    const named = findingsWith(judged.value.verdict.findings, kept);
    expect(named.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['Máy A', 'Máy B']));
    expect(named.find(({ code }) => code === 'false-positive')?.params).toEqual({ reason: 'cài lại' });
  });
});

it('every path that a control keeps in the unit leads to a text of its evidence', () => {
  const declared = Object.values(controls).flatMap((control) =>
    (control.staysInUnit ?? []).map((path) => ({ control, path })),
  );
  expect(declared.length).toBeGreaterThan(0);
  for (const { control, path } of declared) {
    const labels = control.words.vi.fields;
    expect(Object.keys(labels), path).toContain(path.replaceAll('.*', ''));
  }
});
