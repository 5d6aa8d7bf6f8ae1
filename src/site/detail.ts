// Reads one website whole: what the register says, the consents, the looks, the cases.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { mayTouch } from '../platform/db/reach.ts';
import { civilDayOf } from '../platform/words/civil-time.ts';
import { searchedAddresses } from './addresses/store.ts';
import { listCases } from './cases.ts';
import type { ConsentRow, LookRow, SiteDetail, SiteNotice } from './contract.ts';
import { findSite } from './register.ts';

/** Pages with a broad word are many; what is said of the name and the certificate comes before them. */
const MOST_NOTICES = 50;
/** Looks that a page shows: those before are counted in the cases that came of them. */
const MOST_LOOKS = 100;

/** The site, or null where whoever asks has no such site. */
export async function readSite(tx: Tx, id: string): Promise<SiteDetail | null> {
  const row = await findSite(tx, id);
  if (!row) return null;
  const { rows } = await sql<Described>`
    select purpose, address, contact, note, allowed_domains as "allowedDomains", contest_reason as "contestReason",
      registered_until as "entered", (
        select l.snapshot -> 'registration' ->> 'expiresAt' from site_look l where l.site_id = t.id and l.state = 'done'
          and l.snapshot -> 'registration' ->> 'expiresAt' is not null order by l.ended_at desc limit 1) as "told",
      ${touches('unit.describe')} as "mayDescribe", ${touches('site.consent')} as "mayConsent",
      ${touches('site.review')} as "mayReview", ${touches('site.answer')} as "mayAnswer"
    from site t where t.id = ${id}`.execute(tx);
  const { mayDescribe, mayConsent, mayReview, mayAnswer, entered, told, ...described } = rows[0]!;
  return {
    ...row,
    ...described,
    registration: registrationOf(told, entered),
    consents: await consentsOf(tx, id),
    looks: await looksOf(tx, id),
    cases: await listCases(tx, { site: id }),
    notices: await noticesOf(tx, id),
    searched: await searchedAddresses(tx, id),
    may: { describe: mayDescribe, consent: mayConsent, review: mayReview, answer: mayAnswer },
  };
}

type Described = Pick<
  SiteDetail,
  'purpose' | 'address' | 'contact' | 'note' | 'allowedDomains' | 'contestReason'
> & { mayDescribe: boolean; mayConsent: boolean; mayReview: boolean; mayAnswer: boolean } & {
  entered: string | null;
  told: string | null;
};

/** What the registry told a look comes before what somebody entered. */
function registrationOf(told: string | null, entered: string | null): SiteDetail['registration'] {
  if (told) return { until: civilDayOf(new Date(told)), by: 'registry' };
  return entered ? { until: entered, by: 'unit' } : null;
}

const touches = (action: string) => mayTouch(action, sql`t.unit_id`);

async function consentsOf(tx: Tx, site: string): Promise<ConsentRow[]> {
  const rows = await tx
    .selectFrom('site_consent as c')
    .leftJoin('person as p', 'p.id', 'c.recorded_by')
    .select(['c.level', 'c.given_by', 'c.ground', 'p.name', 'c.recorded_at'])
    .where('c.site_id', '=', site)
    .orderBy('c.entry', 'desc')
    .execute();
  return rows.map((row) => ({
    level: row.level as ConsentRow['level'],
    givenBy: row.given_by,
    ground: row.ground,
    recordedBy: row.name,
    recordedAt: row.recorded_at.toISOString(),
  }));
}

async function looksOf(tx: Tx, site: string): Promise<LookRow[]> {
  const rows = await tx
    .selectFrom('site_look as l')
    .leftJoin('person as p', 'p.id', 'l.asked_by')
    .selectAll('l')
    .select('p.name')
    .where('l.site_id', '=', site)
    .orderBy('l.asked_at', 'desc')
    .limit(MOST_LOOKS)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    tier: row.tier,
    state: row.state as LookRow['state'],
    askedAt: row.asked_at.toISOString(),
    askedBy: row.name,
    startedAt: row.started_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    pages: row.pages_done,
    verdict: row.verdict as LookRow['verdict'],
    why: row.why,
    unmeasured: row.unmeasured as LookRow['unmeasured'],
  }));
}

async function noticesOf(tx: Tx, site: string): Promise<SiteNotice[]> {
  const { rows } = await sql<SiteNotice>`
    select n ->> 'kind' as kind, n ->> 'url' as url, n -> 'why' as why from (
      select notices from site_look where site_id = ${site} and state = 'done' order by tier > 0 desc, ended_at desc limit 1) l
      cross join jsonb_array_elements(l.notices) n
    order by n ->> 'kind' = 'broad-words', n ->> 'kind' limit ${MOST_NOTICES}`.execute(tx);
  return rows;
}
