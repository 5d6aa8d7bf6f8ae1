// Plants the review of the example's websites: consents, looks, and cases in every state. Nothing of it was ever fetched.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { keepLook, type Looked } from '../site/keep.ts';
import { moveCase, storedCases } from '../site/move.ts';
import type { CaseEvent } from '../site/rules/case.ts';
import { actAs, actAsSystem } from './cast.ts';
import { chance } from './chance.ts';
import type { Cast } from './people.ts';
import { ownUnit } from './personas.ts';

type Finding = Looked['verdict']['findings'][number];

const HOUR = 3_600_000;
interface PlantedSite {
  id: string;
  host: string;
  unitId: string;
  unit: string;
}

export async function plantSites(tx: Tx, tenant: string, cast: Cast, now: Date): Promise<void> {
  const { coordinator } = cast.personas;
  await actAs(tx, tenant, coordinator);
  const sites = await sitesOf(tx, tenant);
  const open = sites.filter(({ host, unit }) => unit === ownUnit || chance('consent', host) < 0.85);
  await plantConsents(tx, tenant, { coordinator: coordinator.id, now }, open);
  await actAsSystem(tx, tenant);
  const looked = open.filter(({ host, unit }) => unit === ownUnit || chance('looked', host) < 0.85);
  for (const site of looked) await plantLook(tx, tenant, site, quietHours(site), now, []);
  const own = looked.filter(({ unit }) => unit === ownUnit);
  const others = looked.filter(({ unit }) => unit !== ownUnit);
  for (const [n, story] of stories.entries()) {
    const site = n === 0 ? (own[0] ?? others[0]) : others[n * 5];
    if (site) await plantCase(tx, { tenant, site, story, now, officer: cast.officers.get(site.unitId)?.id });
  }
}

async function sitesOf(tx: Tx, tenant: string): Promise<PlantedSite[]> {
  const { rows } = await sql<PlantedSite>`
    select t.id, t.host, t.unit_id as "unitId", u.name as unit
    from site t join unit u on u.id = t.unit_id where t.tenant = ${tenant} order by t.host`.execute(tx);
  return rows;
}

const quietHours = ({ host }: PlantedSite) => 2 + Math.floor(chance('age', host) * 24 * 12);

async function plantConsents(
  tx: Tx,
  tenant: string,
  { coordinator, now }: { coordinator: string; now: Date },
  sites: readonly PlantedSite[],
): Promise<void> {
  const rows = sites.map((site, n) => ({ id: site.id, unit: site.unitId, level: n % 7 === 0 ? 2 : 1 }));
  await sql`insert into site_consent (tenant, unit_id, site_id, level, given_by, ground, recorded_by, recorded_at)
    select ${tenant}::uuid, s.unit, s.id, s.level, 'Thủ trưởng đơn vị (ví dụ)', 'Công văn đồng ý, ví dụ', ${coordinator}::uuid,
      ${new Date(now.getTime() - 30 * 24 * HOUR)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s (id uuid, unit uuid, level int)`.execute(tx);
}

/** A case as a story: what was found, and what came after, in hours before now. */
interface Story {
  path: string;
  target: string | null;
  weight: 'confirmed' | 'review';
  foundHours: number;
  events: { hours: number; event: CaseEvent; kind?: string; about?: Record<string, unknown> }[];
}
const said = {
  causes: ['weak-password', 'old-software'],
  fix: 'Đã đổi mật khẩu quản trị, cập nhật phần mềm.',
};
const stories: Story[] = [
  {
    path: '/tin-tuc/an-1',
    target: 'tro-choi-doi-thuong.example',
    weight: 'confirmed',
    foundHours: 30,
    events: [],
  },
  {
    path: '/upload/tai-lieu-88.html',
    target: 'tro-choi-doi-thuong.example',
    weight: 'confirmed',
    foundHours: 400,
    events: [
      { hours: 390, event: { kind: 'answered' }, about: said },
      { hours: 389, event: { kind: 'gone' }, kind: 'probe-gone' },
      { hours: 20, event: { kind: 'seen', strength: 'confirmed' }, kind: 'probe-still-there' },
    ],
  },
  {
    path: '/tim-kiem?q=',
    target: 'dat-cuoc.example',
    weight: 'confirmed',
    foundHours: 200,
    events: [
      { hours: 190, event: { kind: 'answered' }, about: said },
      // 1 h, 6 h, 24 h, 3 d, 7 d after it was first seen gone; the next is due in six days.
      ...[189, 188, 183, 165, 117, 21].map((hours) => ({
        hours,
        event: { kind: 'gone' } as const,
        kind: 'probe-gone',
      })),
    ],
  },
  {
    path: '/gioi-thieu',
    target: null,
    weight: 'review',
    foundHours: 60,
    events: [{ hours: 50, event: { kind: 'working' } }],
  },
  {
    path: '/van-ban/thong-bao',
    target: 'dat-cuoc.example',
    weight: 'confirmed',
    foundHours: 10,
    events: [{ hours: 2, event: { kind: 'answered' }, about: said }],
  },
  {
    path: '/phong-chong-co-bac',
    target: null,
    weight: 'review',
    foundHours: 300,
    events: [
      {
        hours: 290,
        event: { kind: 'dismissed' },
        about: { reason: 'Trang tin về xử phạt đánh bạc, không phải cài cắm.' },
      },
    ],
  },
];

interface PlantedCase {
  tenant: string;
  site: PlantedSite;
  story: Story;
  now: Date;
  officer: string | undefined;
}

async function plantCase(tx: Tx, { tenant, site, story, now, officer }: PlantedCase): Promise<void> {
  await plantLook(tx, tenant, site, story.foundHours, now, [findingOf(site, story)]);
  const made = await tx
    .selectFrom('site_case')
    .select('id')
    .where('site_id', '=', site.id)
    .executeTakeFirstOrThrow();
  for (const { hours, event, kind, about } of story.events) {
    const [stored] = await storedCases(tx, { id: made.id });
    if (!stored) return;
    const isPerson = ['answered', 'working', 'dismissed'].includes(event.kind);
    await moveCase(tx, stored, event, {
      at: new Date(now.getTime() - hours * HOUR),
      by: isPerson ? (officer ?? null) : null,
      ...(kind ? { kind } : {}),
      ...(about ? { about } : {}),
    });
  }
}

const findingOf = ({ host }: PlantedSite, { path, target, weight }: Story): Finding => ({
  url: `https://${host}${path}`,
  kind: target ? 'conditional-redirect' : 'hidden-links',
  weight,
  families: target ? ['split', 'link-target'] : ['visibility'],
  seenBy: target ? ['search-referrer', 'mobile-referrer'] : ['desktop'],
  target,
  snippet: target?.startsWith('dat-cuoc')
    ? 'Nội dung mẫu của ví dụ: mời đặt cược bóng đá, chỉ người đến từ máy tìm kiếm mới thấy.'
    : 'Nội dung mẫu của ví dụ: quảng cáo trò chơi đổi tiền, hiện với người đến từ máy tìm kiếm.',
  where: 'footer > div > a',
  hashes: { desktop: hashOf('desktop', host), 'search-referrer': hashOf('search', host) },
  signals: [],
  logOdds: weight === 'confirmed' ? 7 : 2,
  why: {
    vi: target
      ? 'Người vào thẳng thấy trang của cơ quan; người đến từ máy tìm kiếm bị đưa sang trang khác.'
      : 'Trang có liên kết ra ngoài nằm trong phần bị giấu khỏi mắt người xem.',
    en: target
      ? 'Direct visitors see the office’s page; those who come from a search engine are sent elsewhere.'
      : 'The page holds links to other hosts in a part that is hidden from view.',
  },
});

const hashOf = (...words: string[]) =>
  Array.from({ length: 8 }, (_, n) =>
    Math.floor(chance(n, ...words) * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

async function plantLook(
  tx: Tx,
  tenant: string,
  site: PlantedSite,
  hours: number,
  now: Date,
  findings: Finding[],
): Promise<void> {
  const at = new Date(now.getTime() - hours * HOUR);
  const look = crypto.randomUUID();
  await tx
    .insertInto('site_look')
    .values({
      id: look,
      tenant,
      unit_id: site.unitId,
      site_id: site.id,
      tier: 1,
      state: 'looking',
      asked_at: at,
      started_at: at,
    })
    .execute();
  const isWhole = chance('whole', site.host) < 0.9;
  const url = `https://${site.host}/an-pham`;
  const missed = { url, profile: 'desktop', code: 'timeout', detail: '10 s', at: at.toISOString() } as const;
  const snapshot: Looked['snapshot'] = {
    takenAt: at.toISOString(),
    pages: [],
    targets: [],
    isSoft404: false,
  };
  const verdict = findings[0]?.weight ?? (isWhole ? 'clean' : 'unknown');
  await keepLook(tx, {
    tenant,
    site: { id: site.id, unitId: site.unitId, host: site.host },
    look,
    verdict: {
      host: site.host,
      verdict: verdict === 'notice' ? 'clean' : verdict,
      why: { vi: '', en: '' },
      pages: 40 + Math.floor(chance('pages', site.host) * 300),
      findings,
      notMeasured: isWhole ? [] : [missed],
    },
    snapshot,
    consentUsed: 0,
    pictures: [],
    hadBrowser: true,
    at,
  });
}
