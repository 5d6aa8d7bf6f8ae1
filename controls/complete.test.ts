// The gate on control folders: all files, both languages, four kinds of fixture that give what they promise.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixturesOf, missingFiles, unnamedFields, wordProblems } from '../tools/controls-gate.ts';
import { controlFolders, formsText, indexText } from '../tools/controls-index.ts';
import { forms } from './forms.ts';
import { setApart } from './in-unit.ts';
import { controls, findControl } from './index.ts';
import { judge, languages, readBy, sharedCodes } from './kit.ts';

const root = import.meta.dirname;
const planted = mkdtempSync(join(tmpdir(), 'controls-'));
afterAll(() => rmSync(planted, { recursive: true }));

it('the registry lists exactly the folders that stand in controls/', () => {
  const folders = controlFolders(root);
  expect(folders.length).toBeGreaterThanOrEqual(4);
  expect(Object.keys(controls)).toEqual(folders);
  const mend = 'run `npm run controls:index`';
  expect(readFileSync(join(root, 'index.ts'), 'utf8'), mend).toBe(indexText(folders));
  expect(readFileSync(join(root, 'forms.ts'), 'utf8'), mend).toBe(formsText(folders));
});

it('no control is found under a name that objects inherit', () => {
  expect(findControl('constructor')).toBeNull();
  expect(findControl('__proto__')).toBeNull();
  expect(findControl('statement')?.id).toBe('statement');
});

describe.each(controlFolders(root))('the control %s', (id) => {
  const control = controls[id]!;

  it('has every file and every kind of fixture', () => {
    expect(missingFiles(join(root, id))).toEqual([]);
  });

  it('says the same things in both languages', () => {
    expect(wordProblems(control.words)).toEqual([]);
    expect(control.id).toBe(id);
    for (const language of languages) expect(control.title[language]).not.toBe('');
    expect(control.sources.length).toBeGreaterThan(0);
    expect(control.asks.length).toBeGreaterThan(0);
  });

  it('names every field and every choice of its evidence and parameters', () => {
    for (const language of languages) {
      const { fields, parameters } = control.words[language];
      expect(unnamedFields(control.evidence, fields)).toEqual([]);
      expect(unnamedFields(control.parameters, parameters)).toEqual([]);
    }
  });

  it('has a form, loaded apart from the server', async () => {
    expect(typeof (await forms[id]!.form()).Form).toBe('function');
    expect((await forms[id]!.words()).words).toBe(control.words);
  });

  it('finds nothing out from empty evidence', () => {
    const judged = judge(control, { evidence: {}, parameters: {}, now: new Date('2024-08-30T02:00:00Z') });
    expect(judged).toMatchObject({
      ok: true,
      value: { verdict: { outcome: 'unknown' }, isContradicted: false },
    });
    expect(readBy(control.evidence, null).ok).toBe(true);
  });

  it.each(fixturesOf(join(root, id)))('fixture $kind/$name gives what it promises', ({ kind, fixture }) => {
    const { expect: promised, now, ...raw } = fixture;
    const judged = judge(control, { ...raw, now: new Date(now) });
    if (promised.refusedAt) {
      if (judged.ok) throw new Error('The schemas took what they should refuse');
      expect([...new Set(judged.problems.map(({ path }) => path.join('.')))]).toEqual(promised.refusedAt);
      return;
    }
    if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
    const { verdict, claim, isContradicted } = judged.value;
    expect(verdict.outcome).toBe(promised.outcome);
    if (kind === 'not-met') expect(['not-met', 'partly']).toContain(verdict.outcome);
    else if (kind !== 'hostile') expect(verdict.outcome).toBe(kind);
    expect([...new Set(verdict.findings.map(({ code }) => code))].sort()).toEqual(
      [...promised.codes!].sort(),
    );
    if (promised.ground) expect(verdict.ground).toBe(promised.ground);
    if (promised.claim !== undefined) expect(claim).toBe(promised.claim);
    if (promised.isContradicted !== undefined) expect(isContradicted).toBe(promised.isContradicted);
    if (promised.figures) expect(verdict.figures).toMatchObject(promised.figures);
    const left = judge(control, {
      ...raw,
      evidence: setApart(control, raw.evidence).evidence,
      now: new Date(now),
    });
    expect(left.ok && left.value.verdict).toMatchObject({
      outcome: verdict.outcome,
      figures: verdict.figures,
    });
    for (const { code } of verdict.findings) {
      for (const language of languages)
        expect([...sharedCodes, ...Object.keys(control.words[language].findings)]).toContain(code);
    }
  });
});

describe('the gate can fail', () => {
  it('on a folder that lacks a file and a kind of fixture', () => {
    const copy = join(planted, 'statement');
    cpSync(join(root, 'statement'), copy, { recursive: true });
    expect(missingFiles(copy)).toEqual([]);
    rmSync(join(copy, 'import.ts'));
    rmSync(join(copy, 'fixtures', 'hostile'), { recursive: true });
    rmSync(join(copy, 'fixtures', 'unknown'), { recursive: true });
    writeFileSync(join(copy, 'README.md'), '');
    expect(missingFiles(copy)).toEqual([
      'import.ts',
      'README.md',
      'fixtures/unknown/*.json',
      'fixtures/hostile/*.json',
    ]);
  });

  it('on a field without a label and a choice without a name', () => {
    const { evidence, words } = controls.statement!;
    const { whatWasDone: _, ...fields } = words.vi.fields;
    const status = { label: 'Tình trạng', options: { done: 'Đã làm' } };
    expect(unnamedFields(evidence, { ...fields, status })).toEqual([
      'status=in-progress',
      'status=not-done',
      'status=not-applicable',
      'whatWasDone',
    ]);
  });

  it('on a sentence that one language lacks or that drops a number', () => {
    const { vi, en } = controls.statement!.words;
    const findings = { ...vi.findings, 'not-done': 'Không có lý do nào ở đây.', another: 'Một câu nữa.' };
    expect(wordProblems({ vi: { ...vi, findings }, en })).toEqual([
      'findings.not-done: {reason} only in en',
      'findings.another: not in en',
    ]);
    expect(wordProblems({ vi: { ...vi, title: ' ' }, en })).toEqual(['title: empty in vi']);
  });
});
