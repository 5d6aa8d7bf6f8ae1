// The register of websites over HTTP: the list, one site whole, and its import from a table, a sitemap or a zone.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { tableSentence } from '../../platform/documents/table-words.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { Refusal, refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { type HostImport, hostImport, siteDetail, siteRow } from '../contract.ts';
import { readSite } from '../detail.ts';
import { readHostList } from '../hosts/host-lists.ts';
import { type PlannedHost, planHosts } from '../hosts/plan.ts';
import { because, refuseSite } from '../refusals.ts';
import { listSites, siteFilter } from '../register.ts';
import { ofSite, siteParams } from './of-site.ts';

const tag = 'site';
const forUnit = z.object({ unitId: z.uuid().optional() });
const fileRef = forUnit.extend({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(200),
});

export const registerRoutes = [
  route({
    method: 'get',
    path: '/api/sites',
    action: 'site.read',
    summary: 'The websites in scope, each with its consent, what was last seen and what is open',
    tag,
    query: siteFilter,
    returns: z.object({ sites: z.array(siteRow) }),
    handle: async ({ tx, query }) => ({ sites: await listSites(tx, query) }),
  }),
  route({
    method: 'post',
    path: '/api/sites/import/preview',
    action: 'unit.write',
    summary: 'What taking hosts in from a table, a sitemap or a DNS zone would do; nothing is written',
    tag,
    query: forUnit.extend({ name: z.string() }),
    takesFile: true,
    returns: hostImport,
    handle: async ({ tx, files, file, query, language }) => {
      const planned = await planFile(tx, files, { ...file, unitId: query.unitId });
      if (planned instanceof Refusal) return planned;
      return {
        sha256: file.sha256,
        fileName: file.name,
        kind: planned.kind,
        counts: countsOf(planned.rows),
        rows: planned.rows.map((row) => ({
          line: row.line,
          host: row.host,
          unitId: row.unitId,
          unit: row.unitName ?? row.unit,
          state: row.state,
          why: row.why && because(row.why, language),
        })),
      };
    },
  }),
  route({
    method: 'post',
    path: '/api/sites/import/confirm',
    action: 'unit.write',
    summary: 'Take in what the preview showed; refused rows are left out',
    tag,
    body: fileRef.extend({ new: z.int().min(0) }),
    returns: hostImport.shape.counts,
    handle: async ({ tx, asker, files, body, clock }) => {
      await sql`select pg_advisory_xact_lock(7142, 25)`.execute(tx);
      const planned = await planFile(tx, files, body);
      if (planned instanceof Refusal) return planned;
      const fresh = planned.rows.filter(({ state }) => state === 'new');
      if (fresh.length !== body.new) return refuseSite['plan-outdated']();
      await addSites(tx, asker.tenant.id, fresh);
      const counts = countsOf(planned.rows);
      const about = { ...counts, sha256: body.sha256 };
      await recordAct(
        tx,
        asker,
        { verb: 'site.imported', objectKind: 'site', objectId: null, about },
        clock.now(),
      );
      return counts;
    },
  }),
  route({
    method: 'get',
    path: '/api/sites/{siteId}',
    action: 'site.read',
    summary: 'One website: its description, consents, looks and cases',
    tag,
    params: siteParams,
    unitOf: ofSite,
    returns: siteDetail,
    handle: async ({ tx, params }) => (await readSite(tx, params.siteId)) ?? refuse['not-found'](),
  }),
];

async function planFile(
  tx: Tx,
  files: FileStore,
  file: { sha256: string; name: string; unitId?: string | undefined },
): Promise<{ kind: HostImport['kind']; rows: PlannedHost[] } | Refusal> {
  const bytes = await files.read(file.sha256).catch(() => null);
  if (bytes === null) return refuse['file-missing']();
  const list = await readHostList(bytes, file.name);
  if (!list.ok)
    return refuseSite.table({ vi: tableSentence(list.problem, 'vi'), en: tableSentence(list.problem, 'en') });
  return { kind: list.value.kind, rows: await planHosts(tx, list.value.hosts, file.unitId ?? null) };
}

function countsOf(rows: readonly PlannedHost[]): HostImport['counts'] {
  const of = (state: PlannedHost['state']) => rows.filter((row) => row.state === state).length;
  return { new: of('new'), same: of('same'), refused: of('refused') };
}

const BATCH = 1_000;

async function addSites(tx: Tx, tenant: string, rows: readonly PlannedHost[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await tx
      .insertInto('site')
      .values(
        rows.slice(from, from + BATCH).map((row) => ({
          tenant,
          unit_id: row.unitId ?? '',
          host: row.host,
          purpose: row.purpose,
          vendor: row.vendor,
          cms: row.cms,
          contact: row.contact,
          allowed_domains: row.allowedDomains,
        })),
      )
      .execute();
}
