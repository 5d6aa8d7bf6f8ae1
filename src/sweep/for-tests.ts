// Plants a published list that a directive's demand carries, delivered to the own unit, and makes results as the command does.
import { hash, randomUUID } from 'node:crypto';
import type { Manifest } from '../../controls/indicator-sweep/collect/bundle/manifest.ts';
import { proofOf } from '../../controls/indicator-sweep/collect/bundle/proof.ts';
import { listDigest } from '../../controls/indicator-sweep/collect/digest.ts';
import { type PlantedDirective, plantDirective } from '../testing/directive.ts';
import type { Ground } from '../testing/ground.ts';

export const LIST = 'kind,value\ndomain,xau.example\n';

/** One duty a place of the family; the list is delivered to the own unit alone. */
export async function plantSweep(ground: Ground, version = 1): Promise<PlantedDirective> {
  const kept = await ground.files.keep(
    (async function* () {
      yield new TextEncoder().encode(LIST);
    })(),
  );
  if (!kept.ok) throw new Error('the list was not kept');
  const digest = listDigest([hash('sha256', LIST)]);
  const query = async (text: string, values: unknown[]) =>
    (await ground.superuser.query(text, values)).rows[0]?.id;
  const { id: person } = await ground.person('coordinator', null);
  const list = await query(
    'insert into indicator_list (tenant, name, made_by) values ($1, $2, $3) returning id',
    [ground.authority, `Đợt mẫu ${randomUUID()}`, person],
  );
  const published = await query(
    `insert into indicator_list_version (tenant, list_id, version, state, file_sha256, digest, size, drafted_by, published_by, published_at)
     values ($1, $2, $3, 'published', $4, $5, $6, $7, $7, now()) returning id`,
    [ground.authority, list, version, kept.value.sha256, digest, kept.value.size, person],
  );
  await query(
    'insert into list_delivery (tenant, version_id, unit_id, delivered_at) values ($1, $2, $3, now())',
    [ground.authority, published, ground.units.own],
  );
  const parameters = {
    listVersion: version,
    listDigest: digest,
    windowFrom: '2024-08-26T00:00:00Z',
    windowTo: '2024-08-30T00:00:00Z',
  };
  return plantDirective(ground, { demands: [{ control: 'indicator-sweep', parameters }] });
}

export interface Swept {
  ranAt: string;
  /** Device and the last time that it was seen. */
  seen?: readonly (readonly [device: string | null, last: string | null, indicator?: string])[];
  searchedTo?: string;
  /** Indicators that the allow-list held back. */
  allowed?: number;
}

/** `ket-qua.json` of a run with this bundle. */
export function resultWith(
  { bundle, key, list }: Manifest,
  { ranAt, seen = [], searchedTo = ranAt, allowed = 0 }: Swept,
) {
  const result = {
    schema: 'haidang-sweep-1',
    run: randomUUID(),
    bundle,
    ranAt,
    list: { name: list.name, version: list.version, digest: list.digest, files: [], counts: { allowed } },
    coverage: [
      {
        ...{ file: '/var/log/dns-bi-mat.log', format: 'dnsmasq', bytes: 900, lines: 40 },
        ...{ firstTime: '2024-08-26T00:00:00Z', lastTime: searchedTo, skipped: null },
      },
    ],
    sightings: seen.map(([device, last, indicator = 'xau.example']) => ({
      ...{ device, deviceGround: 'field', indicator, kind: 'domain', strength: 'exact' },
      ...{ first: last, last, count: 3, files: [] },
    })),
  };
  return { ...result, proof: proofOf(result, key) };
}
