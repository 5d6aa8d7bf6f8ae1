// The test web in a small form: every kind once on the tuned half, judged in memory; and the scorer itself.
import { describe, expect, it } from 'vitest';
import { look } from './in-memory.ts';
import { scoreOf } from './score.ts';
import { testWeb } from './web/sites.ts';
import { tunedSkins } from './web/skins/tuned.ts';
import { unseenSkins } from './web/skins/unseen.ts';
import type { TestSite } from './web/web.ts';

const web = testWeb(1);
const halves = (half: TestSite['half']) => web.filter((site) => site.half === half);
const judge = (sites: readonly TestSite[]) => sites.map((site) => ({ site, verdict: look(site).verdict }));

it('has as many skins and kinds as it promises, and shares neither skin nor campaign between its halves', () => {
  expect(tunedSkins.length + unseenSkins.length).toBeGreaterThanOrEqual(40);
  expect(
    new Set(web.filter(({ truth }) => truth === 'planted').map(({ kind }) => kind)).size,
  ).toBeGreaterThanOrEqual(25);
  const of = (half: TestSite['half'], what: 'skin' | 'campaign') =>
    new Set(halves(half).map((site) => site[what]));
  for (const what of ['skin', 'campaign'] as const) {
    const both = [...of('tuned', what)].filter((name) => name !== null && of('unseen', what).has(name));
    expect(both).toEqual([]);
  }
});

it('answers the same to the same visitor', () => {
  const visitor = { userAgent: 'x', referer: null, isFirst: true };
  for (const { answer } of web.slice(0, 20)) expect(answer('/', visitor)).toEqual(answer('/', visitor));
});

describe('the judge', { timeout: 120_000 }, () => {
  it('confirms what is planted on the tuned half, and nothing that is lawful', () => {
    const score = scoreOf(judge(halves('tuned')));
    expect(score.falseConfirmed).toBe(0);
    expect(score.recall).toBeGreaterThanOrEqual(0.93);
    expect(score.cloaking).toBeGreaterThanOrEqual(0.95);
  });

  it('holds on a sample of the unseen half', () => {
    const score = scoreOf(judge(halves('unseen').filter((_, n) => n % 4 === 0)));
    expect(score.falseConfirmed).toBe(0);
    expect(score.recall).toBeGreaterThanOrEqual(0.85);
  });
});

describe('the scorer', () => {
  const site = (truth: TestSite['truth'], cloaks: TestSite['cloaks'] = null, isTwin = false) =>
    ({ truth, cloaks, isTwin, half: 'tuned' }) as TestSite;
  it('counts a confirmed lawful site against precision, and a review against recall', () => {
    const score = scoreOf([
      { site: site('planted'), verdict: 'confirmed' },
      { site: site('planted', 'agent'), verdict: 'review' },
      { site: site('clean'), verdict: 'confirmed' },
      { site: site('clean', null, true), verdict: 'clean' },
    ]);
    expect(score).toMatchObject({
      planted: 2,
      confirmed: 1,
      reviewed: 1,
      falseConfirmed: 1,
      falseConfirmedHard: 1,
      precision: 0.5,
      recall: 0.5,
      cloaking: 0,
    });
  });

  it('nothing at all is no failure', () => {
    expect(scoreOf([])).toMatchObject({ precision: 1, recall: 1, planted: 0 });
  });
});
