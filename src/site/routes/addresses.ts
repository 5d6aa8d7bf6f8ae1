// Addresses of a site that a search engine knows: taken in from a file or a pasted list after a preview, and taken back.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { tableSentence } from '../../platform/documents/table-words.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { Refusal, refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { readAddresses } from '../addresses/address-lists.ts';
import { type PlannedAddress, planAddresses } from '../addresses/plan.ts';
import { addAddresses, keptAddresses } from '../addresses/store.ts';
import { type AddressImport, addressImport } from '../contract.ts';
import { becauseAddress, refuseSite } from '../refusals.ts';
import { ofSite, siteParams } from './of-site.ts';

const tag = 'site';
const fileName = z.string().min(1).max(200);
const fileRef = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: fileName });
const importParams = siteParams.extend({ importId: z.uuid() });

const act = (verb: string, site: PlannedSite, about: Record<string, unknown>) => ({
  ...{ verb, objectKind: 'site', objectId: site.id, unitId: site.unitId, about },
});

export const addressRoutes = [
  route({
    method: 'post',
    path: '/api/sites/{siteId}/addresses/preview',
    action: 'unit.describe',
    summary: 'What taking in addresses from a search console or a pasted list would do; nothing is written',
    tag,
    params: siteParams,
    query: z.object({ name: fileName }),
    takesFile: true,
    unitOf: ofSite,
    returns: addressImport,
    handle: async ({ tx, files, file, params, language }) => {
      const planned = await planFile(tx, files, params.siteId, file);
      if (planned instanceof Refusal) return planned;
      const { rows } = planned;
      return {
        ...{ sha256: file.sha256, fileName: file.name, counts: countsOf(rows) },
        rows: rows.map(({ why, ...row }) => ({ ...row, why: why && becauseAddress(why, language) })),
      };
    },
  }),
  route({
    method: 'post',
    path: '/api/sites/{siteId}/addresses',
    action: 'unit.describe',
    summary: 'Take in what the preview showed: the next look visits it first; what is known already stays',
    tag,
    params: siteParams,
    body: fileRef.extend({ new: z.int().min(1) }),
    unitOf: ofSite,
    returns: addressImport.shape.counts,
    handle: async ({ tx, asker, files, params, body, clock }) => {
      await sql`select pg_advisory_xact_lock(hashtext('site addresses ' || ${params.siteId}))`.execute(tx);
      const planned = await planFile(tx, files, params.siteId, body);
      if (planned instanceof Refusal) return planned;
      const { site, rows } = planned;
      const counts = countsOf(rows);
      if (counts.new !== body.new) return refuseSite['plan-outdated']();
      const made = { site, fileName: body.name, sha256: body.sha256, by: asker.person.id, at: clock.now() };
      const fresh = rows.filter(({ state }) => state === 'new').map(({ address }) => address);
      await addAddresses(tx, { tenant: asker.tenant.id, ...made }, fresh);
      await recordAct(tx, asker, act('site.addresses-imported', site, counts), clock.now());
      return counts;
    },
  }),
  route({
    method: 'delete',
    path: '/api/sites/{siteId}/addresses/{importId}',
    action: 'unit.describe',
    summary: 'Take an import of addresses back: what it added is no longer visited first; cases stay',
    tag,
    params: importParams,
    unitOf: ofSite,
    returns: z.object({}),
    handle: async ({ tx, asker, params, clock }) => {
      const gone = await tx
        .deleteFrom('site_address_import')
        .where('id', '=', params.importId)
        .where('site_id', '=', params.siteId)
        .returning(['site_id as id', 'unit_id as unitId'])
        .executeTakeFirst();
      if (!gone) return refuse['not-found']();
      await recordAct(
        tx,
        asker,
        act('site.addresses-removed', gone, { import: params.importId }),
        clock.now(),
      );
      return {};
    },
  }),
];

interface PlannedSite {
  id: string;
  unitId: string;
}

async function planFile(
  tx: Tx,
  files: FileStore,
  siteId: string,
  file: { sha256: string; name: string },
): Promise<{ site: PlannedSite; rows: PlannedAddress[] } | Refusal> {
  const site = await tx
    .selectFrom('site')
    .select(['id', 'unit_id as unitId', 'host'])
    .where('id', '=', siteId)
    .executeTakeFirst();
  if (!site) return refuse['not-found']();
  const bytes = await files.read(file.sha256).catch(() => null);
  if (bytes === null) return refuse['file-missing']();
  const listed = await readAddresses(bytes, file.name);
  if (!listed.ok)
    return refuseSite.table({
      vi: tableSentence(listed.problem, 'vi'),
      en: tableSentence(listed.problem, 'en'),
    });
  const known = await keptAddresses(tx, site.id);
  return { site, rows: planAddresses(listed.value, { host: site.host, known }) };
}

function countsOf(rows: readonly PlannedAddress[]): AddressImport['counts'] {
  const of = (state: PlannedAddress['state']) => rows.filter((row) => row.state === state).length;
  return { new: of('new'), same: of('same'), refused: of('refused') };
}
