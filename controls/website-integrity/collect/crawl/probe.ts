// Looks again at single addresses of a site, as every visitor that consent allows: whether what was found is gone.
import { randomBytes } from 'node:crypto';
import type { NotMeasured, Profile, SiteVerdict, Visit } from '../contract.ts';
import type { Session } from './session.ts';
import type { SiteAsked } from './site/asked.ts';
import { openBudget, TIERS } from './site/budget.ts';
import { openHome } from './site/home.ts';
import { Looker } from './site/looker.ts';
import type { Reader } from './site/reader.ts';

export interface ProbeReport {
  /** All that was seen at the addresses; the control of soft 404 is among them, as `probe`. */
  visits: readonly Visit[];
  notMeasured: readonly NotMeasured[];
  /** The judge's word on these addresses alone. */
  verdict: SiteVerdict;
  consentUsed: number;
}

const ALWAYS: readonly Profile[] = ['desktop', 'desktop-repeat', 'search-referrer', 'mobile-referrer'];
/** What splits between visitors is asked for twice: a planting may show itself to every second one. */
const ATTEMPTS = [1, 2];

/** Each address is looked at twice by each visitor. Never throws for what the site does. */
export async function probeSite(
  session: Session,
  reader: Reader,
  site: SiteAsked,
  urls: readonly string[],
): Promise<ProbeReport> {
  const visits: Visit[] = [];
  const notMeasured: NotMeasured[] = [];
  const judge = reader.judge(site);
  const ground = openHome({ session, ...site });
  const budget = openBudget(TIERS[3], session.clock.now);
  const looker = new Looker({
    ...{ ground, reader, budget },
    judge: {
      ...{
        followUps: () => [],
        unchanged() {},
        beside() {},
        close: () => judge.close(),
        snapshot: (at) => judge.snapshot(at),
      },
      add(visit) {
        visits.push(visit);
        judge.add(visit);
      },
      notMeasured(told) {
        notMeasured.push(told);
        judge.notMeasured(told);
      },
    },
  });
  for (const url of urls) {
    const control = new URL(`/${randomBytes(6).toString('hex')}-${randomBytes(4).toString('hex')}`, url).href;
    await looker.lookAndTell({ url: control, profile: 'desktop', attempt: 1, foundBy: 'probe' });
    for (const attempt of ATTEMPTS)
      for (const profile of visitors(ground))
        await looker.lookAndTell({ url, profile, attempt, foundBy: 'earlier' });
  }
  return { visits, notMeasured, verdict: judge.close(), consentUsed: ground.consent.used() };
}

function visitors({ cookies, consent }: ReturnType<typeof openHome>): Profile[] {
  return [
    ...ALWAYS,
    ...(cookies.size > 0 ? (['returning'] as const) : []),
    ...(consent.level === 2 ? (['search-engine'] as const) : []),
  ];
}
